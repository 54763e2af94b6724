/** Reads a chosen file and works out what importing it would do, or why it cannot be imported. Changes nothing. */

import { buildIndex } from '../core/gazetteer/build-index.ts';
import { comparePacks } from '../core/pack/compare-packs.ts';
import { noCards, readPack } from '../core/pack/files/read-pack.ts';
import type { FileProblem } from '../core/pack/files/source/file-problem.ts';
import { keepIds } from '../core/pack/keep-ids.ts';
import type { Pack } from '../core/pack/model.ts';
import { parsePack } from '../core/pack/parse-pack.ts';
import { densityOf } from '../core/pack-quality/density.ts';
import { packWarnings } from '../core/pack-quality/pack-warnings.ts';
import type { ImportSummary } from './import-state.ts';

/** No one reads more than this; the rest are counted. */
const maxListed = 100;

export type Prepared =
  | { ok: true; pack: Pack; summary: ImportSummary }
  | { ok: false; problems: FileProblem[]; more: number };

/**
 * @param bundled ids of the packs that come with Sidelight, which no other pack may use.
 * @param stored reads the reader's own pack with an id as stored, undefined if there is none.
 */
export async function prepareImport(
  name: string,
  bytes: Uint8Array,
  bundled: readonly string[],
  stored: (id: string) => Promise<unknown>,
): Promise<Prepared> {
  const read = readPack(name, bytes);
  if (!read.ok) return refused(read.problems);
  if (bundled.includes(read.pack.id)) {
    const message = `the id “${read.pack.id}” belongs to a pack that comes with Sidelight: choose another one`;
    return refused([{ ...read.locate(['id']).get('id'), field: 'id', message }]);
  }
  if (read.pack.cards.length === 0) return refused([{ message: noCards }]);
  const before = await storedAs(read.pack.id, stored);
  const pack = typeof before === 'object' ? keepIds(before, read.pack) : read.pack;
  const index = buildIndex([pack]);
  const found = packWarnings(pack, index);
  const places = read.locate(found.slice(0, maxListed).map(({ path }) => path));
  const warnings = found.slice(0, maxListed).map(({ path, message }) => {
    const card = pack.cards[Number(/\d+/.exec(path)?.[0])]?.name ?? '';
    return { ...places.get(path), card, message };
  });
  const notes = read.warnings.slice(0, maxListed);
  const replaces = replacedBy(pack, before);
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
    ...(replaces && { replaces }),
  };
  return { ok: true, pack, summary };
}

function refused(problems: readonly FileProblem[]): Prepared {
  return {
    ok: false,
    problems: problems.slice(0, maxListed),
    more: Math.max(0, problems.length - maxListed),
  };
}

/** The reader's own pack with an id; undefined if there is none, 'unreadable' if its stored data no longer parses. */
async function storedAs(
  id: string,
  stored: (id: string) => Promise<unknown>,
): Promise<Pack | 'unreadable' | undefined> {
  const content = await stored(id).catch(() => ({}));
  if (content === undefined) return undefined;
  const parsed = parsePack(content);
  return parsed.ok ? parsed.pack : 'unreadable';
}

function replacedBy(pack: Pack, before: Pack | 'unreadable' | undefined): ImportSummary['replaces'] {
  if (before === undefined) return undefined;
  if (before === 'unreadable') return { title: pack.id, version: '?', cards: 0 };
  const { title, version, cards } = before;
  return { title, version, cards: cards.length, difference: comparePacks(before, pack) };
}

function languagesOf({ language, cards }: Pack): string[] {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0] ?? tag;
  const used = cards.flatMap(({ aliases }) => aliases.flatMap((alias) => alias.language ?? []));
  return [...new Set([language, ...used].map(primary))];
}
