import { useContext, useState } from 'preact/hooks';
import type { Kind } from '../../core/pack/model.ts';
import type { Story } from '../../core/pack/story.ts';
import { directionOf } from '../../core/text/direction.ts';
import { KindIcon } from '../shared/icons/KindIcon.tsx';
import { PackLanguage, PackText } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import type { Link } from './links.ts';

/** As many as fit beside one card without scrolling; the rest is one click away. */
const limit = 12;

interface StoryMapProps {
  /** What the filters let through, the cards with the most links first. */
  cards: Story['cards'];
  links: ReadonlyMap<string, readonly Link[]>;
  /** Key of the card in the middle: the one that was opened last. Without it, or filtered out, the first. */
  middle: string | undefined;
  choose: (key: string) => void;
}

/** Who relates to whom: one card in the middle, those it relates to at both sides, and what relates them. */
export function StoryMap({ cards, links, middle: wanted, choose }: StoryMapProps) {
  const strings = useStrings();
  const [all, setAll] = useState(false);
  const byKey = new Map(cards.map(({ key, card }) => [key, card]));
  const middle = cards.find(({ key }) => key === wanted) ?? cards[0];
  if (!middle) return null;
  const around = (links.get(middle.key) ?? []).flatMap(({ key, phrases }): Neighbour[] => {
    const card = byKey.get(key);
    return card ? [{ key, phrases, name: card.name, kind: card.kind }] : [];
  });
  const shown = all || around.length <= limit + 1 ? around : around.slice(0, limit);
  const half = Math.ceil(shown.length / 2);
  const side = (neighbours: readonly Neighbour[]) => (
    <ul class="story-side">
      {neighbours.map((neighbour) => (
        <li key={neighbour.key}>
          <Beside neighbour={neighbour} middle={middle.card.name} choose={choose} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <div class="story-map">
        <button
          type="button"
          class="story-middle"
          data-kind={middle.card.kind}
          data-key={middle.key}
          onClick={() => choose(middle.key)}
        >
          <KindIcon kind={middle.card.kind} />
          <PackText as="strong" text={middle.card.name} />
          <small>{strings.plural('storyRelations', around.length)}</small>
        </button>
        {side(shown.slice(0, half))}
        {side(shown.slice(half))}
      </div>
      {shown.length < around.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {strings.plural('cardShowAll', around.length)}
        </button>
      )}
    </>
  );
}

interface Neighbour extends Link {
  name: string;
  kind: Kind;
}

interface BesideProps {
  neighbour: Neighbour;
  /** Name of the card in the middle. */
  middle: string;
  choose: (key: string) => void;
}

/** A card beside the middle one, and how the two relate. */
function Beside({ neighbour: { key, name, kind, phrases }, middle, choose }: BesideProps) {
  const language = useContext(PackLanguage);
  // What the other card says of this one mostly repeats what this one says of it.
  const own = phrases.filter(({ incoming }) => !incoming);
  return (
    <button type="button" class="story-neighbour" data-kind={kind} data-key={key} onClick={() => choose(key)}>
      <KindIcon kind={kind} />
      <span dir={directionOf(language)}>
        <PackText as="strong" text={name} />
        {(own.length > 0 ? own : phrases).map(({ text, incoming }, index) => (
          <span key={index} class="story-phrase">
            {/* A sentence that begins with the other card's name goes on from it. */}
            {incoming && index === 0 ? ' ' : ' · '}
            <PackText text={text} />
            {incoming && (
              <>
                {' '}
                <PackText text={middle} />
              </>
            )}
          </span>
        ))}
      </span>
    </button>
  );
}
