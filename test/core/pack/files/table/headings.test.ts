/** Which row of a table has its headings: never a data row, and no row disappears without a note. */
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../../components/core/pack/files/read-pack.ts';
import { lineOfProblem } from '../../../../../components/core/pack/files/source/file-problem.ts';

const read = (rows: readonly string[]) => {
  const result = readPack('x.csv', new TextEncoder().encode(rows.join('\n')));
  const notes = result.warnings.map((one) => lineOfProblem('F', one));
  return result.ok
    ? { names: result.pack.cards.map(({ name }) => name), rows: result.rows, notes }
    : { refused: result.problems.map((one) => lineOfProblem('F', one)), notes };
};

describe('a table without a name column', () => {
  it.each<[what: string, rows: string[], found: string]>([
    [
      'names in two columns',
      ['first name,last name,kind', 'Joe,Biden,person', 'Jill,Biden,person', 'Paris,,place'],
      'first name, last name, kind',
    ],
    [
      'names in two columns, in German',
      ['Vorname,Nachname,Art', 'Joe,Biden,Person', 'Jill,Biden,Person'],
      'Vorname, Nachname, Art',
    ],
    [
      'an unknown heading for names',
      ['entity,category,alias', 'Rotterdam,place,', 'Joe Biden,person,Joe'],
      'entity, category, alias',
    ],
    [
      'two words of headings in a row of data',
      ['entity,category,alias', 'Rotterdam,place,', 'Joe Biden,person,nickname'],
      'entity, category, alias',
    ],
    ['no known heading', ['Given,Family,What', 'Joe,Biden,person', 'Eve,Adams,spy'], 'Given, Family, What'],
    [
      'a word for names in a row of data',
      ['Deutsch,English', 'Haus,house', 'Name,name', 'Auto,car'],
      'Deutsch, English',
    ],
    ['a word for names beside a number', ['Entry list,Page', 'Name,14', 'Quay,15'], 'Entry list, Page'],
    ['no headings', ['Joe Biden,person', 'Jill Biden,person', 'Paris,place'], 'Joe Biden, person'],
    ['no headings and kinds first', ['person,Joe Biden', 'person,Jill Biden'], 'person, Joe Biden'],
    ['one column and no heading', ['Berlin', 'Paris', 'Rome', 'Oslo', 'Company', 'Kyiv'], 'Berlin'],
  ])('is refused: %s', (_, rows, found) => {
    expect(read(rows).refused).toEqual([
      expect.stringMatching(new RegExp(`^F:1: no column “name”: .*; found: ${found}; known: name,`)),
    ]);
  });
});

describe('headings', () => {
  it.each<[what: string, rows: string[], names: string[], before: number]>([
    ['with one known word', ['Name,Built', 'Rotterdam,1900', 'Who,1964'], ['Rotterdam', 'Who'], 0],
    ['of kinds', ['Person,Born', 'Joe,1942', 'Person,1900'], ['Joe', 'Person'], 0],
    ['of terms that are kinds', ['Term,Page', 'Law,12', 'Treaty,14'], ['Law', 'Treaty'], 0],
    ['below a title of several cells', ['Ports,2021', 'Name,Country', 'Rotterdam,NL'], ['Rotterdam'], 1],
    ['below a wide title', ['A report,by me,2021', 'Name,Kind', 'Rotterdam,place'], ['Rotterdam'], 1],
    [
      'below lines about the table',
      ['Name,My list', 'Version,2', 'name,kind', 'Rotterdam,place'],
      ['Rotterdam'],
      2,
    ],
    ['below a title of one cell', ['My ports,,', 'Name,Kind,Built', 'Rotterdam,place,1'], ['Rotterdam'], 1],
    ['of one column below its title', ['My ports', 'Name', 'Rotterdam'], ['Rotterdam'], 1],
  ])('%s are found, and every row is accounted for', (_, rows, names, before) => {
    const result = read(rows);
    expect(result).toMatchObject({ names, rows: { rows: names.length, cards: names.length } });
    expect(result.notes.filter((note) => note.includes('is above the headings'))).toHaveLength(before);
  });

  it('of a Wikidata query are found below a title of several cells', () => {
    expect(read(['Results,2021', 'item,itemLabel', 'wd:Q7,Anna Bell'])).toMatchObject({
      names: ['Anna Bell'],
    });
  });

  it('of a Wikidata query are called a second value only if they hold an item or its label', () => {
    const { notes } = read([
      'item,itemLabel,altLabel_en,river,mouth,mouthLabel',
      'wd:Q7,Anna Bell,Annie,wd:Q5,_:b1,North Sea',
    ]);
    expect(notes).toEqual([
      'F: altLabel_en: not used: not a known column',
      'F: river: not used: a second value beside item, such as “wd:Q5”; cards are made of item only',
      'F: mouth and mouthLabel: not used: a second value beside item, such as “North Sea”; cards are made of item only',
    ]);
  });
});
