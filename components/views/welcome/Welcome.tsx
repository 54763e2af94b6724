/**
 * The first-run page: what marks are, on a live sample, the first things to do, what is private, and how to turn Sidelight
 * off.
 */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { CardAnswer, Kind } from '../../core/pack/model.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { CardView } from '../card/CardView.tsx';
import { moveFocus } from '../shared/focus.ts';
import type { Paint } from '../shared/MarkedText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import { MakeCard } from './MakeCard.tsx';
import { parseSample } from './parse-sample.ts';

export interface WelcomeProps {
  settings: Settings;
  /** Paints the marks of the sample as on pages. */
  paint: Paint;
  card: CardAnswer | undefined;
  /** The shortcuts that open the popup and that turn marks on and off, as the browser writes them; '' where there is none. */
  keys: { search: string; toggle: string };
  on: {
    /** Shows the card of a name in the sample, by the card's key. */
    show: (key: string) => void;
    walk: (key: string) => void;
    /** Goes to the previous card; undefined at the first. */
    back: (() => void) | undefined;
    close: () => void;
    options: () => void;
  };
}

/** Said on request; the first sentence, `welcomePrivate1`, says it in short. */
const privacy = ['welcomePrivate2', 'welcomePrivate3', 'welcomePrivate4', 'welcomePrivate5'] as const;

export function Welcome(props: WelcomeProps) {
  const { keys, on } = props;
  const strings = useStrings();
  return (
    <div class="welcome">
      <header>
        <img src="/icon/96.png" alt="" width="56" height="56" />
        <h1>{strings('welcomeTitle')}</h1>
        <p class="welcome-lead">{strings('extensionDescription')}</p>
      </header>
      <main>
        <section aria-labelledby="marks-title">
          <h2 id="marks-title">{strings('welcomeMarks')}</h2>
          <p>{strings('welcomeMarksText')}</p>
          <p>{strings('welcomeScope')}</p>
          <Sample {...props} />
          <p class="welcome-try">
            <a
              class="button primary"
              href={strings('welcomePage')}
              target="_blank"
              rel="noopener noreferrer"
              aria-describedby="try-hint"
            >
              {strings('welcomeTryPage')}
            </a>
            <small id="try-hint">{strings('welcomeTryPageHint')}</small>
          </p>
          <dl class="welcome-first">
            <div>
              <dt>{strings('welcomeHover')}</dt>
              <dd>{strings('welcomeHoverText')}</dd>
            </div>
            <div>
              <dt>{strings('welcomeSearch')}</dt>
              <dd>
                {keys.search
                  ? strings('welcomeSearchKey', { key: keys.search })
                  : strings('welcomeSearchText')}
              </dd>
            </div>
            <div>
              <dt>{strings('welcomeAdd')}</dt>
              <dd>
                {strings('welcomeAddText')}{' '}
                <button type="button" class="link" onClick={on.options}>
                  {strings('welcomeOptions')}
                </button>
              </dd>
            </div>
          </dl>
        </section>
        <MakeCard />
        <section aria-labelledby="private-title">
          <h2 id="private-title">{strings('welcomePrivate')}</h2>
          <p>{strings('welcomePrivate1')}</p>
          <details>
            <summary>{strings('welcomePrivateMore')}</summary>
            <ul class="welcome-lines">
              {privacy.map((key) => (
                <li key={key}>{strings(key)}</li>
              ))}
            </ul>
          </details>
          <details>
            <summary>{strings('welcomeOff')}</summary>
            <ul class="welcome-lines">
              <li>{strings('welcomeOffSite')}</li>
              <li>{strings('welcomeOffCard')}</li>
              <li>
                {keys.toggle ? strings('welcomeOffKey', { key: keys.toggle }) : strings('welcomeOffAll')}
              </li>
            </ul>
          </details>
        </section>
      </main>
    </div>
  );
}

/** A text with marks as on pages; its cards open as they do there, on hover, click or key. */
function Sample({ settings, paint, card, on }: WelcomeProps) {
  const strings = useStrings();
  const root = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const opener = useRef<HTMLElement | null>(null);
  const parts = useMemo(() => parseSample(strings('welcomeSample')), [strings]);
  // Before the page is rendered, so that names never appear without their marks.
  useLayoutEffect(() => {
    const names = [...(root.current?.querySelectorAll<HTMLElement>('.welcome-name') ?? [])];
    const marks = names.flatMap(({ dataset, firstChild }) =>
      firstChild instanceof Text
        ? [{ node: firstChild, start: 0, end: firstChild.length, kind: dataset.kind as Kind, fuzzy: false }]
        : [],
    );
    paint('sample', { marks, ink: 'own' }, settings);
  }, [settings, paint]);
  useLayoutEffect(() => {
    // Readers see at once what a card is; later ones open as they do on pages.
    const opened = parts.find(({ mark }) => mark?.isOpen)?.mark;
    if (opened) on.show(opened.card);
    return () => clearTimeout(timer.current);
  }, []);
  const close = () => {
    on.close();
    moveFocus(opener.current);
  };

  return (
    <div
      role="none"
      class="welcome-sample"
      ref={root}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && card) close();
      }}
    >
      <p class="welcome-text">
        {parts.map(({ text, mark }, index) =>
          mark ? (
            <button
              key={index}
              type="button"
              class="welcome-name"
              data-kind={mark.kind}
              aria-expanded={card?.key === mark.card}
              onPointerEnter={({ pointerType }) => {
                if (pointerType !== 'mouse') return;
                timer.current = setTimeout(() => on.show(mark.card), settings.openDelay);
              }}
              onPointerLeave={() => clearTimeout(timer.current)}
              onClick={({ currentTarget }) => {
                clearTimeout(timer.current);
                opener.current = currentTarget;
                on.show(mark.card);
              }}
            >
              {text}
            </button>
          ) : (
            text
          ),
        )}
      </p>
      <div class="welcome-stage">
        {card ? (
          <CardView answer={card} scrolls on={{ walk: on.walk, back: on.back, close }} />
        ) : (
          <p class="welcome-hint">{strings('welcomeTry')}</p>
        )}
      </div>
    </div>
  );
}
