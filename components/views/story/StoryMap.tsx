import { useMemo, useRef, useState } from 'preact/hooks';
import type { Story } from '../../core/pack/story.ts';
import { useFocusMove } from '../shared/focus.ts';
import { initialsOf } from '../shared/icons/initials.ts';
import { PlacedIcon } from '../shared/icons/KindIcon.tsx';
import { withoutBidiControls } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import { boxOf, type CardMap, iconRadius, lineHeight, type Place, textSize } from './map-layout.ts';

interface StoryMapProps {
  /** Every card, since a filter does not move what stays. */
  map: CardMap;
  /** What the filters let through. */
  cards: Story['cards'];
  width: number;
  open: string | undefined;
  choose: (key: string) => void;
}

/** Who relates to whom. One card takes the focus; the arrow keys go to the next card in their direction. */
export function StoryMap({ map, cards, width, open, choose }: StoryMapProps) {
  const strings = useStrings();
  const byKey = useMemo(() => new Map(cards.map((one) => [one.key, one.card])), [cards]);
  const places = map.places.filter(({ key }) => byKey.has(key));
  const links = useMemo(() => linksOf(cards), [cards]);
  const [at, setAt] = useState<string>();
  const [near, setNear] = useState<string>();
  const drawing = useRef<SVGSVGElement>(null);
  const focusMoved = useFocusMove(() => drawing.current?.querySelector<SVGElement>('[tabindex="0"]'));
  const current = places.find(({ key }) => key === at) ?? places[0];

  const onKeyDown = (event: KeyboardEvent) => {
    if (!current) return;
    const next = nextPlace(places, current, event.key);
    if (next) {
      focusMoved();
      setAt(next.key);
    } else if (event.key === 'Enter' || event.key === ' ') choose(current.key);
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };

  const middle = near ?? open;
  const lit = new Set(links.filter(({ keys }) => middle && keys.includes(middle)));
  const around = new Set([...lit].flatMap(({ keys }) => keys));
  const place = new Map(places.map((one) => [one.key, one]));
  const said = middle && byKey.get(middle);
  return (
    <>
      <p class="story-caption" aria-hidden="true">
        {said ? (
          <>
            <strong>{withoutBidiControls(said.name)}</strong>{' '}
            {[...lit]
              .flatMap(({ texts }) => texts)
              .map((text) => <bdi key={text}>{withoutBidiControls(text)}</bdi>)
              .flatMap((text, index) => (index > 0 ? [' · ', text] : [text]))}
          </>
        ) : (
          strings('storyMapHint')
        )}
      </p>
      <svg
        ref={drawing}
        class={`story-map${around.size > 0 ? ' looking' : ''}`}
        role="group"
        aria-label={strings('storyMap')}
        viewBox={`0 0 ${width} ${map.height}`}
        font-size={textSize}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setNear(undefined)}
      >
        <g aria-hidden="true">
          {links.map((link) => {
            const [a, b] = link.keys.map((key) => place.get(key));
            return (
              a &&
              b && (
                <line
                  key={link.keys.join(' ')}
                  class={lit.has(link) ? 'story-link lit' : 'story-link'}
                  x1={a.x}
                  y1={a.y}
                  x2={b.x}
                  y2={b.y}
                />
              )
            );
          })}
        </g>
        {places.map(({ key, x, y, lines }) => {
          const card = byKey.get(key);
          if (!card) return null;
          const count = links.filter(({ keys }) => keys.includes(key)).length;
          return (
            <g
              key={key}
              class={`story-node${around.has(key) || key === middle ? ' lit' : ''}${key === open ? ' open' : ''}`}
              data-kind={card.kind}
              data-key={key}
            >
              <PlacedIcon
                kind={card.kind}
                x={x - iconRadius}
                y={y - iconRadius}
                size={iconRadius * 2}
                letters={initialsOf(card)}
              />
              <text aria-hidden="true" text-anchor="middle">
                {lines.map((line, index) => (
                  <tspan key={line} x={x} y={y + iconRadius + 13 + index * lineHeight}>
                    {withoutBidiControls(line)}
                  </tspan>
                ))}
              </text>
              {/* The hit and focus target. Attribute in lower case, because SVG is case-sensitive. */}
              <rect
                class="story-target"
                {...boxOf({ key, x, y, lines })}
                rx="8"
                role="button"
                tabindex={key === current?.key ? 0 : -1}
                aria-label={`${card.name}, ${strings(`kind_${card.kind}`)}, ${strings.plural('storyRelations', count)}`}
                onClick={() => {
                  setAt(key);
                  choose(key);
                }}
                onFocus={() => {
                  setAt(key);
                  setNear(key);
                }}
                onBlur={() => setNear(undefined)}
                onPointerEnter={() => setNear(key)}
              />
            </g>
          );
        })}
      </svg>
    </>
  );
}

interface Link {
  keys: [string, string];
  /** What the pack says, as sentences. */
  texts: string[];
}

/** The relations between two cards, in either direction; cards that are not shown are left out. */
export function linksOf(cards: Story['cards']): Link[] {
  const names = new Map(cards.map(({ key, card }) => [key, card.name]));
  const links = new Map<string, Link>();
  for (const { key, card } of cards) {
    const pack = key.slice(0, key.indexOf(':'));
    for (const { to, text } of card.relations) {
      const other = `${pack}:${to}`;
      const name = names.get(other);
      if (name === undefined || other === key) continue;
      const keys: [string, string] = key < other ? [key, other] : [other, key];
      const link = links.get(keys.join(' ')) ?? { keys, texts: [] };
      link.texts.push(`${card.name} ${text} ${name}`);
      links.set(keys.join(' '), link);
    }
  }
  return [...links.values()];
}

const directions: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The card that is next in the direction of an arrow key: near, and not far to the side. */
export function nextPlace(places: readonly Place[], from: Place, key: string): Place | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const [dx, dy] = direction;
  const costs = places
    .map((place) => {
      const along = (place.x - from.x) * dx + (place.y - from.y) * dy;
      const aside = Math.abs((place.x - from.x) * dy) + Math.abs((place.y - from.y) * dx);
      return { place, cost: along > 0 ? along + 2 * aside : Number.POSITIVE_INFINITY };
    })
    .filter(({ cost }) => Number.isFinite(cost));
  return costs.sort((a, b) => a.cost - b.cost)[0]?.place;
}
