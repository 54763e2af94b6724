/** The drawn signs of a card, on a field of 16 × 16; those of the extension's own pages come on top in icons.tsx. */
export const glyphs = {
  pin: 'M5.5 1.800h5l-.8 4.4 2.3 2.500H4l2.3-2.500zM8 8.700v5.5',
  close: 'M3.5 3.500l9 9M12.5 3.500l-9 9',
  back: 'M9.5 3L4.5 8l5 5M4.5 8h8',
  clock: 'M8 1.800a6.2 6.2 0 1 1 0 12.400A6.2 6.2 0 0 1 8 1.800zM8 4.500V8l2.5 1.5',
} as const;

interface GlyphProps {
  name: string;
  /** The path that is drawn, where it is not a card's. */
  path?: string;
}

/** A sign in the colour of the text, for a button that says its name otherwise. */
export function Glyph({ name, path = glyphs[name as keyof typeof glyphs] }: GlyphProps) {
  return (
    <svg class="glyph" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
