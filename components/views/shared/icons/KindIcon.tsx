/** A drawn icon instead of a photograph: shape and colour show the kind; people have their initials. */
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
/** What is cut out of it; a person has initials instead. */
const shapes: Record<Exclude<Kind, 'person'>, string> = {
  organisation:
    'M18 8.5l10 5v2.5H8v-2.5zM10.5 17.5h3v8h-3zM16.5 17.5h3v8h-3zM22.5 17.5h3v8h-3zM8.5 27h19v2.5h-19z',
  place: 'M18 10.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10z',
  project: 'M12 8.5h2.2V27H12zM15.5 9.5H26l-3.5 4 3.5 4H15.5z',
  event: 'M7.5 12.5h21v2.5h-21zM10 18.5h4v4h-4zM16 18.5h4v4h-4zM22 18.5h4v4h-4zM10 25h4v4h-4zM16 25h4v4h-4z',
  topic: 'M9.5 9.5h17V12h-17zM9.5 14.5h17V17h-17zM9.5 19.5H20V22H9.5z',
};

interface CardIconProps {
  card: { kind: Kind; name: string };
}

/** The icon of a card. Hidden from assistive technology, because kind and name are next to it. */
export function CardIcon({ card: { kind, name } }: CardIconProps) {
  return (
    <svg class="kind-icon" data-kind={kind} viewBox="0 0 36 36" aria-hidden="true">
      <path d={outlines[kind]} />
      {kind === 'person' ? <Initials of={name} /> : <path class="kind-sign" d={shapes[kind]} />}
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
}

/** The bare shape of a kind inside a larger drawing. */
export function PlacedIcon({ kind, x, y, size }: PlacedIconProps) {
  return (
    <svg data-kind={kind} x={x} y={y} width={size} height={size} viewBox="0 0 36 36" aria-hidden="true">
      <path d={outlines[kind]} />
    </svg>
  );
}

/** Two letters of which one is broad are set smaller, to stay inside the outline. */
function Initials({ of }: { of: string }) {
  const letters = initialsOf(of);
  const size = /[MWЖМШЩЮ]/.test(letters) ? 12 : 14;
  return (
    <text x="18" y="18" font-size={size} dy=".35em" text-anchor="middle">
      {letters}
    </text>
  );
}
