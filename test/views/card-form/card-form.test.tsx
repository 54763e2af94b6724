// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { type Draft, emptyDraft } from '../../../components/core/own-cards/draft.ts';
import { CardForm } from '../../../components/views/card-form/CardForm.tsx';
import type { CardFormProps } from '../../../components/views/card-form/form-props.ts';
import { button, doing, show, textOf } from '../show.tsx';

type Given = Partial<Omit<CardFormProps, 'on'>> & { on?: Partial<CardFormProps['on']> };

function shown({ on: given, draft: first = emptyDraft, ...props }: Given = {}) {
  const changed: Draft[] = [];
  const on = {
    change: (_part: Partial<Draft>) => {},
    choosePack: vi.fn(),
    save: vi.fn(),
    discard: vi.fn(),
    remove: undefined,
    open: vi.fn(),
    find: vi.fn(async () => []),
    ...given,
  };
  /** The form as its page keeps it. */
  function Kept() {
    const [draft, setDraft] = useState<Draft>(first);
    const change = (part: Partial<Draft>) =>
      setDraft((now) => {
        changed.push({ ...now, ...part });
        return { ...now, ...part };
      });
    return (
      <CardForm
        editing={false}
        packs={[{ id: 'own.aaaaaaaa', title: 'My cards' }]}
        pack="own.aaaaaaaa"
        problems={[]}
        trial={undefined}
        page={undefined}
        namesakes={[]}
        related={new Map()}
        saving={false}
        failed={undefined}
        {...props}
        draft={draft}
        on={{ ...on, change }}
      />
    );
  }
  const root = show(<Kept />);
  const field = (label: string, at = 0) => {
    const found = [...root.querySelectorAll('label')].filter(({ textContent }) => textContent === label)[at];
    return root.querySelector<HTMLInputElement>(`[id="${found?.htmlFor}"]`);
  };
  const type = (label: string, text: string, at = 0) =>
    doing(() => {
      const input = field(label, at);
      if (!input) throw new Error(label);
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const last = () => changed.at(-1);
  return { root, on, field, type, last };
}

describe('the form for a card', () => {
  it('focuses the name, or the text if the name is already filled in', () => {
    const empty = shown();
    expect(document.activeElement).toBe(empty.field('Name'));
    const named = shown({ draft: { ...emptyDraft, name: 'Rashida Tlaib' } });
    expect(document.activeElement).toBe(named.field('In one line'));
  });

  it('returns the typed values, and saves on Enter', async () => {
    const { root, on, type, last } = shown();
    await type('Name', 'Ferry');
    await type('In one line', 'A ship');
    expect(last()).toMatchObject({ name: 'Ferry', description: 'A ship' });
    await doing(() => root.querySelector('form')?.requestSubmit());
    expect(on.save).toHaveBeenCalledTimes(1);
  });

  it('has all other fields collapsed, each with help', () => {
    const { root } = shown();
    const parts = [...root.querySelectorAll('details')];
    expect(parts.map((part) => part.open)).toEqual(parts.map(() => false));
    expect(parts.length).toBe(8);
    for (const part of parts.slice(0, -1))
      expect(textOf(part.querySelector('.card-form-help') ?? part)).toMatch(/\w{3}/);
  });

  it('adds, fills in and removes rows', async () => {
    const { root, type, last } = shown({ draft: { ...emptyDraft, name: 'Ferry' } });
    await doing(() => button(root, 'Add a fact').click());
    await type('Fact', 'It sails.');
    await type('Date', '2021');
    expect(last()?.facts).toEqual([{ text: 'It sails.', date: '2021' }]);
    await doing(() => root.querySelector<HTMLButtonElement>('[aria-label=Remove]')?.click());
    expect(last()?.facts).toEqual([]);
  });

  it('expands the section with an error, and shows the error', () => {
    const facts = [{ text: 'It sails.', date: 'today' }];
    const problems = [{ path: 'facts[0].date', message: 'not a date' }];
    const { root, field } = shown({ draft: { ...emptyDraft, name: 'Ferry', facts }, problems });
    const date = field('Date');
    expect(date?.closest('details')?.open).toBe(true);
    expect(date?.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector(`[id="${date?.getAttribute('aria-describedby')}"]`)?.textContent).toBe(
      'not a date',
    );
  });

  it('shows what the card would mark, its warnings, and the cards that already have the name', async () => {
    const { root, on } = shown({
      draft: { ...emptyDraft, name: 'Ferry' },
      page: 'News',
      trial: {
        count: 2,
        first: [{ text: 'The Ferry sails', start: 4, end: 9, how: 'exact' }],
        forms: ['The Ferry'],
        warnings: ['An ordinary word'],
        namesakes: ['b:ferry'],
      },
      namesakes: [{ key: 'b:ferry', name: 'Ferry', kind: 'project' }],
    });
    const text = textOf(root);
    for (const part of ['Found 2 times', 'The Ferry', 'An ordinary word']) expect(text).toContain(part);
    expect(root.querySelector('mark')?.textContent).toBe('Ferry');
    await doing(() => root.querySelector<HTMLButtonElement>('.card-form-namesakes button')?.click());
    expect(on.open).toHaveBeenCalledWith('b:ferry');
  });

  it('selects the card of a relation by its name', async () => {
    const find = vi.fn(async () => [{ key: 'b:geneva', name: 'Geneva', kind: 'place' as const }]);
    const { type, last } = shown({
      draft: { ...emptyDraft, name: 'Ferry', relations: [{ text: 'sails to' }] },
      on: { find },
    });
    await type('Other card', 'geneva');
    expect(find).toHaveBeenCalledWith('geneva');
    expect(last()?.relations).toEqual([{ text: 'sails to', to: 'b:geneva' }]);
  });
});
