import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../components/core/detect/find-candidates.ts';
import { buildIndex } from '../../../components/core/gazetteer/build-index.ts';
import type { Pack } from '../../../components/core/pack/model.ts';
import { parsePack } from '../../../components/core/pack/parse-pack.ts';
import { findMentions } from '../../../components/core/resolve/find-mentions.ts';
import { passagesOfText } from '../../../components/core/text/paragraphs.ts';

const given = ['Ada', 'Ben', 'Cleo', 'Dora', 'Emil', 'Finn', 'Gerd', 'Hugo', 'Ines', 'Jana', 'Karl', 'Lena'];

/** People of one surname, one to each given name. */
function family(names: readonly string[], surname = 'Quisling'): Pack {
  const cards = names.map((name) => ({
    id: name.toLowerCase(),
    name: `${name} ${surname}`,
    kind: 'person',
    aliases: [{ text: `${name} ${surname}` }, { text: surname, strength: 'weak' }],
  }));
  const parsed = parsePack({ format: 1, id: 'family', title: 'Family', version: '1', cards });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}

const index = buildIndex([family(given)]);

function marked(text: string, where = index): [text: string, card: string, others: string[]][] {
  const mentions = findMentions(where, passagesOfText(text, 'en'), { strictness: 'balanced' });
  return mentions.map(({ text: part, card, others }) => [part, card, others]);
}

describe('a surname shared by many cards', () => {
  it('is not a mention on its own', () => {
    expect(marked('The minister said that Quisling had left.')).toEqual([]);
  });

  it('refers to the full name on the page, before and after it', () => {
    expect(
      marked('Then Quisling spoke.\n\nIn the end Karl Quisling left. Later Quisling came back.'),
    ).toEqual([
      ['Quisling', 'family:karl', []],
      ['Karl Quisling', 'family:karl', []],
      ['Quisling', 'family:karl', []],
    ]);
  });

  it('does not have the cues of the full name', () => {
    const text = passagesOfText('President Karl Quisling came. Later Quisling left.', 'en');
    const [full, surname] = findMentions(index, text, { strictness: 'balanced' });
    expect(full?.cues?.map(({ cue }) => cue)).toContain('title');
    expect(surname).toMatchObject({ text: 'Quisling', card: 'family:karl' });
    expect(surname?.cues).toBeUndefined();
  });

  it('offers everyone whom the page names in full, each once', () => {
    const text = 'We met Karl Quisling and Lena Quisling and again Karl Quisling. Only Quisling laughed.';
    expect(marked(text).at(-1)).toEqual(['Quisling', 'family:karl', ['family:lena']]);
  });

  it('refers to a person without a card', () => {
    expect(marked('It was Otto Quisling who called. Mr Quisling was at home.')).toEqual([]);
  });

  it('is one candidate, regardless of how many cards share it', () => {
    const many = Array.from({ length: 500 }, (_, at) => `Name${at}`);
    const candidates = findCandidates(buildIndex([family(many)]), passagesOfText('That was Quisling.', 'en'));
    expect(candidates).toMatchObject([{ text: 'Quisling', choices: [], sharedSurname: 'Quisling' }]);
  });

  it('gives the same result in any order of the cards', () => {
    const text = 'We met Karl Quisling. Later Quisling came back.';
    expect(marked(text, buildIndex([family(given.toReversed())]))).toEqual(marked(text));
  });

  it('is treated like any other surname if few share it', () => {
    const few = buildIndex([family(given.slice(0, 8))]);
    const [candidate] = findCandidates(few, passagesOfText('That was Quisling.', 'en'));
    expect(candidate?.choices).toHaveLength(8);
  });
});

it('offers the first few cards with the same full name', () => {
  const cards = given.map((name) => ({ id: name.toLowerCase(), name: 'Jan Quisling', kind: 'person' }));
  const parsed = parsePack({ format: 1, id: 'family', title: 'Family', version: '1', cards });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [mention] = marked('It was Jan Quisling who called.', buildIndex([parsed.pack]));
  expect(mention?.[1]).toBe('family:ada');
  expect(mention?.[2]).toHaveLength(7);
});
