import { useState } from 'preact/hooks';
import type { CardAnswer } from '../../../core/pack/model.ts';
import { PackText, sanitised } from '../../shared/PackText.tsx';
import { formatDate } from '../../shared/partial-date.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { labelSize, layTimeline, type Moment, momentsOf, nearestTo } from './timeline-layout.ts';

const width = 316;
const height = 34;
const middle = 10;

const legend = [
  ['then', '●', 'cardTimelineThen'],
  ['article', '|', 'cardTimelineArticle'],
  ['since', '○', 'cardTimelineSince'],
] as const;
/** Longest text announced as the slider's value, in UTF-16 units. */
const enough = 200;

/**
 * A card's dates as a picture: those in the article, the article itself, and those since. It is one slider over its
 * moments: what is hovered, or reached by arrow key, is shown below as text.
 */
export function Timeline({ answer }: { answer: CardAnswer }) {
  const strings = useStrings();
  const [chosen, setChosen] = useState<number>();
  const moments = momentsOf(answer.card, answer.pack);
  const first = moments[0];
  const last = moments.at(-1);
  if (!first || !last || first.date === last.date) return null;
  const timeline = layTimeline(moments, width, (date) => monthOf(date, strings.language));
  const say = (date: string) => formatDate(date, strings.language);
  const textOf = ({ when, text }: Moment) =>
    when === 'article' ? strings('cardTimelineArticle') : sanitised(text);
  const now =
    chosen ??
    Math.max(
      0,
      moments.findIndex(({ when }) => when === 'article'),
    );
  const current = moments[now] ?? first;

  const point = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width: shown } = (currentTarget as HTMLElement).getBoundingClientRect();
    setChosen(nearestTo(((clientX - left) / Math.max(1, shown)) * width, timeline));
  };
  const press = (event: KeyboardEvent) => {
    const next = {
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      Home: 0,
      End: moments.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setChosen(Math.max(0, Math.min(moments.length - 1, next)));
  };
  return (
    <section class="card-timeline" data-kind={answer.card.kind}>
      <div
        role="slider"
        tabIndex={0}
        aria-label={strings.plural('cardTimeline', moments.length, {
          from: say(first.date),
          to: say(last.date),
        })}
        aria-valuemin={1}
        aria-valuemax={moments.length}
        aria-valuenow={now + 1}
        aria-valuetext={`${say(current.date)}: ${textOf(current).slice(0, enough)}`}
        onPointerMove={point}
        onPointerDown={point}
        onKeyDown={press}
      >
        <svg viewBox={`0 0 ${width} ${height}`} font-size={labelSize} aria-hidden="true">
          <line x1="0" x2={width} y1={middle} y2={middle} />
          {timeline.dots.map(({ moment, x, end }, index) => (
            <g key={index} data-when={moment.when} data-chosen={index === chosen || undefined}>
              {end !== undefined && <line class="card-period" x1={x} x2={end} y1={middle} y2={middle} />}
              {moment.when === 'article' ? (
                <path d={`M${x} ${middle - 8}v16`} />
              ) : (
                <circle cx={x} cy={middle} r={index === chosen ? 6 : moment.when === 'then' ? 5 : 4} />
              )}
            </g>
          ))}
          {timeline.labels.map(({ text, x, anchor }) => (
            <text key={x} x={x} y={height - 3} text-anchor={anchor}>
              {text}
            </text>
          ))}
        </svg>
      </div>
      {chosen === undefined ? (
        <p class="card-moment legend" aria-hidden="true">
          {legend
            .filter(([side]) => moments.some(({ when }) => when === side))
            .map(([side, sign, text]) => (
              <span key={side} data-when={side}>
                <b>{sign}</b> {strings(text)}
              </span>
            ))}
        </p>
      ) : (
        <p class="card-moment" aria-hidden="true">
          <time>{say(current.date)}</time> <PackText text={textOf(current)} />
        </p>
      )}
    </section>
  );
}

/** Day and month do not fit under the line. */
function monthOf(date: string, language: string): string {
  return formatDate(date.slice(0, 7), language, 'short');
}
