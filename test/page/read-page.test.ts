// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../components/page/read-page.ts';

/** Reads a page of so many paragraphs of so much text each. */
function readParagraphs(count: number, length: number) {
  for (let at = 0; at < count; at++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Putin '.repeat(length / 6);
    document.body.append(paragraph);
  }
  const reading = readPage(document.documentElement);
  for (let pauses = 0; ; pauses++) {
    const { done, value } = reading.next();
    if (!done) continue;
    const text = value.passages.reduce((sum, passage) => sum + passage.text.length, 0);
    return { partial: value.partial, text, pauses };
  }
}

describe('reading a page', () => {
  afterEach(() => document.body.replaceChildren());

  it('reads all of an ordinary one', () => {
    const { partial, text } = readParagraphs(600, 600);
    expect(partial).toBe(false);
    expect(text).toBeGreaterThan(350_000);
  });

  it('stops in one of 9 million letters, and says so', () => {
    const { partial, text } = readParagraphs(1_500, 6_000);
    expect(partial).toBe(true);
    expect(text).toBeLessThan(5_500_000);
  });

  it('gives way every few hundred nodes', () => {
    expect(readParagraphs(2_000, 60).pauses).toBeGreaterThan(10);
  });
});
