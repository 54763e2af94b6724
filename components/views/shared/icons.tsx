/** The few drawn signs of the interface, on a field of 16 × 16, in the colour of the text. */
import { Glyph, glyphs } from './Glyph.tsx';

const paths = {
  ...glyphs,
  search: 'M7 2.500a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.500l3 3',
  settings:
    'M2 4.500h6M12 4.500h2M2 11.500h2M8 11.500h6M10 2.700a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.600zM6 9.700a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.600z',
  return: 'M5.500 2.500L2 6l3.5 3.500M2 6h7.5a4 4 0 0 1 0 8H6',
  story:
    'M4 2a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM12.500 4.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM6 10.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM6 4.500l4.500 1.400M4.400 6l1.100 4.500M11 8l-3.500 3.200',
} as const;

export type IconName = keyof typeof paths;

/** A sign for a button that says its name otherwise. */
export function Icon({ name }: { name: IconName }) {
  return <Glyph name={name} path={paths[name]} />;
}
