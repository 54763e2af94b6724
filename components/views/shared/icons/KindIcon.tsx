/** A drawn icon instead of a photograph: shape and colour show the kind, the letters identify the card. */
import type { Kind } from '../../../core/pack/model.ts';
import { initialsOf } from './initials.ts';

/** One outline per kind on a 36 × 36 field. */
const outlines: Record<Kind, string> = {
  person: 'M18 1a17 17 0 1 1 0 34 17 17 0 0 1 0-34z',
  organisation: 'M5 4h26a3 3 0 0 1 3 3v25a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM7 1h22v1.5H7z',
  place:
    'M18 1c8.6 0 15 6.3 15 14.4 0 6-3.6 10.5-8 14.1-2.7 2.2-4.8 4-7 6.5-2.2-2.5-4.3-4.3-7-6.5-4.4-3.6-8-8.1-8-14.1C3 7.3 9.4 1 18 1z',
  project: 'M11.6 1.5h12.8l10.1 10.1v12.8L24.4 34.5H11.6L1.5 24.4V11.6z',
  event: 'M9 1h3v3h12V1h3v3h4a3 3 0 0 1 3 3v25a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3h4z',
  topic: 'M10 2h16a9 9 0 0 1 9 9v10a9 9 0 0 1-9 9h-7.5L11 35.5V30h-1a9 9 0 0 1-9-9V11a9 9 0 0 1 9-9z',
};
/** The centre of the letters, in the same coordinates. */
const middles: Record<Kind, number> = {
  person: 18,
  organisation: 19.5,
  place: 16,
  project: 18,
  event: 20,
  topic: 16,
};

interface CardIconProps {
  card: { kind: Kind; name: string; description?: string };
}

/** The icon of a card. Hidden from assistive technology, because kind and name are next to it. */
export function CardIcon({ card }: CardIconProps) {
  return (
    <svg class="kind-icon" data-kind={card.kind} viewBox="0 0 36 36" aria-hidden="true">
      <path d={outlines[card.kind]} />
      <Letters kind={card.kind} letters={initialsOf(card)} />
    </svg>
  );
}

/** The bare shape of a kind. */
export function KindIcon({ kind }: { kind: Kind }) {
  return (
    <svg class="kind-icon" data-kind={kind} viewBox="0 0 36 36" aria-hidden="true">
      <path d={outlines[kind]} />
    </svg>
  );
}

interface PlacedIconProps {
  kind: Kind;
  /** Place and size in the units of the drawing around it. */
  x: number;
  y: number;
  size: number;
  /** None for the bare shape. */
  letters: string;
}

/** The icon of a card inside a larger drawing. */
export function PlacedIcon({ kind, x, y, size, letters }: PlacedIconProps) {
  return (
    <svg data-kind={kind} x={x} y={y} width={size} height={size} viewBox="0 0 36 36" aria-hidden="true">
      <path d={outlines[kind]} />
      <Letters kind={kind} letters={letters} />
    </svg>
  );
}

/** Three letters, or two of which one is broad, are set smaller, to stay inside the outline. */
function Letters({ kind, letters }: { kind: Kind; letters: string }) {
  const size = letters.length > 2 || /[MWЖМШЩЮ]/.test(letters) ? 12 : 14;
  return (
    <text x="18" y={middles[kind]} font-size={size} dy=".35em" text-anchor="middle">
      {letters}
    </text>
  );
}
