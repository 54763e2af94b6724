/** A lane of the timeline: a card's name, and a dot for each of its moments. In the units of the drawing around it. */
import { PlacedIcon } from '../../shared/icons/KindIcon.tsx';
import { withoutBidiControls } from '../../shared/PackText.tsx';
import type { Dot, Lane } from './lanes-layout.ts';

interface TimelineLaneProps {
  lane: Lane;
  top: number;
  height: number;
  /** Where the line of time begins; 0 where the name is above it. */
  left: number;
  width: number;
  /** Whether its card is open. */
  open: boolean;
  /** The number of the dot that takes the focus, if one does. */
  focusable: number | undefined;
  /** Date and text of a dot. */
  sayDot: (dot: Dot) => string;
  on: {
    choose: (key: string, soughtText?: string) => void;
    /** The dot of this number has the focus. */
    focus: (index: number) => void;
    /** The dot is pointed at, or has the focus. @param x of its middle, in the drawing. @param y likewise. */
    show: (dot: Dot, x: number, y: number) => void;
  };
}

const nameSize = 14;
/** Letters that fit into a name beside its lane; above it, one for so many units of width. */
const besideLetters = 21;
const unitsPerLetter = 9;

export function TimelineLane(props: TimelineLaneProps) {
  const { lane, top, height, left, width, open, focusable, sayDot, on } = props;
  const { key, card, dots } = lane;
  const beside = left > 0;
  const y = top + (beside ? height / 2 : height - 14);
  return (
    <g class={`story-lane${open ? ' open' : ''}`} data-kind={card.kind} data-key={key}>
      <rect class="story-ground" x="0" y={top} width={width} height={height} onClick={() => on.choose(key)} />
      <g aria-hidden="true" onClick={() => on.choose(key)}>
        <PlacedIcon kind={card.kind} x={1} y={beside ? y - 9 : y - 27} size={18} />
        <text class="story-name" font-size={nameSize} x={26} y={beside ? y + 4.5 : y - 13}>
          {cut(card.name, beside ? besideLetters : Math.floor(width / unitsPerLetter))}
        </text>
      </g>
      <line x1={left} x2={width} y1={y} y2={y} aria-hidden="true" />
      {dots.map((dot, index) => (
        <TimelineDot
          key={dot.x}
          dot={dot}
          x={left + dot.x}
          y={y}
          left={left}
          label={`${card.name}. ${sayDot(dot)}`}
          focusable={index === focusable}
          on={{
            click: () => {
              on.focus(index);
              on.choose(key, dot.moments[0]?.text);
            },
            focus: () => {
              on.focus(index);
              on.show(dot, left + dot.x, y);
            },
            show: () => on.show(dot, left + dot.x, y),
          }}
        />
      ))}
    </g>
  );
}

interface TimelineDotProps {
  dot: Dot;
  x: number;
  y: number;
  left: number;
  label: string;
  focusable: boolean;
  on: { click: () => void; focus: () => void; show: () => void };
}

const countSize = 9.5;

/** A dot, with how many moments it stands for, and its period. */
function TimelineDot({ dot: { end, moments }, x, y, left, label, focusable, on }: TimelineDotProps) {
  const several = moments.length > 1;
  return (
    <g class="story-dot" data-when={moments[0]?.when}>
      {end !== undefined && <line class="story-period" x1={x} x2={left + end} y1={y} y2={y} />}
      <circle cx={x} cy={y} r={several ? 6.5 : 5} />
      {several && (
        <text font-size={countSize} x={x} y={y + 3.2} text-anchor="middle" aria-hidden="true">
          {moments.length > 9 ? '+' : moments.length}
        </text>
      )}
      {/* The hit and focus target. Attribute in lower case, because SVG is case-sensitive. */}
      <circle
        class="story-target"
        cx={x}
        cy={y}
        r="12"
        role="button"
        tabindex={focusable ? 0 : -1}
        aria-label={label}
        onClick={(event) => {
          event.stopPropagation();
          on.click();
        }}
        onFocus={on.focus}
        onPointerEnter={on.show}
      />
    </g>
  );
}

/** A text cut to so many letters. */
function cut(text: string, most: number): string {
  const letters = [...withoutBidiControls(text)];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}
