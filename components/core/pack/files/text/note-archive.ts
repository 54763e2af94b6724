/** Reads an archive of notes in Markdown, one thing in each, as our own export and Obsidian's vaults have them. */
import { strFromU8, unzipSync } from 'fflate';
import type { Table } from '../table/read-table.ts';
import type { Row } from '../table/split-rows.ts';
import { frontMatter, noteEntry, tableOfEntries } from './note.ts';

/** Maximum total size of the notes, in bytes, and maximum number of parts: what such an archive can list. */
const mostUnpacked = 150_000_000;
const mostParts = 65_535;
const tag = 'sidelight-pack';

/** Takes the bytes of an archive; gives its notes as a table, or undefined if it has none or too many. Never throws. */
export function noteArchiveTable(bytes: Uint8Array): Table | undefined {
  let count = 0;
  let size = 0;
  let hasTables = false;
  let isVault = false;
  try {
    const files = unzipSync(bytes, {
      filter({ name, size: packed, originalSize }) {
        // How many parts an archive declares may be made up.
        if (++count > mostParts) throw new Error('too many parts');
        hasTables ||= /\.(?:csv|tsv|xlsx|ods|json)$/i.test(name);
        isVault ||= /(?:^|\/)\.obsidian\//.test(name);
        if (!/\.md$/i.test(name) || /(?:^|\/)(?:\.|__MACOSX\/)/.test(name)) return false;
        // What is not compressed is copied whole, whatever size it declares.
        size += Math.max(originalSize, packed);
        if (size > mostUnpacked) throw new Error('too large');
        return true;
      },
    });
    const notes = Object.entries(files).map(([file, content]) => ({
      file,
      front: frontMatter(strFromU8(content)),
    }));
    const isAbout = ({ front: { values } }: (typeof notes)[number]) => values?.get('tags')?.includes(tag);
    const isOwn = notes.some(isAbout);
    const entries = notes
      .filter((note) => !isAbout(note))
      .map(({ file, front }) => noteEntry(file, front, isOwn));
    if (entries.length === 0) return undefined;
    // Notes beside tables are about them.
    if (hasTables && !isVault && !isOwn) return undefined;
    const about = notes.find(isAbout)?.front.values ?? new Map<string, string[]>();
    const before = [...about].map(([key, [value = '']]): Row => ({ line: 1, cells: [`# ${key}: ${value}`] }));
    return {
      ...tableOfEntries(entries),
      isApart: isOwn,
      before: before.filter(({ cells }) => !/: $/.test(cells[0] ?? '')),
    };
  } catch {
    return undefined;
  }
}
