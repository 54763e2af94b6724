import { expect, it } from 'vitest';
import { createCsrBuilder, listAt } from '../../../components/core/data/csr.ts';
import { flatOf, openIndex } from '../../../components/core/gazetteer/card-index.ts';
import { createStringPoolBuilder, stringAt } from '../../../components/core/gazetteer/string-pool.ts';
import { findMentions } from '../../../components/core/resolve/find-mentions.ts';
import { passagesOfText } from '../../../components/core/text/paragraphs.ts';
import { corpusParts, readPart } from '../../corpus/corpus.ts';
import { bundledIndex } from '../bundled.ts';

it('finds the same after being stored and read back', () => {
  const again = openIndex(structuredClone(flatOf(bundledIndex)));
  for (const { text, lang } of corpusParts.flatMap(readPart)) {
    const passages = passagesOfText(text, lang);
    const find = (index: typeof again) => findMentions(index, passages, { strictness: 'balanced' });
    expect(find(again)).toEqual(find(bundledIndex));
  }
});

it('keeps each string once and unchanged, including lone surrogates and very long ones', () => {
  const texts = ['', 'Putin', 'a\ud800', 'x'.repeat(20_000), 'Путин'];
  const builder = createStringPoolBuilder();
  const ids = [...texts, 'Putin'].map(builder.add);
  expect(ids).toEqual([0, 1, 2, 3, 4, 1]);
  const pool = builder.finish();
  expect(texts.map((_, id) => stringAt(pool, id))).toEqual(texts);
});

it('keeps lists unchanged, including empty ones', () => {
  const builder = createCsrBuilder();
  const rows = [[], [3, 1], [], [2]];
  rows.forEach(builder.add);
  const lists = builder.finish();
  expect(rows.map((_, row) => [...listAt(lists, row)])).toEqual(rows);
});
