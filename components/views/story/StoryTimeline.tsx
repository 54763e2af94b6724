import { useMemo, useRef, useState } from 'preact/hooks';
import type { PackInfo } from '../../core/pack/model.ts';
import type { Story } from '../../core/pack/story.ts';
import { useFocusMove } from '../shared/focus.ts';
import { PlacedIcon } from '../shared/icons/KindIcon.tsx';
import { withoutBidiControls } from '../shared/PackText.tsx';
import { formatDate } from '../shared/partial-date.ts';
import { useStrings } from '../shared/strings-context.ts';
import { type Dot, type Lane, layLanes, spanOf } from './lanes-layout.ts';

interface StoryTimelineProps {
  cards: Story['cards'];
  pack: PackInfo;
  /** Of the drawing, in sixteenths of a rem: px where the reader has left the font size as it is. */
  width: number;
  /** Key of the card that is open beside. */
  open: string | undefined;
  choose: (key: string) => void;
}

/** Width from which names are beside their lanes instead of above. */
const besideFrom = 620;
const nameWidth = 210;
const head = 34;
/** In the units of the drawing, as all that is laid out here. */
const textSizes = { plain: 11.5, name: 14, dot: 9.5 };

/** All that is dated in a pack, a lane for each card. One dot takes the focus; the arrow keys go from dot to dot. */
export function StoryTimeline({ cards, pack, width, open, choose }: StoryTimelineProps) {
  const strings = useStrings();
  const beside = width >= besideFrom;
  const left = beside ? nameWidth : 0;
  const step = beside ? 30 : 46;
  const { lanes, undated, years, article } = useMemo(
    () => layLanes(cards, pack, width - left),
    [cards, pack, width, left],
  );
  const [at, setAt] = useState<{ lane: number; dot: number }>({ lane: 0, dot: 0 });
  const [shown, setShown] = useState<{ lane: Lane; dot: Dot }>();
  const drawing = useRef<SVGSVGElement>(null);
  const focusMoved = useFocusMove(() => drawing.current?.querySelector<SVGElement>('[tabindex="0"]'));
  const lane = Math.min(at.lane, lanes.length - 1);
  const dot = Math.min(at.dot, (lanes[lane]?.dots.length ?? 1) - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const here = lanes[lane]?.dots[dot];
    const key = lanes[lane]?.key;
    if (!here || !key) return;
    const nearest = (to: number) => {
      const dots = lanes[to]?.dots ?? [];
      const distances = dots.map(({ x }) => Math.abs(x - here.x));
      return { lane: to, dot: Math.max(0, distances.indexOf(Math.min(...distances))) };
    };
    const moves: Record<string, { lane: number; dot: number }> = {
      ArrowRight: { lane, dot: Math.min(dot + 1, (lanes[lane]?.dots.length ?? 1) - 1) },
      ArrowLeft: { lane, dot: Math.max(0, dot - 1) },
      ArrowDown: nearest(Math.min(lane + 1, lanes.length - 1)),
      ArrowUp: nearest(Math.max(0, lane - 1)),
      Home: nearest(0),
      End: nearest(lanes.length - 1),
    };
    const move = moves[event.key];
    if (move) {
      focusMoved();
      setAt(move);
    } else if (event.key === 'Enter' || event.key === ' ') choose(key);
    else return;
    event.preventDefault();
  };

  const height = head + lanes.length * step + 6;
  const sayDot = ({ moments }: Dot) =>
    `${formatDate(spanOf(moments), strings.language)}: ${moments.map(({ text }) => withoutBidiControls(text)).join(' · ')}`;
  return (
    <>
      <p class="story-caption" aria-hidden="true">
        {shown ? (
          <>
            <strong>{withoutBidiControls(shown.lane.card.name)}</strong> <bdi>{sayDot(shown.dot)}</bdi>
          </>
        ) : (
          strings('storyTimelineHint')
        )}
      </p>
      <svg
        ref={drawing}
        class="story-lanes"
        role="group"
        aria-label={strings('storyTimeline')}
        viewBox={`0 0 ${width} ${height}`}
        font-size={textSizes.plain}
        onKeyDown={onKeyDown}
      >
        <g aria-hidden="true">
          {years.map(({ year, x }) => (
            <g key={year} class="story-year">
              <line x1={left + x} x2={left + x} y1={head - 12} y2={height} />
              <text x={Math.min(left + x, width - 14)} y="12" text-anchor={x < 16 ? 'start' : 'middle'}>
                {year}
              </text>
            </g>
          ))}
          {article && (
            <g class="story-article">
              <line x1={left + article.x} x2={left + article.x} y1={head - 12} y2={height} />
              <text
                x={left + article.x + (article.x > (width - left) / 2 ? -6 : 6)}
                y={head - 6}
                text-anchor={article.x > (width - left) / 2 ? 'end' : 'start'}
              >
                {`${strings('cardTimelineArticle')} · ${formatDate(article.date, strings.language, 'short')}`}
              </text>
            </g>
          )}
        </g>
        {lanes.map(({ key, card, dots }, row) => {
          const y = head + row * step + (beside ? step / 2 : step - 14);
          return (
            <g
              key={key}
              class={`story-lane${key === open ? ' open' : ''}`}
              data-kind={card.kind}
              data-key={key}
            >
              <rect
                class="story-ground"
                x="0"
                y={head + row * step}
                width={width}
                height={step}
                onClick={() => choose(key)}
              />
              <g aria-hidden="true" onClick={() => choose(key)}>
                <PlacedIcon kind={card.kind} x={1} y={beside ? y - 9 : y - 27} size={18} letters="" />
                <text class="story-name" font-size={textSizes.name} x={26} y={beside ? y + 4.5 : y - 13}>
                  {cut(card.name, beside ? 21 : Math.floor(width / 9))}
                </text>
              </g>
              <line x1={left} x2={width} y1={y} y2={y} aria-hidden="true" />
              {dots.map((one, index) => {
                const { x, end, moments } = one;
                const focusable = row === lane && index === dot;
                return (
                  <g key={x} class="story-dot" data-when={moments[0]?.when}>
                    {end !== undefined && (
                      <line class="story-period" x1={left + x} x2={left + end} y1={y} y2={y} />
                    )}
                    <circle cx={left + x} cy={y} r={moments.length > 1 ? 6.5 : 5} />
                    {moments.length > 1 && (
                      <text
                        font-size={textSizes.dot}
                        x={left + x}
                        y={y + 3.2}
                        text-anchor="middle"
                        aria-hidden="true"
                      >
                        {moments.length > 9 ? '+' : moments.length}
                      </text>
                    )}
                    {/* The hit and focus target. Attribute in lower case, because SVG is case-sensitive. */}
                    <circle
                      class="story-target"
                      cx={left + x}
                      cy={y}
                      r="12"
                      role="button"
                      tabindex={focusable ? 0 : -1}
                      aria-label={`${card.name}. ${sayDot(one)}`}
                      onClick={(event) => {
                        event.stopPropagation();
                        setAt({ lane: row, dot: index });
                        choose(key);
                      }}
                      onFocus={() => {
                        setAt({ lane: row, dot: index });
                        setShown({ lane: { key, card, dots }, dot: one });
                      }}
                      onPointerEnter={() => setShown({ lane: { key, card, dots }, dot: one })}
                    />
                  </g>
                );
              })}
            </g>
          );
        })}
      </svg>
      {undated.length > 0 && (
        <div class="story-undated">
          <h3>{strings('storyUndated')}</h3>
          <ul class="story-chips">
            {undated.map(({ key, card }) => (
              <li key={key}>
                <button type="button" class="story-chip" data-kind={card.kind} onClick={() => choose(key)}>
                  <bdi>{withoutBidiControls(card.name)}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** A text cut to so many letters. */
function cut(text: string, most: number): string {
  const letters = [...withoutBidiControls(text)];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}
