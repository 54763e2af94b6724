import { expect, it } from 'vitest';
import { finder } from '../finder.ts';

const find = finder([
  { name: 'Vladimir Putin', kind: 'person', aliases: ['Putin', '普京', 'プーチン'] },
  { name: 'Joe Biden', kind: 'person', aliases: ['Biden', '拜登', 'バイデン'] },
]);

it.each([
  ['and Putin...who knows', ['Putin']],
  ['so Putin.He left', ['Putin']],
  ['met Biden/Putin/Trump today', ['Biden', 'Putin']],
  ["a `Putin' and a `Biden' and", ['Putin', 'Biden']],
  ['O`Neill met Putin and Guns N` Roses', ['Putin']],
  ['Putin—@potus said', ['Putin']],
  ['感谢@BBC普京说', ['普京']],
  ['请看https://example.com/x普京和拜登说', ['普京', '拜登']],
  ['拜登_普京_新浪网', ['拜登', '普京']],
  ['普京_拜登', ['普京', '拜登']],
  ['バイデン_プーチン_ニュース', ['バイデン', 'プーチン']],
  ['on Biden/Putin/ today', ['Biden', 'Putin']],
  ['met Putin/Biden/others', ['Putin', 'Biden']],
  ['met Trump/Biden/he/she', ['Biden']],
  ['the U.S./Putin/Biden talks', ['Putin', 'Biden']],
  ['met Putin.US officials said', ['Putin']],
  ['met Putin.EU leaders said', ['Putin']],
  ['プーチン氏はhttps://x.jp/aでバイデンと', ['プーチン', 'バイデン']],
])('running text: %s', (text, found) => {
  expect(find(text)).toEqual(found);
});

it.each([
  'obj.Putin.name returned it',
  'see putin.com',
  'Putin.com says',
  'at putin.org/x',
  'mail Putin@kremlin.ru now',
  '@Putin said',
  'https://x.org/Putin',
  'src/Putin/index.ts',
  '/home/Putin',
  '/home/Putin/notes',
  './Putin/notes/x',
  'Users/Putin/notes.txt',
  'see putin.ru',
  'see Putin.ru',
  'see putin.RU',
  'mirror_普京',
  'the `Putin` class',
  'Putin_2021',
  'file Putin.pdf is',
  'https://zh.wikipedia.org/wiki/普京',
  '#Putin_out',
])('a URL or code: %s', (text) => {
  expect(find(text)).toEqual([]);
});
