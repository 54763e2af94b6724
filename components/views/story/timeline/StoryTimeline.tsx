/** What happened when: all that is dated in a pack, a lane for each card, under years that stay in sight. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { PackInfo } from '../../../core/pack/model.ts';
import type { Story } from '../../../core/pack/story.ts';
import { useFocusMove } from '../../shared/focus.ts';
import { withoutBidiControls } from '../../shared/PackText.tsx';
import { formatDate } from '../../shared/partial-date.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { type Dot, type Lanes, layLanes, spanOf } from './lanes-layout.ts';
import { mostLinked } from './most-linked.ts';
import { TimelineLane } from './TimelineLane.tsx';

interface StoryTimelineProps {
  /** The cards with the most links first. */
  cards: Story['cards'];
  pack: PackInfo;
  /** Of the drawing, in sixteenths of a rem: px where the reader has left the font size as it is. */
  width: number;
  /** Key of the card that is open beside. */
  open: string | undefined;
  /** Opens a card, at a fact or note where one is given. */
  choose: (key: string, soughtText?: string) => void;
}

/** As many lanes as fit into a window; the rest is one click away. */
const limit = 10;
/** Width from which names are beside their lanes instead of above. */
const besideFrom = 560;
const nameWidth = 210;
/** Height of the years above the lanes. */
const head = 34;
const textSize = 11.5;

/** One dot takes the focus; the arrow keys go from dot to dot. A dot's text is beside it while it is pointed at. */
export function StoryTimeline({ cards, pack, width, open, choose }: StoryTimelineProps) {
  const strings = useStrings();
  const beside = width >= besideFrom;
  const left = beside ? nameWidth : 0;
  const step = beside ? 30 : 46;
  const [all, setAll] = useState(false);
  const laid = useMemo(() => layLanes(cards, pack, width - left), [cards, pack, width, left]);
  const { undated, years, article } = laid;
  const lanes = all ? laid.lanes : mostLinked(laid.lanes, cards, limit);
  const [at, setAt] = useState<{ lane: number; dot: number }>({ lane: 0, dot: 0 });
  const [shown, setShown] = useState<{ dot: Dot; x: number; y: number }>();
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
    } else if (event.key === 'Enter' || event.key === ' ') choose(key, here.moments[0]?.text);
    else if (event.key === 'Escape' && shown) {
      setShown(undefined);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  const height = lanes.length * step + 6;
  const sayDot = ({ moments }: Dot) =>
    `${formatDate(spanOf(moments), strings.language)}: ${moments.map(({ text }) => withoutBidiControls(text)).join(' · ')}`;
  return (
    <>
      <p class="story-legend">{strings('storyTimelineHint')}</p>
      <Axis years={years} article={article} left={left} width={width} />
      <div class="story-drawing">
        <svg
          ref={drawing}
          class="story-lanes"
          role="group"
          aria-label={strings('storyTimeline')}
          viewBox={`0 0 ${width} ${height}`}
          font-size={textSize}
          onKeyDown={onKeyDown}
          onPointerLeave={() => setShown(undefined)}
        >
          <g aria-hidden="true">
            {years.map(({ year, x }) => (
              <line key={year} class="story-year" x1={left + x} x2={left + x} y1={0} y2={height} />
            ))}
            {article && (
              <line class="story-article" x1={left + article.x} x2={left + article.x} y1={0} y2={height} />
            )}
          </g>
          {lanes.map((one, row) => (
            <TimelineLane
              key={one.key}
              lane={one}
              top={row * step}
              height={step}
              left={left}
              width={width}
              open={one.key === open}
              focusable={row === lane ? dot : undefined}
              sayDot={sayDot}
              on={{
                choose,
                focus: (index) => setAt({ lane: row, dot: index }),
                show: (shownDot, x, y) => setShown({ dot: shownDot, x, y }),
              }}
            />
          ))}
        </svg>
        {shown && (
          <p
            class={`story-tip${shown.x > width / 2 ? ' before' : ''}`}
            aria-hidden="true"
            style={{ left: `${(shown.x / width) * 100}%`, top: `${(shown.y / height) * 100}%` }}
          >
            <bdi>{sayDot(shown.dot)}</bdi>
          </p>
        )}
      </div>
      {lanes.length < laid.lanes.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {strings.plural('cardShowAll', laid.lanes.length)}
        </button>
      )}
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

interface AxisProps extends Pick<Lanes, 'years' | 'article'> {
  /** Where the line of time begins, and the width of the drawing, in its units. */
  left: number;
  width: number;
}

/** The years, and the day of the article, above the lanes. */
function Axis({ years, article, left, width }: AxisProps) {
  const strings = useStrings();
  const late = article && article.x > (width - left) / 2;
  return (
    <svg
      class="story-lanes story-axis"
      aria-hidden="true"
      viewBox={`0 0 ${width} ${head}`}
      font-size={textSize}
    >
      {years.map(({ year, x }) => (
        <text key={year} x={Math.min(left + x, width - 14)} y="12" text-anchor={x < 16 ? 'start' : 'middle'}>
          {year}
        </text>
      ))}
      {article && (
        <g class="story-article-day">
          <line class="story-article" x1={left + article.x} x2={left + article.x} y1={head - 12} y2={head} />
          <text x={left + article.x + (late ? -6 : 6)} y={head - 6} text-anchor={late ? 'end' : 'start'}>
            {`${strings('cardTimelineArticle')} · ${formatDate(article.date, strings.language, 'short')}`}
          </text>
        </g>
      )}
    </svg>
  );
}
