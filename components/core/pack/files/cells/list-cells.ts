/**
 * Splits the cells of a column into entries. If a cell alone does not show whether a comma separates names, its column may, also
 * where rows have different separators.
 */
import { fileNote } from '../source/file-notes.ts';
import type { CardPlace } from '../source/file-problem.ts';
import type { ImportNotes } from '../source/import-notes.ts';
import { areNames, type SplitCell, splitList } from './split-list.ts';
import { short } from './table-columns.ts';

/** Minimum number of cells that must show that a character separates names before it also does in the others. */
const enough = 2;
/** Maximum number of possibly ambiguous cells that are reported; the rest are counted. */
const mostNamed = 30;

/**
 * Takes the cells of a column, each with the name of its card; gives the entries of each, and whether any cell was or would be
 * split. Notes which separator was assumed, and which cells were left whole although they may contain several names.
 * @param parted whether to split cells that have only separators other than our own `|`.
 */
export function readEntries(
  cells: readonly { text: string; name: string }[],
  what: 'names' | 'links',
  placeOf: (row: number) => CardPlace,
  notes: ImportNotes,
  parted = true,
): { entries: string[][]; divided: boolean } {
  const split = cells.map(({ text, name }) => (what === 'links' ? splitLinks(text) : splitList(text, name)));
  const decided = new Map([',', '/'].map((sign) => [sign, voteOn(sign, split)]));
  let asked = 0;
  let divided = false;
  const entries = split.map(({ sign, parts, verdict }, row) => {
    const whole = cells[row]?.text ?? '';
    const vote = sign === undefined ? undefined : decided.get(sign);
    const voted = vote === 'list' || (vote === 'if names' && areNames(parts, cells[row]?.name ?? ''));
    if (sign === undefined || verdict === 'list' || (verdict === 'unsure' && voted)) {
      if (sign !== undefined && sign !== '|' && parts.length > 1) {
        divided = true;
        if (!parted) return [whole];
        const shown = parts.map(short).join(' | ');
        const note =
          sign === '\n'
            ? fileNote('dividedLines', { parts: shown })
            : fileNote('divided', { sign, parts: shown });
        notes.say(`list ${placeOf(row).column} ${sign}`, placeOf(row), note);
      }
      return parts;
    }
    if (verdict === 'unsure') {
      const note = fileNote('undivided', { cell: short(whole), parts: parts.map(short).join(' | ') });
      notes.say(`unsure ${placeOf(row).column} ${asked++ < mostNamed ? whole : ''}`, placeOf(row), note);
    }
    return [whole.replace(/\\([\\|])/g, '$1')];
  });
  return { entries, divided };
}

/**
 * What the cells of a column show about a comma or slash that may separate names: that it does (`list`), or, because other signs do
 * in other rows, it never occurs between those, and it separates names in one row, that it does between parts that look like names.
 */
function voteOn(sign: string, split: readonly SplitCell[]): 'list' | 'if names' | undefined {
  const votes = split.filter((one) => one.sign === sign);
  if (votes.some(({ verdict }) => verdict === 'name')) return undefined;
  const sure = votes.filter(({ verdict }) => verdict === 'list').length;
  if (sure >= enough) return 'list';
  // Who uses our own sign uses it everywhere.
  const lists = split.filter((one) => one.verdict === 'list' && one.sign !== '|' && one.parts.length > 1);
  const within = lists.some((one) => one.sign !== sign && one.parts.some((part) => part.includes(sign)));
  return sure > 0 && lists.length >= enough && !within ? 'if names' : undefined;
}

/** Addresses contain commas and semicolons; the next one begins with its scheme. */
function splitLinks(cell: string): SplitCell {
  const plain = cell.includes('<') || cell.includes('|');
  if (plain) return { ...splitList(`${cell} |`, ''), sign: '|' };
  const parts = cell.split(/[\s,;]+(?=https?:\/\/)|[\r\n]+/i).map((part) => part.trim());
  return { parts: parts.filter((part) => part !== ''), verdict: 'list' };
}
