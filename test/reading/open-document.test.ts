// @vitest-environment happy-dom
/** Which kind of document a file is, by what is in it, and what is said of files that are none. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadingProblem } from '../../components/reading/document/readable-document.ts';
import { openDocument } from '../../components/reading/open-document.ts';

const never = new AbortController().signal;
const open = (content: BlobPart, name: string) =>
  openDocument(new Blob([content]), name, async () => undefined, never);
const textOf = async (content: BlobPart, name: string) =>
  ((await (await open(content, name)).read(1)).textContent ?? '').replace(/\s+/g, ' ').trim();
const problemOf = (content: BlobPart, name: string) =>
  open(content, name).then(
    () => 'none',
    (problem: ReadingProblem) => problem.kind,
  );

describe('opening a file', () => {
  it.each<[string, BlobPart, string, string]>([
    ['plain text', 'A plain text.', 'a.txt', 'A plain text.'],
    ['text without an ending', 'A plain text.', 'README', 'A plain text.'],
    ['text that begins like a tag', '<3 is a heart', 'a.txt', '<3 is a heart'],
    ['HTML under any name', '<!doctype html><p>Some text', 'a.txt', 'Some text'],
    ['HTML without a doctype', '<p>Some <b>text</b>', 'a.html', 'Some text'],
    ['Markdown', 'Some **strong** text', 'a.md', 'Some strong text'],
    ['text with asterisks', 'Some **strong** text', 'a.txt', 'Some **strong** text'],
    ['HTML after a comment', '<?xml version="1.0"?>\n<!-- saved > from --> <HTML><p>Text', 'a.txt', 'Text'],
    ['HTML after a byte order mark', '\ufeff<html lang="en"><p>Text', 'a.txt', 'Text'],
    ['Markdown about HTML', 'Put *this* into `<head>` now', 'a.md', 'Put this into <head> now'],
    ['text about HTML', 'Put this into <head> now', 'a.txt', 'Put this into <head> now'],
    ['pasted HTML', '<body>Some <b>text</b>', '', '<body>Some <b>text</b>'],
    ['pasted text about PDF', 'It begins with %PDF-1.7', '', 'It begins with %PDF-1.7'],
    ['pasted text with damaged letters', '\ufffd'.repeat(20), '', '\ufffd'.repeat(20)],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x50, 0, 0x75, 0, 0x74, 0, 0x69, 0, 0x6e, 0]), 'a.txt', 'Putin'],
    [
      'Cyrillic in a legacy encoding',
      new Uint8Array([0xcf, 0xf3, 0xf2, 0xe8, 0xed, 0x20, 0xf1, 0xea, 0xe0, 0xe7, 0xe0, 0xeb]),
      'a.txt',
      'Путин сказал',
    ],
  ])('%s', async (_name, content, name, text) => {
    expect(await textOf(content, name)).toBe(text);
  });

  it.each<[string, BlobPart, string, string]>([
    ['an empty file', '', 'a.txt', 'empty'],
    ['a file of spaces', ' \n\t ', 'a.md', 'empty'],
    ['HTML without text', '<!doctype html><img src=x>', 'a.html', 'empty'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      'a.png',
      'unknown',
    ],
    ['a program', new Uint8Array(Array.from({ length: 400 }, (_, at) => (at * 7) % 32)), 'a.txt', 'unknown'],
    [
      'a document of an office program',
      zipSync({ 'word/document.xml': strToU8('<w/>') }) as BlobPart,
      'a.docx',
      'unknown',
    ],
    ['an archive that breaks off', 'PK\x03\x04 and nothing else', 'a.epub', 'broken'],
  ])('%s is refused', async (_name, content, name, kind) => {
    expect(await problemOf(content, name)).toBe(kind);
  });

  it.each(['a.txt', 'a.md', ''])(
    'shows 10 MB on one line in pages that end with a word: “%s”',
    async (name) => {
      const sentence = 'Vladimir Putin met Joe Biden in Geneva ';
      const opened = await open(sentence.repeat(10_000_000 / sentence.length), name);
      expect(opened.pages).toBeGreaterThan(600);
      expect(opened.pages).toBeLessThan(1_300);
      for (const page of [1, 2, opened.pages]) {
        const text = ((await opened.read(page)).textContent ?? '').trim();
        expect(text.length).toBeLessThan(17_000);
        expect(text).toMatch(/^(?:(?:Vladimir|Putin|met|Joe|Biden|in|Geneva) ?)+$/);
      }
    },
  );

  it('does not read a file of more than 200 MB', async () => {
    const large = {
      size: 200_000_001,
      arrayBuffer: () => Promise.reject(new Error('was read')),
    } as unknown as Blob;
    await expect(openDocument(large, 'a.txt', async () => undefined, never)).rejects.toMatchObject({
      kind: 'large',
    });
  });
});
