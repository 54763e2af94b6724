/** Generates news-like pages of any size, deterministic: the structure of saved newspaper pages, with made-up words. */

/** Names that the bundled cards have, and that mark.js gets as its list. */
export const names = [
  'Joe Biden',
  'President Biden',
  'Mr Biden',
  'Biden',
  'Vladimir Putin',
  'President Putin',
  'Mr Putin',
  'Putin',
  'Donald Trump',
  'Mr Trump',
  'Trump',
  'Barack Obama',
  'Obama',
  'Michael McFaul',
  'McFaul',
  'Bill O’Reilly',
  'Alexei Navalny',
  'Navalny',
  'Fox News',
  'ABC News',
  'Russia',
  'Ukraine',
  'United States',
  'Britain',
  'Europe',
  'Helsinki',
  'Nord Stream 2',
  'ransomware',
  'sanctions',
  'human rights',
];

const syllables =
  'al an ar be cor da de el en fa gra hol im ka lo ma mi nor on pa qui ra ser ta to un ver wi za'.split(' ');

/** Mulberry32: small, even enough, and the same everywhere. https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * HTML of a page with about this many text nodes, including white space between elements. One paragraph in three has a
 * name, the most that the saved pages had.
 * @param called the names; the page is the same without any, but for the names.
 */
export function generatePage(textNodes: number, called: readonly string[] = names): string {
  const random = createRandom(textNodes);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[], otherwise: Item): Item =>
    items[below(items.length)] ?? otherwise;
  const word = () => Array.from({ length: 1 + below(3) }, () => pick(syllables, 'el')).join('');
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = () => {
    // Ordinary text is full of capitalised names without cards.
    const stranger = random() < 0.5 ? ` ${capital(word())} ${capital(word())}` : '';
    return `${capital(words(3 + below(4)))}${stranger} ${words(2 + below(4))}.`;
  };

  // About every fourth text node is white space between two elements.
  let left = Math.round(textNodes * 0.76);
  const text = (content: string) => {
    left--;
    return content;
  };
  const link = (content: string) => `<a href="#${word()}">${text(content)}</a>`;
  const paragraph = () => {
    const pieces = [text(sentence())];
    if (random() < 0.5) pieces.push(link(words(3)), text(sentence()));
    if (random() < 0.3) pieces.push(`<em>${text(words(2))}</em>`, text(sentence()));
    if (random() < 0.33) pieces.push(text(`${pick(called, '')} ${sentence()}`));
    return `<p>${pieces.join(' ')}</p>`;
  };
  const many = (count: number, make: () => string) => Array.from({ length: count }, make).join('\n');
  const teaser = () =>
    `<li><article><h3>${link(capital(words(7)))}</h3><p>${text(sentence())}</p><time>${text(`${1 + below(28)} June 2021`)}</time></article></li>`;
  const section = () =>
    `<section><h2>${text(capital(words(4)))}</h2>\n${many(6, paragraph)}\n<ul>${many(4, teaser)}</ul></section>`;

  const head = `<header><nav><ul>${many(20, () => `<li>${link(capital(word()))}</li>`)}</ul></nav></header>`;
  const body: string[] = [`<h1>${text(capital(words(8)))}</h1>`];
  while (left > 40) body.push(section());
  const foot = `<footer><ul>${many(Math.max(left, 0), () => `<li>${link(words(2))}</li>`)}</ul></footer>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${words(5)}</title><link rel="icon" href="data:,"></head>
<body>${head}<main>${body.join('\n')}</main>${foot}</body></html>`;
}
