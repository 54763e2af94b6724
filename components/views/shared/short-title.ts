import { withoutBidiControls } from './PackText.tsx';

/** Enough for any honest title, in characters as a reader counts them. */
const longest = 80;

/** Takes the title of a pack, which may be anything; gives it short enough for a line or two, with nothing that turns text round. */
export function shortTitle(title: string): string {
  const plain = withoutBidiControls(title).replace(/\s+/g, ' ').trim();
  const characters = [
    ...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(plain.slice(0, 2_000)),
  ];
  const cut = characters[longest];
  return cut ? `${plain.slice(0, cut.index)}…` : plain;
}
