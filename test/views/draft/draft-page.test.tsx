// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { DraftTable } from '../../../components/core/draft/table/rows.ts';
import { DraftPage } from '../../../components/views/draft/DraftPage.tsx';
import type { DraftPageProps } from '../../../components/views/draft/draft-props.ts';
import { button, doing, show, textOf } from '../show.tsx';

const fact = {
  chosen: true,
  text: 'Anna Berg came.',
  original: 'Anna Berg came.',
  paragraph: 1,
  claimedBy: 'Carl Lund',
  date: '2026-03-15',
};
const table: DraftTable = {
  source: { title: 'Bridge opens', publisher: '', author: '', date: '2026-03-18', language: 'en', url: '' },
  paragraphs: 2,
  rows: [
    {
      id: 'anna-berg',
      name: 'Anna Berg',
      kind: 'person',
      reasons: [{ sign: 'givenName', word: 'Anna' }],
      keep: true,
      forms: ['Anna Berg', 'Berg'],
      paragraphs: [1, 2],
      facts: [fact],
      quotations: [],
      relations: [
        { to: 'oslo', text: 'came to', chosen: false, sentence: 'Anna Berg came to Oslo.', paragraph: 1 },
      ],
    },
    {
      id: 'oslo',
      name: 'Oslo',
      kind: 'place',
      reasons: [],
      keep: false,
      forms: ['Oslo'],
      paragraphs: [1],
      facts: [],
      quotations: [],
      relations: [],
      card: 'cities:oslo',
    },
  ],
};

function shown(more: Partial<DraftPageProps> = {}) {
  const on = {
    step: vi.fn(),
    undo: vi.fn(),
    redo: vi.fn(),
    save: vi.fn(),
    undoSave: vi.fn(),
    cardAddress: (key: string) => `story?${key}`,
    goOn: vi.fn(),
    remove: vi.fn(),
    everything: undefined,
  };
  const root = show(
    <DraftPage
      state={{ step: 'ready', table }}
      unfinished={[]}
      cut={false}
      limited={false}
      canUndo
      canRedo={false}
      saved={undefined}
      problem={undefined}
      {...more}
      on={on}
    />,
  );
  return { root, on };
}

describe('the page that drafts cards', () => {
  it('has a row for each name, and links to the card if there is one', () => {
    const { root } = shown();
    const names = [...root.querySelectorAll<HTMLInputElement>('[data-column=name] input')].map(
      ({ value }) => value,
    );
    expect(names).toEqual(['Anna Berg', 'Oslo']);
    expect(root.querySelector('.draft-known')?.getAttribute('href')).toBe('story?cities:oslo');
    expect(textOf(root.querySelector('.draft-bar [role=status]'))).toBe('1 card kept');
  });

  it('dispatches each step: keep, rename, kind, merge, split, facts, relations, source', async () => {
    const { root, on } = shown();
    const box = root.querySelector<HTMLInputElement>('[data-column=keep] input');
    await doing(() => box?.click());
    expect(on.step).toHaveBeenLastCalledWith({ do: 'keep', id: 'anna-berg', keep: false });
    await doing(() => root.querySelector<HTMLButtonElement>('.draft-open')?.click());
    expect(textOf(root.querySelector('.draft-details'))).toContain('given name “Anna”');
    expect(textOf(root.querySelector('.draft-choice small'))).toContain(
      'paragraph 1 · 15 March 2026 · claimed by Carl Lund · the article’s words',
    );
    const splits = [...root.querySelectorAll<HTMLButtonElement>('.draft-forms button')];
    await doing(() => splits[1]?.click());
    expect(on.step).toHaveBeenLastCalledWith({ do: 'split', id: 'anna-berg', form: 'Berg' });
    const facts = root.querySelector<HTMLInputElement>('.draft-choice input');
    await doing(() => facts?.click());
    expect(on.step).toHaveBeenLastCalledWith({
      do: 'choose',
      id: 'anna-berg',
      list: 'facts',
      at: 0,
      chosen: false,
    });
    const merge = root.querySelector<HTMLSelectElement>('.draft-merge select');
    await doing(() => {
      if (!merge) return;
      merge.value = 'oslo';
      merge.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(on.step).toHaveBeenLastCalledWith({ do: 'merge', id: 'anna-berg', into: 'oslo' });
  });

  it('Ctrl+Z undoes wherever the focus is', async () => {
    const { on } = shown();
    await doing(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true })));
    expect(on.undo).toHaveBeenCalledOnce();
    await doing(() =>
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Z', ctrlKey: true, shiftKey: true })),
    );
    expect(on.redo).toHaveBeenCalledOnce();
  });

  it('after saving, links to the story, warns of quoted facts, and can undo', async () => {
    const saved = { title: 'Bridge opens', cards: 1, verbatim: 2, story: 'story.html?key=x', undone: false };
    const { root, on } = shown({ saved });
    expect(textOf(root.querySelector('.draft-bar [role=status]'))).toBe(
      '“Bridge opens” is saved. 2 facts are still in the article’s own words: rewrite them before you share the pack.',
    );
    expect(root.querySelector('.draft-actions a')?.getAttribute('href')).toBe('story.html?key=x');
    await doing(() => button(root, 'Remove the pack').click());
    expect(on.undoSave).toHaveBeenCalledOnce();
  });

  it.each([
    ['private', 'Drafts are stored, so no cards are drafted from private windows.'],
    ['noTab', 'The page of the article is closed. Open it again and start from there.'],
    ['empty', 'This page has no text to draft cards from.'],
  ] as const)('explains why there is nothing: %s', (why, text) => {
    expect(textOf(shown({ state: { step: 'none', why } }).root.querySelector('.notice'))).toBe(text);
  });

  it('lists other drafts, to continue or delete', async () => {
    const { root, on } = shown({ unfinished: [{ id: 'x', title: 'Old story', at: 0 }] });
    await doing(() => root.querySelector<HTMLButtonElement>('.draft-others .link')?.click());
    await doing(() => root.querySelector<HTMLButtonElement>('.draft-others .button')?.click());
    expect(on.goOn).toHaveBeenCalledWith('x');
    expect(on.remove).toHaveBeenCalledWith('x');
  });
});
