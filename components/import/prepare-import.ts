/** Reads a chosen file and determines what importing it would do, or why it cannot be imported. Changes nothing. */

import { buildIndex } from '../core/gazetteer/build-index.ts';
import { noCards, type Reading, readFile } from '../core/pack/files/read-pack.ts';
import type { FileProblem, FileRemark } from '../core/pack/files/source/file-problem.ts';
import type { CardAnswer, Pack } from '../core/pack/model.ts';
import { changedCards } from '../core/pack/versions/compare-cards.ts';
import { comparePacks } from '../core/pack/versions/compare-packs.ts';
import { densityOf, densityOn, type PageText } from '../core/pack-quality/density.ts';
import { packWarnings } from '../core/pack-quality/pack-warnings.ts';
import type { ImportChoices, ImportSummary } from './import-state.ts';
import { findAlike, isUnreadable, type PackTitle, placePack, type StoredPack } from './place-pack.ts';

/** No one reads more than this; the rest are counted. */
const maxListed = 100;
/** Number of finished cards shown before anything is added. */
const mostSamples = 3;

export type Prepared =
  | { ok: true; pack: Pack; summary: ImportSummary }
  | { ok: false; problems: FileRemark[]; more: number; reading?: Reading };

/**
 * @param bundled ids of the packs that come with Sidelight, which no other pack may use.
 * @param stored reads the reader's own pack of an id as it is stored, undefined where there is none.
 * @param list the reader's own packs.
 * @param choices what was chosen; the rest is guessed.
 * @param mayReplace whether this file may take the place of a pack by its id alone: what a page carries may only if that page is
 * where the pack came from.
 * @param page that is in front.
 */
export async function prepareImport(
  name: string,
  bytes: Uint8Array,
  bundled: readonly string[],
  stored: StoredPack,
  {
    list = async () => [],
    choices = { table: {}, target: { into: 'new' } },
    mayReplace = async () => true,
    page,
  }: {
    list?: () => Promise<PackTitle[]>;
    choices?: ImportChoices;
    mayReplace?: (id: string) => Promise<boolean>;
    page?: PageText | undefined;
  } = {},
): Promise<Prepared> {
  const read = await readFile(name, bytes, choices.table);
  if (!read.ok) {
    // A misspelt field is why another one is missing.
    const also = read.warnings.filter(({ message }) => message !== undefined);
    return refused([...read.problems, ...also], read.reading);
  }
  if (bundled.includes(read.pack.id) && choices.target.into === 'new') {
    const message = `the id “${read.pack.id}” belongs to a pack that comes with Sidelight: choose another one`;
    return refused([{ ...read.locate(['id']).get('id'), field: 'id', message }], read.reading);
  }
  if (read.pack.cards.length === 0) return refused([{ message: noCards }], read.reading);
  const { pack, before } = await placePack(read.pack, choices.target, stored, mayReplace);
  const index = buildIndex([pack]);
  const found = packWarnings(pack, index);
  // Cards that were there before are on no line of this file.
  const isWhole = choices.target.into !== 'add';
  const places = isWhole ? read.locate(found.slice(0, maxListed).map(({ path }) => path)) : new Map();
  const warnings = found.slice(0, maxListed).map(({ path, message }): FileProblem => {
    const card = pack.cards[Number(/\d+/.exec(path)?.[0])]?.name ?? '';
    return { ...places.get(path), card, message };
  });
  const notes = read.warnings.slice(0, maxListed);
  const replaces = replacedBy(pack, before);
  const changes = before === undefined || isUnreadable(before) ? [] : changedCards(before, pack);
  const packs = await list();
  const alike = replaces ? undefined : await findAlike(read.pack, packs, stored);
  const summary: ImportSummary = {
    id: pack.id,
    title: pack.title,
    version: pack.version,
    licence: pack.licence,
    language: pack.language,
    languages: languagesOf(pack),
    cards: pack.cards.length,
    aliases: pack.cards.reduce((sum, { aliases }) => sum + aliases.length, 0),
    ...(read.rows && { rows: read.rows }),
    notes,
    moreNotes: read.warnings.length - notes.length,
    warnings,
    moreWarnings: found.length - warnings.length,
    density: densityOf(index),
    ...(page && { onPage: { title: page.title, ...densityOn(index, page) } }),
    reading: read.reading,
    samples: samplesOf(read.pack),
    target: choices.target,
    packs: packs.map(({ id, title }) => ({ id, title })),
    ...(alike && { alike }),
    ...(replaces && { replaces }),
    ...(changes.length > 0 && { changes }),
  };
  return { ok: true, pack, summary };
}

function refused(problems: readonly FileRemark[], reading: Reading): Prepared {
  const more = Math.max(0, problems.length - maxListed);
  return { ok: false, problems: problems.slice(0, maxListed), more, reading };
}

/** The first cards of a pack, as a view shows them. */
function samplesOf(pack: Pack): CardAnswer[] {
  const { cards, $schema: _schema, ...info } = pack;
  return cards
    .slice(0, mostSamples)
    .map((card) => ({ key: `${pack.id}:${card.id}`, card, pack: info, neighbours: [], incoming: [] }));
}

function replacedBy(
  pack: Pack,
  before: Awaited<ReturnType<typeof placePack>>['before'],
): ImportSummary['replaces'] {
  if (before === undefined) return undefined;
  if (isUnreadable(before)) return { title: pack.id, version: '?', cards: 0 };
  const { title, version, cards } = before;
  return { title, version, cards: cards.length, difference: comparePacks(before, pack) };
}

function languagesOf({ language, cards }: Pack): string[] {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0] ?? tag;
  const used = cards.flatMap(({ aliases }) => aliases.flatMap((alias) => alias.language ?? []));
  return [...new Set([language, ...used].map(primary))];
}
