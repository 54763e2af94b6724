// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import english from '../../../assets/locales/en.json' with { type: 'json' };
import { createStrings } from '../../../components/strings/strings.ts';
import { PageCards, type PageCardsProps } from '../../../components/views/page-cards/PageCards.tsx';
import { notesOf, plainText } from '../../../components/views/page-cards/page-notes.ts';
import { answerFor, madeUp } from '../bundled.ts';
import { button, doing, show, textOf } from '../show.tsx';

const strings = createStrings((key) => (english as Record<string, string>)[key] ?? '', 'en');
const page = { title: 'House rejects bill', url: 'https://news.example/bill' };

function shown(props: Partial<PageCardsProps> = {}) {
  const on = { print: vi.fn(), copy: vi.fn(async (_element: Element) => {}) };
  const notes = notesOf(
    [answerFor('vladimir-putin'), madeUp({ name: 'Quay', summary: 'By the river.' })],
    strings,
  );
  return {
    root: show(<PageCards {...{ page, notes, on }} loading={false} problem={undefined} {...props} />),
    on,
  };
}

describe('the cards of a page', () => {
  it('are numbered notes with their whole text, their pack, its licence and its source', () => {
    const { root } = shown();
    const [first, second] = [...root.querySelectorAll('article')].map(textOf);
    expect(first).toMatch(/^1\. Vladimir Putin ?Person/);
    for (const { text } of answerFor('vladimir-putin').card.facts) expect(first).toContain(text);
    expect(first).toMatch(/The Biden–Putin summit of June 2021 · version .* · CC-BY-4\.0 · News article/);
    expect(second).toMatch(/^2\. Quay ?Topic ?By the river\./);
    expect(textOf(root.querySelector('.page-cards-page'))).toContain(page.url);
  });

  it('can be printed, and copied as they are shown and as text', async () => {
    const { root, on } = shown();
    await doing(() => button(root, 'Print').click());
    await doing(() => button(root, 'Copy').click());
    expect(on.print).toHaveBeenCalledOnce();
    expect(on.copy.mock.calls[0]?.[0]).toBe(root.querySelector('main'));
    expect(textOf(root.querySelector('[role=status]'))).toBe('Copied.');
    const text = plainText(notesOf([madeUp({ name: 'Quay', summary: 'By the river.' })], strings), page);
    expect(text).toMatch(
      /^House rejects bill\nhttps:\/\/news\.example\/bill\n\n\[1\] Quay \(Topic\)\nBy the river\.\n/,
    );
  });

  it('have their dates in words, in the language of the pack, and say how certain a note is in the reader’s', () => {
    const texts = { ...english, cardContested: 'متنازع عليه' } as Record<string, string>;
    const since = [{ text: 'Flooded.', date: '2022-09-26', certainty: 'contested' as const, references: [] }];
    const [note] = notesOf(
      [madeUp({ name: 'Quay', since })],
      createStrings((key) => texts[key] ?? '', 'ar'),
    );
    expect(note?.parts.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
      'September 26, 2022: Flooded. (متنازع عليه)',
    ]);
  });

  it('say why they could not be copied', async () => {
    const copy = vi.fn(() => Promise.reject(new Error('not allowed')));
    const { root } = shown({ on: { print: vi.fn(), copy } });
    await doing(() => button(root, 'Copy').click());
    expect(textOf(root.querySelector('[role=status]'))).toContain('not allowed');
  });

  it('are plain text, whatever a pack contains', () => {
    const attack = '<img src=x onerror=alert(1)>';
    const { root } = shown({ notes: notesOf([madeUp({ name: attack, summary: attack })], strings) });
    expect(root.querySelector('img')).toBeNull();
    expect(textOf(root.querySelector('h2'))).toContain(attack);
  });

  it.each<[Partial<PageCardsProps>, boolean]>([
    [{ notes: [] }, true],
    [{ notes: [], loading: true }, false],
  ])('say that there are none only once this is known', (props, said) => {
    expect(textOf(shown(props).root).includes('none of its names have a card')).toBe(said);
  });
});
