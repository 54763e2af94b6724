import type { IconShape } from './icons.ts';

/** An icon in the text colour, for a button whose name is given elsewhere. */
export function Icon({ shape: { name, path } }: { shape: IconShape }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
