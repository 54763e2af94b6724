/**
 * Names of the bundled pack that are common words or other names too, on sixty pages each: half of them mean the card,
 * which is then in square brackets. Of the marks nineteen in twenty are right, and most of the mentions are found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './bundled.ts';

const folder = join(import.meta.dirname, '..', 'corpus', 'common');
const kinds = readdirSync(folder).map((file) => ({
  file,
  pages: readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replaceAll(' | ', '\n\n')),
}));

/** The cards of a file's names. */
const cards: Record<string, string> = {
  'fox.txt': 'fox-news',
  'abc-news.txt': 'abc-news',
  'human-rights.txt': 'human-rights',
  'sanctions.txt': 'sanctions-on-russia',
  'cyber-attacks.txt': 'cyber-attacks',
};

/** Other names of the same cards, which are not what is measured. */
const clear = /^(?:Fox News.*|Fox Business)$/;

describe.each(kinds)('$file', ({ file, pages }) => {
  const card = cards[file] ?? '';
  let right = 0;
  let all = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const page of pages) {
    const text = page.replace(/[[\]]/g, '');
    const wanted = new Map<string, number>();
    for (const [, name = ''] of page.matchAll(/\[(.+?)\]/g)) wanted.set(name, (wanted.get(name) ?? 0) + 1);
    all += [...wanted.values()].reduce((sum, count) => sum + count, 0);
    for (const mention of mentionsIn(text, 'en')) {
      if (!mention.card.endsWith(`:${card}`) || clear.test(mention.text)) continue;
      const name = [...wanted.keys()].find((one) => mention.text.includes(one) || one.includes(mention.text));
      const left = name === undefined ? 0 : (wanted.get(name) ?? 0);
      if (name !== undefined && left > 0) {
        wanted.set(name, left - 1);
        right++;
      } else wrong.push(`${mention.text}: ${page}`);
    }
    for (const [name, left] of wanted) if (left > 0) missed.push(`${name}: ${page}`);
  }

  it('has sixty pages, half of them with a mention', () => {
    expect(pages.length).toBe(60);
    expect(all).toBe(30);
  });

  it('is right in nineteen marks of twenty', () => {
    expect(right / (right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('finds four mentions in five', () => {
    expect(right / all, missed.join('\n')).toBeGreaterThanOrEqual(0.8);
  });
});
