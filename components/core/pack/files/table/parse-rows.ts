import { type ParsedPack, parsePack } from '../../parse-pack.ts';
import { short } from '../cells/table-columns.ts';
import { fileNote } from '../source/file-notes.ts';
import type { LocatedNote } from '../source/file-problem.ts';
import { createImportNotes } from '../source/import-notes.ts';
import type { RawCard, RawPack } from '../source/raw-pack.ts';

/**
 * Maximum number of rounds. Each removes everything that the parser refused; errors hidden by those are found in the next round.
 */
const mostRounds = 5;

/**
 * Parses a pack that was read from rows. Whatever the parser refuses (an alias, a cell, or the whole row if it is the name) is
 * removed and noted, so that one bad cell does not block the others.
 * @param byDefault the title if the pack has none.
 */
export function parseRows(
  raw: RawPack,
  byDefault: { id: string; title: string },
): { parsed: ParsedPack; warnings: LocatedNote[]; leftOut: number } {
  const notes = createImportNotes();
  const content = raw.content;
  let leftOut = 0;
  const parse = () => parsePack({ ...byDefault, ...content });
  let parsed = parse();
  for (let round = 0; !parsed.ok && round < mostRounds; round++) {
    const problems = parsed.problems.filter(({ path }) => path !== '');
    const places = raw.locate(problems.map(({ path }) => path));
    const entries = new Map<unknown[], { card: RawCard; field: string; taken: Set<number> }>();
    const cards = new Set<number>();
    for (const { path, message } of problems) {
      const [, at, field, entry] = /^cards\[(\d+)\](?:\.(\w+)(?:\[(\d+)\])?)?/.exec(path) ?? [];
      const card = at === undefined ? undefined : content.cards[Number(at)];
      const place = {
        ...places.get(path),
        ...(typeof card?.name === 'string' && { card: short(card.name) }),
      };
      if (!card) {
        delete content[path.replace(/\W.*$/, '')];
        notes.say(path, place, fileNote('leftOut', { reason: message }));
        continue;
      }
      const list = field === undefined ? undefined : card[field];
      if (field === undefined || field === 'name') {
        cards.add(Number(at));
        notes.say(`row ${message}`, place, fileNote('rowLeftOut', { reason: message }));
      } else if (entry !== undefined && Array.isArray(list)) {
        const { taken } = entries.get(list) ?? { taken: new Set<number>() };
        entries.set(list, { card, field, taken: taken.add(Number(entry)) });
        notes.say(
          `${field} ${message}`,
          place,
          fileNote('entryLeftOut', { entry: short(textOf(list[Number(entry)])), reason: message }),
        );
      } else {
        delete card[field];
        notes.say(`${field} ${message}`, place, fileNote('leftOut', { reason: message }));
      }
    }
    // Only once all positions are known, because they depend on the indices of entries and cards.
    for (const [list, { card, field, taken }] of entries) {
      list.splice(0, list.length, ...list.filter((_, at) => !taken.has(at)));
      raw.forget?.(card, field, taken);
    }
    if (cards.size > 0) content.cards = content.cards.filter((_, at) => !cards.has(at));
    leftOut += cards.size;
    parsed = parse();
  }
  return { parsed, warnings: notes.all(), leftOut };
}

function textOf(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  const fields: { text?: unknown; url?: unknown } = typeof entry === 'object' && entry !== null ? entry : {};
  return String(fields.text ?? fields.url ?? '');
}
