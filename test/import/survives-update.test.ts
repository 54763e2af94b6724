/** A new version of a sheet keeps what the reader has said of its cards: notes, hidden names, *This is also* and *This is not*. */
import { expect, it } from 'vitest';
import { addedNames } from '../../components/core/settings/added-names.ts';
import { hiddenOn } from '../../components/core/settings/hidden.ts';
import { noteOn } from '../../components/core/settings/notes.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import { prepareImport } from '../../components/import/prepare-import.ts';

const prepare = async (table: string, stored?: unknown) => {
  const prepared = await prepareImport(
    'watch.csv',
    new TextEncoder().encode(table),
    [],
    async () => stored && JSON.parse(JSON.stringify(stored)),
  );
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems));
  return prepared.pack;
};

it.each([
  [
    'rows were added before it and its text changed',
    'name,kind,text\nNew One,person,First.\nAnn Lee,person,Changed.\n',
  ],
  [
    'another of its name came before it',
    'name,kind,text\nAnn-Lee,person,Someone else.\nAnn Lee,person,Once.\n',
  ],
  ['columns changed places and one was added', 'text,kind,party,name\nOnce.,person,D,Ann Lee\n'],
])('a card is the same one after %s', async (_what, table) => {
  const before = await prepare('name,kind,text\nAnn Lee,person,Once.\nBo Ray,person,Twice.\n');
  const key = `${before.id}:${before.cards[0]?.id}`;
  const settings = {
    ...defaults,
    hiddenCards: [key],
    addedConfusables: [`${key}:Ann Lee Square`],
    addedAliases: [`${key}:Annie`],
  };
  const notes = [{ key, text: 'Met her in May.' }];

  const after = await prepare(table, before);
  const card = after.cards.find(({ name }) => name === 'Ann Lee');
  const now = `${after.id}:${card?.id}`;
  expect(noteOn(notes, [{ key: now }])?.text).toBe('Met her in May.');
  expect(hiddenOn(settings, '').card(now)).toBe(true);
  expect(addedNames(settings).filter((one) => one.key === now)).toHaveLength(2);
  // Nobody else takes them over.
  for (const { id, name } of after.cards.filter((one) => one !== card))
    expect(noteOn(notes, [{ key: `${after.id}:${id}` }]), name).toBeUndefined();
});
