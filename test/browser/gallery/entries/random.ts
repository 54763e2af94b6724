/** Random trees: elements, shadow roots and texts that change at random during scans. */
import { expect } from 'vitest';
import { marksOf } from '../compare.ts';
import type { Entry } from '../entry.ts';
import { answerOf } from '../page-of.ts';

/** Seeds that found a bug are kept; the others are the first numbers. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const names = ['Vladimir Putin', 'Joe Biden', 'Alexei Navalny', 'Nord Stream 2'];

/** Runs in the page: grows a tree, then moves, removes, splits and hides parts of it for a while. */
function grow(seed: number, texts: string[]): void {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) % below;
  };
  const tags = [
    'div',
    'section',
    'p',
    'span',
    'b',
    'i',
    'ul',
    'li',
    'table',
    'td',
    'a',
    'pre',
    'code',
    'textarea',
    'button',
    'ruby',
    'details',
    'x-y',
  ];
  const all: Node[] = [document.body];
  const pick = () => all[random(all.length)] ?? document.body;
  const add = () => {
    const parent = pick();
    const text = texts[random(texts.length)] ?? '';
    let child: Node = document.createTextNode(
      random(3) === 0 ? text.slice(0, 1 + random(text.length)) : ` ${text} `,
    );
    if (random(2) === 0) {
      const element = document.createElement(tags[random(tags.length)] ?? 'div');
      if (random(12) === 0 && /^(?:div|section|p|span)$/.test(element.localName))
        all.push(element.attachShadow({ mode: 'open' }));
      if (random(15) === 0) element.style.display = 'none';
      if (random(15) === 0) element.setAttribute('aria-hidden', 'true');
      child = element;
    }
    if (parent instanceof Text) parent.data += text;
    else parent.appendChild(child);
    all.push(child);
  };
  for (let step = 0; step < 400; step++) add();
  Object.assign(window, { busy: true });
  let left = 60;
  const change = () => {
    for (let step = 0; step < 10; step++) {
      const node = pick();
      const what = random(5);
      if (what === 0) add();
      else if (what === 1 && node instanceof Text && node.length > 1) node.splitText(random(node.length));
      else if (what === 2 && node instanceof Element && node !== document.body) node.remove();
      else if (what === 3 && node instanceof Element) node.toggleAttribute('hidden');
      else if (what === 4 && node instanceof Element && node !== document.body) document.body.append(node);
    }
    if (--left > 0) requestAnimationFrame(change);
    else Object.assign(window, { busy: false });
  };
  requestAnimationFrame(change);
}

export const random: Entry[] = seeds.map((seed) => ({
  of: 'fuzz',
  title: `a random tree, seed ${seed}`,
  path: `/random-${seed}.html`,
  answers: () => ({
    [`/random-${seed}.html`]: answerOf(
      `<p>Joe Biden was here first.</p><script>(${grow})(${seed}, ${JSON.stringify(names)})</script>`,
    ),
  }),
  marks: undefined,
  restless: true,
  large: true,
  async check(page) {
    const painted = await marksOf(page);
    expect(painted[0]).toBe('Joe Biden');
    // Texts are cut anywhere, and a name without its last letter is a misspelling.
    for (const text of painted) expect(text.replace(/\s+/g, ' ')).toMatch(/Putin|Biden|Navaln|Nord ?Stream/);
  },
}));
