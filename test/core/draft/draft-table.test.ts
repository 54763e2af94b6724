/** The table in which a draft becomes cards: what each step does, and that every one can be undone. */

import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../components/core/draft/article/plain-article.ts';
import { draftArticle } from '../../../components/core/draft/draft-article.ts';
import { packOfDraft } from '../../../components/core/draft/draft-pack.ts';
import {
  applyStep,
  chosenCards,
  type Step,
  tableOf,
} from '../../../components/core/draft/table/draft-table.ts';
import {
  currentTable,
  historyOf,
  redo,
  undo,
  withStep,
} from '../../../components/core/draft/table/history.ts';
import { parseSteps, parseTable } from '../../../components/core/draft/table/parse-table.ts';
import { kinds } from '../../../components/core/pack/schema.ts';
import fc from '../../properties.ts';

const text = `Anna Berg met Carl Lund in Oslo on Sunday. “We will build it together,” Anna Berg said.

Anna Berg praised Carl Lund. Berg left. Oslo waits for Carl Lund and the Dunmore Bridge.`;
const drafted = draftArticle({
  ...articleOfText(text),
  title: 'Two meet',
  language: 'en',
  date: '2026-03-18',
});
const table = tableOf(drafted, new Map([['oslo', 'cities:oslo']]));
const row = (id: string, of = table) => {
  const found = of.rows.find((one) => one.id === id);
  if (!found) throw new Error(`no row ${id} among ${of.rows.map((one) => one.id).join(', ')}`);
  return found;
};

describe('at first', () => {
  it('names that the article returns to are kept, unless they already have a card', () => {
    expect(row('anna-berg').keep).toBe(true);
    expect(row('oslo')).toMatchObject({ keep: false, card: 'cities:oslo' });
  });

  it('a few facts are chosen, all in the article’s words', () => {
    const { facts } = row('anna-berg');
    expect(facts.filter((fact) => fact.chosen).length).toBeGreaterThan(0);
    expect(facts.every((fact) => fact.text === fact.original)).toBe(true);
  });
});

describe('steps', () => {
  it('merging gives one row with the forms, facts and relations of both', () => {
    const merged = applyStep(table, { do: 'merge', id: 'carl-lund', into: 'anna-berg' });
    expect(merged.rows.some(({ id }) => id === 'carl-lund')).toBe(false);
    expect(row('anna-berg', merged).forms).toEqual(
      expect.arrayContaining(['Anna Berg', 'Berg', 'Carl Lund']),
    );
    expect(row('anna-berg', merged).facts.length).toBeGreaterThanOrEqual(row('anna-berg').facts.length);
    expect(merged.rows.flatMap(({ relations }) => relations).some(({ to }) => to === 'carl-lund')).toBe(
      false,
    );
  });

  it('splitting moves the form’s sentences to the new row', () => {
    const split = applyStep(table, { do: 'split', id: 'anna-berg', form: 'Berg' });
    const made = row('anna-berg-2', split);
    expect(made).toMatchObject({ name: 'Berg', forms: ['Berg'] });
    expect(made.facts.map((fact) => fact.text)).toContain('Berg left.');
    expect(row('anna-berg', split).forms).not.toContain('Berg');
  });

  it('a fact is marked as quoted until it is rewritten, and again when it is restored', () => {
    const facts = (step: Step) =>
      chosenCards(applyStep(table, step)).find(({ id }) => id === 'anna-berg')?.facts ?? [];
    const [first] = row('anna-berg').facts;
    expect(
      facts({ do: 'rewrite', id: 'anna-berg', list: 'facts', at: 0, text: 'They met.' })[0],
    ).toMatchObject({ text: 'They met.', verbatim: false });
    expect(
      facts({ do: 'rewrite', id: 'anna-berg', list: 'facts', at: 0, text: first?.text ?? '' })[0]?.verbatim,
    ).toBe(true);
  });

  it.each<Step>([
    { do: 'keep', id: 'nobody', keep: true },
    { do: 'merge', id: 'anna-berg', into: 'nobody' },
    { do: 'merge', id: 'anna-berg', into: 'anna-berg' },
    { do: 'split', id: 'anna-berg', form: 'nothing' },
  ])('a step for a missing row or entry changes nothing: %j', (step) => {
    expect(applyStep(table, step)).toBe(table);
  });
});

const ids = fc.constantFrom(...table.rows.map(({ id }) => id), 'nobody');
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('keep' as const), id: ids, keep: fc.boolean() }),
  fc.record({ do: fc.constant('keepAll' as const), keep: fc.boolean() }),
  fc.record({ do: fc.constant('rename' as const), id: ids, name: fc.string() }),
  fc.record({ do: fc.constant('kind' as const), id: ids, kind: fc.constantFrom(...kinds) }),
  fc.record({ do: fc.constant('merge' as const), id: ids, into: ids }),
  fc.record({
    do: fc.constant('split' as const),
    id: ids,
    form: fc.constantFrom('Berg', 'Anna Berg', 'Oslo'),
  }),
  fc.record({
    do: fc.constant('choose' as const),
    id: ids,
    list: fc.constantFrom('facts' as const, 'relations' as const),
    at: fc.nat(5),
    chosen: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('rewrite' as const),
    id: ids,
    list: fc.constant('facts' as const),
    at: fc.nat(5),
    text: fc.string(),
  }),
  fc.record({
    do: fc.constant('source' as const),
    field: fc.constantFrom('title' as const, 'author' as const),
    value: fc.string(),
  }),
);

describe('any steps', () => {
  it('can all be undone and redone, and are read back unchanged from storage', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 15 }), (steps) => {
        const done = steps.reduce(withStep, historyOf(table));
        let back = done;
        while (back.done > 0) back = undo(back);
        expect(currentTable(back)).toBe(table);
        while (back.done < back.steps.length) back = redo(back);
        expect(currentTable(back)).toBe(currentTable(done));
        const stored = JSON.parse(JSON.stringify({ table, steps: done.steps }));
        const first = parseTable(stored.table);
        expect(first && currentTable(historyOf(first, parseSteps(stored.steps)))).toEqual(currentTable(done));
      }),
      { numRuns: 100 },
    );
  });

  it('typing into one field is one step', () => {
    const typed = ['A', 'An', 'Ann'].reduce(
      (history, name) => withStep(history, { do: 'rename', id: 'anna-berg', name }),
      historyOf(table),
    );
    expect(typed.steps).toHaveLength(1);
    expect(currentTable(undo(typed))).toBe(table);
  });

  it('steps are read back only up to a damaged one', () => {
    expect(
      parseSteps([{ do: 'keepAll', keep: true }, { do: 'fly' }, { do: 'keepAll', keep: false }]),
    ).toHaveLength(1);
    expect(parseSteps('no list')).toEqual([]);
    expect(parseTable({ rows: 'many' })).toBeUndefined();
  });
});

describe('the pack', () => {
  const packOf = (of = table) => packOfDraft(of.source, of.paragraphs, chosenCards(of));

  it('has only the kept cards with their paragraphs, and relations between them', () => {
    const chosen = applyStep(table, {
      do: 'choose',
      id: 'anna-berg',
      list: 'relations',
      at: 0,
      chosen: true,
    });
    const made = packOf(chosen);
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    expect(made.pack.cards.map(({ id }) => id)).toEqual(
      chosen.rows.filter(({ keep }) => keep).map(({ id }) => id),
    );
    const known = new Set(made.pack.cards.map(({ id }) => id));
    expect(made.pack.cards.flatMap(({ relations }) => relations).every(({ to }) => known.has(to))).toBe(true);
    expect(made.pack).toMatchObject({
      title: 'Two meet',
      asOf: '2026-03-18',
      source: { title: 'Two meet', paragraphs: 2 },
    });
  });

  it('says what is wrong with a field', () => {
    const made = packOf(applyStep(table, { do: 'source', field: 'date', value: 'yesterday' }));
    expect(made.ok).toBe(false);
    expect(!made.ok && made.problems.map(({ path }) => path)).toContain('asOf');
  });
});
