/** Names that a rule once lost or divided while it read a file. */
import { expect, it } from 'vitest';
import { readFile } from '../../../../components/core/pack/files/read-pack.ts';

it.each([
  ['a.md', '# Languages\n\n## Python\n\nA snake.\n\n## R\n\nFor statistics.\n', 'Python, R'],
  ['b.md', '# 词\n\n## 道\n\n路。\n\n## 气\n\n呼吸。\n', '道, 气'],
  [
    'c.md',
    '# Team\n\n## Members\n\n| Name | Role |\n|---|---|\n| Ann Lee | mayor |\n| Bob Ray | judge |\n\n## Contact\n\nWrite.\n',
    'Ann Lee, Bob Ray',
  ],
  [
    'd.txt',
    'Royal Bank  of Scotland\nBank of  England\nDeutsche  Bank\n',
    'Royal Bank  of Scotland, Bank of  England, Deutsche  Bank',
  ],
  ['e.txt', 'Ann Lee, Prime Minister, United Kingdom\n', 'Ann Lee'],
  ['f.json', '{"Ann Lee":{"2019":"mayor"},"Bob Ray":{"2019":"judge"}}', 'Ann Lee, Bob Ray'],
])('%s', async (name, text, names) => {
  const read = await readFile(name, new TextEncoder().encode(text));
  expect(read.ok && read.pack.cards.map((card) => card.name).join(', ')).toBe(names);
});

it('a maiden name in brackets is no nickname', async () => {
  const read = await readFile(
    'g.csv',
    new TextEncoder().encode('name,kind\nAnn (née Brown) Lee,person\nBob Ray,person\n'),
  );
  expect(JSON.stringify(read.ok && read.pack.cards[0])).not.toContain('née Brown Lee');
});
