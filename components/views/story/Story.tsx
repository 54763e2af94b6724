/** The story of a pack: its cards on a timeline, and a map of their relations. Takes only values and callbacks. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardAnswer, Kind } from '../../core/pack/model.ts';
import type { Story as StoryOfPack } from '../../core/pack/story.ts';
import { CardView } from '../card/CardView.tsx';
import { moveFocus } from '../shared/focus.ts';
import { KindIcon } from '../shared/icons/KindIcon.tsx';
import { Notice } from '../shared/Notice.tsx';
import { PackLanguage, PackText } from '../shared/PackText.tsx';
import { formatDate } from '../shared/partial-date.ts';
import { useStrings } from '../shared/strings-context.ts';
import { byLinks, linksOf } from './links.ts';
import { StoryMap } from './StoryMap.tsx';
import { StorySince } from './StorySince.tsx';
import { MomentTable, RelationTable } from './StoryTables.tsx';
import { StoryTimeline } from './timeline/StoryTimeline.tsx';

export interface StoryProps {
  /** Undefined until loaded. */
  story: StoryOfPack | undefined;
  /** Packs to choose from. */
  packs: readonly { id: string; title: string }[];
  /** Keys of the cards on the page that the story was opened from; undefined if there is no such page. */
  onPage: ReadonlySet<string> | undefined;
  /** The card that is open beside the story. */
  card: CardAnswer | undefined;
  problem: string | undefined;
  on: {
    choosePack: (id: string) => void;
    open: (key: string) => void;
    /** Goes to the previous card; undefined at the first. */
    back: (() => void) | undefined;
    close: () => void;
  };
}

const kinds: readonly Kind[] = ['person', 'organisation', 'place', 'project', 'event', 'topic'];
/** Units of the drawings, so that they grow with the reader's font size. */
const unitsPerRem = 16;
/** Minimum width of a layout, in units; a narrower picture is scaled down instead. */
const least = 280;

export function Story(props: StoryProps) {
  const { story, packs, card, problem, onPage, on } = props;
  const strings = useStrings();
  const opener = useRef<(Element & HTMLOrSVGElement) | null>(null);
  const [soughtText, setSoughtText] = useState<string>();
  const open = (key: string, sought?: string) => {
    opener.current = document.activeElement as (Element & HTMLOrSVGElement) | null;
    setSoughtText(sought);
    on.open(key);
  };
  const walk = (key: string) => {
    setSoughtText(undefined);
    on.open(key);
  };
  const page = useRef<HTMLDivElement>(null);
  const close = () => {
    on.close();
    // A card beside the middle one is in the middle now.
    const { current } = opener;
    moveFocus(current?.isConnected ? current : page.current?.querySelector<HTMLElement>('.story-middle'));
  };
  return (
    <div
      ref={page}
      role="none"
      class={`story${card ? ' with-card' : ''}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && card) close();
      }}
    >
      <header class="story-masthead">
        <p class="story-brand">
          {strings('extensionName')} · {strings('cardStory')}
        </p>
        <h1>{story ? <bdi lang={story.pack.language}>{story.pack.title}</bdi> : strings('cardStory')}</h1>
        {story && <About story={story} />}
        {packs.length > 1 && (
          <label class="story-pack">
            {strings('storyPack')}{' '}
            <select
              value={story?.pack.id}
              onChange={({ currentTarget }) => on.choosePack(currentTarget.value)}
            >
              {packs.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      {problem && (
        <p class="story-alert" role="alert">
          {problem}
        </p>
      )}
      <main>
        {story && (
          <PackLanguage.Provider value={story.pack.language}>
            <Pictures key={story.pack.id} story={story} onPage={onPage} open={card?.key} choose={open} />
          </PackLanguage.Provider>
        )}
      </main>
      <aside class={`story-card${card ? ' open' : ''}`} aria-label={strings('storyOpenCard')}>
        {card ? (
          <CardView
            key={soughtText}
            answer={card}
            onPage={onPage}
            takesFocus={opener.current !== null}
            soughtText={soughtText}
            on={{ walk, back: on.back, close }}
          />
        ) : (
          <p class="story-hint">{strings('storyHint')}</p>
        )}
      </aside>
    </div>
  );
}

function About({ story }: { story: StoryOfPack }) {
  const strings = useStrings();
  const { pack, cards, total } = story;
  return (
    <p class="story-about">
      {pack.asOf && <>{strings('cardAsOf', { date: formatDate(pack.asOf, strings.language) })} · </>}
      {strings.plural('optionsPackCards', total)}
      {cards.length < total && <> · {strings('storyTooMany', { count: cards.length })}</>}
      {pack.source && (
        <>
          {' · '}
          <PackText text={pack.source.title} />
        </>
      )}
    </p>
  );
}

interface PicturesProps {
  story: StoryOfPack;
  onPage: ReadonlySet<string> | undefined;
  open: string | undefined;
  choose: (key: string, soughtText?: string) => void;
}

function Pictures({ story, onPage, open, choose }: PicturesProps) {
  const strings = useStrings();
  const [off, setOff] = useState<ReadonlySet<Kind>>(new Set());
  const [onlyHere, setOnlyHere] = useState(false);
  // Stays where it was when the card is closed.
  const [middle, setMiddle] = useState(open);
  if (open !== undefined && open !== middle) setMiddle(open);
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const measure = () => {
      const perUnit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / unitsPerRem;
      setWidth(Math.max(least, Math.floor(element.clientWidth / (perUnit || 1))));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  const { cards, pack } = story;
  const links = useMemo(() => linksOf(cards), [cards]);
  const shown = useMemo(
    () =>
      byLinks(cards, links).filter(({ key, card }) => !off.has(card.kind) && (!onlyHere || onPage?.has(key))),
    [cards, links, off, onlyHere, onPage],
  );
  const there = new Set(cards.map(({ card }) => card.kind));
  const here = cards.filter(({ key }) => onPage?.has(key)).length;
  return (
    <>
      <fieldset class="story-filters">
        <legend class="visually-hidden">{strings('storyFilter')}</legend>
        {kinds
          .filter((kind) => there.has(kind))
          .map((kind) => (
            <label key={kind} class="story-filter" data-kind={kind}>
              <input
                type="checkbox"
                checked={!off.has(kind)}
                onChange={({ currentTarget }) => {
                  const next = new Set(off);
                  if (currentTarget.checked) next.delete(kind);
                  else next.add(kind);
                  setOff(next);
                }}
              />
              <KindIcon kind={kind} />
              {strings(`kinds_${kind}`)}
            </label>
          ))}
        {here > 0 && (
          <label class="story-filter here">
            <input
              type="checkbox"
              class="switch"
              checked={onlyHere}
              onChange={({ currentTarget }) => setOnlyHere(currentTarget.checked)}
            />
            {strings.plural('storyOnlyHere', here)}
          </label>
        )}
      </fieldset>
      <p class="visually-hidden" role="status">
        {shown.length < cards.length && strings.plural('storyShown', shown.length)}
      </p>
      <div ref={room} class="story-room" />
      {shown.length === 0 ? (
        <Notice title={strings('storyNone')} text={strings('storyNoneText')} />
      ) : (
        width > 0 && (
          <>
            <StorySince cards={shown} pack={pack} choose={choose} />
            <section aria-labelledby="timeline-title">
              <h2 id="timeline-title">{strings('storyTimeline')}</h2>
              <StoryTimeline cards={shown} pack={pack} width={width} open={open} choose={choose} />
              <MomentTable cards={shown} pack={pack} choose={choose} />
            </section>
            <section aria-labelledby="map-title">
              <h2 id="map-title">{strings('storyMap')}</h2>
              <StoryMap key={middle} cards={shown} links={links} middle={middle} choose={choose} />
              <RelationTable cards={shown} choose={choose} />
            </section>
          </>
        )
      )}
    </>
  );
}
