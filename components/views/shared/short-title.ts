import { withoutBidiControls } from './PackText.tsx';

/** Enough for any sensible title, in characters as readers count them. */
const longest = 80;

/** Shortens the title of a pack, which may be anything, to a line or two, and removes everything that reverses text. */
export function shortTitle(title: string): string {
  const plain = withoutBidiControls(title).replace(/\s+/g, ' ').trim();
  const characters = [
    ...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(plain.slice(0, 2_000)),
  ];
  const cut = characters[longest];
  return cut ? `${plain.slice(0, cut.index)}…` : plain;
}
