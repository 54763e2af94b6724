/**
 * A card in the popover, the popup, the side panel or a story. It takes values and callbacks, and has no access to storage or
 * messages.
 */

import { useId, useRef } from 'preact/hooks';
import type { CardAnswer } from '../../core/pack/model.ts';
import { directionOf } from '../../core/text/direction.ts';
import type { Mention } from '../../core/text/model.ts';
import { useFocusMove } from '../shared/focus.ts';
import { Icon } from '../shared/icons/Icon.tsx';
import { clock } from '../shared/icons/icons.ts';
import { CardIcon } from '../shared/icons/KindIcon.tsx';
import { PackLanguage, PackText, sanitised } from '../shared/PackText.tsx';
import { endOf, formatDate, isYearAfter } from '../shared/partial-date.ts';
import { useStrings } from '../shared/strings-context.ts';
import { BackControl, CardControls } from './CardControls.tsx';
import { CardFooter } from './CardFooter.tsx';
import type { CardActions } from './card-actions.ts';
import { CardContent, isApart } from './content/CardContent.tsx';
import { relationsOf } from './content/relations-of.ts';
import { nameOf } from './WhyMatched.tsx';

export interface CardViewProps {
  answer: CardAnswer;
  /** The mention that the card was opened from, if any. */
  mention?: Mention | undefined;
  /** Keys of the cards mentioned on this page. */
  onPage?: ReadonlySet<string> | undefined;
  /** Keys of the other cards mentioned in the same passage; their relations come first. */
  beside?: ReadonlySet<string> | undefined;
  /** The date of the page, as `2026-02-14`, `2026-02` or `2026`, if it states one. */
  pageDate?: string | undefined;
  /** Host of the page, for *Don’t mark on …*. */
  host?: string | undefined;
  pinned?: boolean | undefined;
  /** True if the card's height is limited (popover) and its body scrolls. */
  scrolls?: boolean | undefined;
  /** True if the card was opened by keyboard: the focus moves to its name. */
  takesFocus?: boolean | undefined;
  /** Text of a fact or note that the card was opened for: it is unfolded, lit and brought into view. */
  soughtText?: string | undefined;
  on: CardActions;
}

const noCards: ReadonlySet<string> = new Set();

/**
 * Shows a card; see `CardViewProps`. It runs as a whole in the direction of its pack; only sentences and actions of the interface
 * keep theirs. Going to another card moves the focus to that card's name. */
export function CardView(props: CardViewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const { key } = props.answer;
  const { walk, back } = props.on;
  const focusTitle = useFocusMove(() => title.current, {
    first: props.takesFocus ?? false,
    scrolls: false,
    after: key,
  });
  const leaving = <Arguments extends unknown[]>(go: (...given: Arguments) => void) => {
    return (...given: Arguments) => {
      focusTitle();
      go(...given);
    };
  };
  return (
    <PackLanguage.Provider value={props.answer.pack.language}>
      <Whole
        key={key}
        {...props}
        title={title}
        on={{ ...props.on, walk: leaving(walk), back: back && leaving(back) }}
      />
    </PackLanguage.Provider>
  );
}

function Whole(props: CardViewProps & { title: { current: HTMLHeadingElement | null } }) {
  const {
    answer,
    mention,
    onPage = noCards,
    beside = noCards,
    pageDate,
    host = '',
    pinned = false,
    scrolls,
    soughtText,
    on,
    title,
  } = props;
  const strings = useStrings();
  const { card } = answer;
  const heading = useId();
  const newest = newestDateOf(answer);
  const relations = relationsOf(answer, beside, onPage);
  const { walk } = on;
  return (
    <article
      class={`card${scrolls ? ' scrolls' : ''}`}
      lang={strings.language}
      dir={directionOf(answer.pack.language)}
      aria-labelledby={heading}
      data-kind={card.kind}
    >
      <header>
        {on.back ? <BackControl act={on.back} /> : <CardIcon card={card} />}
        <h2 id={heading} ref={title} tabIndex={-1}>
          <PackText text={card.name} />
        </h2>
        <CardControls on={on} pinned={pinned} />
        <p class="card-lead">
          {/* The icon's shape shows the kind. */}
          <span class={card.description ? 'visually-hidden' : undefined}>{strings(`kind_${card.kind}`)}</span>
          {card.description && (
            <>
              <span class="visually-hidden">{' · '}</span>
              <PackText text={card.description} />
            </>
          )}
        </p>
      </header>
      <div class="card-body" {...(scrolls && reachable)}>
        {answer.note && (
          <p class="card-stale">
            <b>{strings('noteTitle')}</b>
            <span dir="auto">{sanitised(answer.note)}</span>
          </p>
        )}
        {mention && mention.others.length > 0 && (
          <Others keys={[mention.card, ...mention.others]} answer={answer} walk={walk} />
        )}
        {pageDate && newest && isYearAfter(pageDate, newest) && (
          <p class="card-stale">
            <Icon shape={clock} />
            <span dir={strings.direction}>
              {strings('cardOutOfDate', {
                page: formatDate(pageDate, strings.language),
                card: formatDate(newest, strings.language),
              })}
            </span>
          </p>
        )}
        <CardContent
          answer={answer}
          relations={relations}
          soughtText={soughtText}
          isFolded={mention !== undefined && isApart(answer, onPage)}
          walk={walk}
        />
        {answer.also?.map((other) => (
          <PackLanguage.Provider key={other.key} value={other.pack.language}>
            <div class="card-also">
              <h3>
                {strings('cardAlso')} <PackText text={other.pack.title} />
              </h3>
              {other.card.description && <PackText as="p" text={other.card.description} />}
              <CardContent answer={other} relations={relationsOf(other, beside, onPage)} walk={walk} />
            </div>
          </PackLanguage.Provider>
        ))}
      </div>
      <CardFooter answer={answer} mention={mention} host={host} on={on} />
    </article>
  );
}

/** A scrollable area must be reachable by keyboard even if it contains nothing focusable. */
const reachable = { tabIndex: 0 };

interface OthersProps {
  keys: readonly string[];
  answer: CardAnswer;
  walk: (key: string) => void;
}

/** Shown when the text does not decide which card is meant: lists the other cards instead of guessing. */
function Others({ keys, answer, walk }: OthersProps) {
  const strings = useStrings();
  return (
    <div class="card-others">
      <p dir={strings.direction}>{strings('cardOthers')}</p>
      <ul class="card-chips">
        {keys
          .filter((key) => key !== answer.key)
          .map((key) => [key, nameOf(key, answer)] as const)
          .map(
            ([key, name]) =>
              name !== undefined && (
                <li key={key}>
                  <button type="button" class="card-chip" onClick={() => walk(key)}>
                    <PackText as="strong" text={name} />
                  </button>
                </li>
              ),
          )}
      </ul>
    </div>
  );
}

/** The latest date on a card, as the pack writes it. */
function newestDateOf({ card, pack }: CardAnswer): string | undefined {
  const dates = [...card.facts, ...card.quotations, ...card.since, ...card.background].map(
    ({ date }) => date,
  );
  return [pack.asOf, pack.source?.date, ...dates]
    .filter((date) => date !== undefined && !Number.isNaN(endOf(date)))
    .reduce((best, date) => (best && date && endOf(best) >= endOf(date) ? best : date), undefined);
}
