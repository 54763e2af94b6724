import type { CardAnswer } from '../cards/card.ts';
import { layTimeline, momentsOf } from './lay-timeline.ts';
import { formatDate } from './partial-date.ts';
import { useStrings } from './strings-context.ts';
import { withoutBidiControls } from './Words.tsx';

const width = 316;
const height = 32;
const middle = 9;

/** A card's dates as a picture: what the article tells, the article itself, and what came after. */
export function Timeline({ answer }: { answer: CardAnswer }) {
  const strings = useStrings();
  const moments = momentsOf(answer.card, answer.pack);
  const first = moments[0];
  const last = moments.at(-1);
  if (!first || !last || first.date === last.date) return null;
  const { dots, labels } = layTimeline(moments, width, (date) => monthOf(date, strings.language));
  const say = (date: string) => formatDate(date, strings.language);
  return (
    <svg
      class="timeline"
      data-kind={answer.card.kind}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={strings.plural('cardTimeline', moments.length, {
        from: say(first.date),
        to: say(last.date),
      })}
    >
      <line x1="0" x2={width} y1={middle} y2={middle} />
      {dots.map(({ moment, x, end }, index) => (
        <g key={index} class={moment.when}>
          <title>
            {`${say(moment.date)}: ${moment.when === 'article' ? strings('cardTimelineArticle') : short(moment.text)}`}
          </title>
          {end !== undefined && <line class="period" x1={x} x2={end} y1={middle} y2={middle} />}
          {moment.when === 'article' ? (
            <path d={`M${x} ${middle - 8}v16`} />
          ) : (
            <circle cx={x} cy={middle} r={moment.when === 'then' ? 5 : 4} />
          )}
        </g>
      ))}
      {labels.map(({ text, x, anchor }) => (
        <text key={x} x={x} y={height - 3} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** Day and month do not fit under the line. */
function monthOf(date: string, language: string): string {
  return formatDate(date.slice(0, 7), language, 'short');
}

function short(text: string): string {
  const plain = withoutBidiControls(text);
  return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain;
}
