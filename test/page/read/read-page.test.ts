// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../components/page/read/read-page.ts';

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

/** The texts of a page, and which of them stand in one section: the number of the first that does. */
function readFrom(first?: Element): [text: string, section: number][] {
  const reading = readPage(document.documentElement, first);
  for (;;) {
    const { done, value } = reading.next();
    if (!done) continue;
    const sections = value.passages.map(({ section }) => section);
    return value.passages.map(({ text, section }) => [text, sections.indexOf(section)]);
  }
}

describe('the starting point of a scan', () => {
  afterEach(() => document.body.replaceChildren());

  it.each(['title', 'before', 'in', 'scope', 'after', 'last'])('does not change the result (%s)', (id) => {
    document.body.innerHTML = `<p>Intro of Putin</p><h1 id="title">Biden</h1><p id="before">One <b>Putin</b></p>
      <div><p>Two</p><p id="in">Three</p></div><article id="scope"><p>Four</p><h2>Five</h2><p id="after">Six</p></article>
      <p id="last">Seven</p>`;
    const first = document.getElementById(id);
    if (!first) throw new Error(id);
    expect(readFrom(first)).toEqual(readFrom());
  });
});

describe('scanning a page', () => {
  afterEach(() => document.body.replaceChildren());

  it('reads all of an ordinary one', () => {
    const { partial, text } = readParagraphs(600, 600);
    expect(partial).toBe(false);
    expect(text).toBeGreaterThan(350_000);
  });

  it('stops in one of 9 million letters, and reports it', () => {
    const { partial, text } = readParagraphs(1_500, 6_000);
    expect(partial).toBe(true);
    expect(text).toBeLessThan(5_500_000);
  });

  it('yields every few hundred nodes', () => {
    expect(readParagraphs(2_000, 60).pauses).toBeGreaterThan(10);
  });

  it('reports an interruption if the page removes the node it paused on, even a comment', () => {
    document.body.innerHTML = '<p>One</p>'.repeat(200);
    for (let at = 0; at < 600; at++) document.body.append(document.createComment(''));
    document.body.append('Two');
    const reading = readPage(document.documentElement);
    // The first pause is among the paragraphs, the second among the comments.
    reading.next();
    let step = reading.next();
    for (const node of [...document.body.childNodes]) if (node.nodeType === Node.COMMENT_NODE) node.remove();
    while (!step.done) step = reading.next();
    expect(step.value.interrupted).toBe(true);
    const again = readPage(document.documentElement);
    for (step = again.next(); !step.done; ) step = again.next();
    expect(step.value.interrupted).toBe(false);
    expect(step.value.passages.at(-1)?.text).toBe('Two');
    document.body.replaceChildren();
  });
});
