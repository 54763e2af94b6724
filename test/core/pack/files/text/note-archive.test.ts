/** Archives of notes in Markdown, as Obsidian's vaults and our own export are, within bounds. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../../components/core/pack/files/read-pack.ts';
import { textOfRemark } from '../../../../../scripts/pack/line-of-remark.ts';

async function read(bytes: Uint8Array) {
  const result = await readFile('Vault.zip', bytes);
  return result.ok
    ? result.pack.cards.map(({ name, kind, aliases, summary }) => ({
        name,
        kind,
        aliases: aliases.map(({ text }) => text),
        summary,
      }))
    : result.problems.map(textOfRemark);
}
const zipped = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('an archive of notes', () => {
  it('is none if it has tables, and a note about them', async () => {
    const bytes = zipped({
      'repo/README.md': '# Dataset\n\nSee people.csv.',
      'repo/people.csv': 'name\nAnn Lee\n',
    });
    expect((await read(bytes)).join()).toMatch(/unpack/);
  });

  it('counts what is not compressed as it is, whatever size it declares', async () => {
    const bytes = zipSync({ 'a.md': [strToU8(`# A\n\n${'x'.repeat(200_000_000)}`), { level: 0 }] });
    // The uncompressed size in the file's two headers.
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 28 < bytes.length; at = at === 0 ? bytes.length - 200 : at + 1) {
      const sign = view.getUint32(at, true);
      if (sign === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (sign === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect((await read(bytes)).join()).not.toContain('A');
  });

  it('has a card for each note, called after its title or its file; the rest of a vault is ignored', async () => {
    const bytes = zipped({
      'Vault/.obsidian/app.md': 'Settings',
      'Vault/Ann Lee.md':
        "---\naliases: [Annie, 'Lee, A.']\ntags: [people, mayor]\n---\n\nRuns the town.\n\n## Notes\n\n- Twice elected.",
      'Vault/harbour.md': '# Old Harbour\n\nSee [[Ann Lee|the mayor]].\n',
      'Vault/picture.png': 'x',
      '__MACOSX/Vault/harbour.md': 'x',
    });
    expect(await read(bytes)).toEqual([
      {
        name: 'Ann Lee',
        kind: 'person',
        aliases: ['Annie', 'Lee, A.'],
        summary: 'Runs the town.\nNotes\nTwice elected.',
      },
      { name: 'Old Harbour', kind: 'topic', aliases: [], summary: 'See the mayor.' },
    ]);
  });

  it.each([
    ['without notes', zipped({ 'a.txt': 'x' }), /^a zip archive: unpack it first/],
    ['that is cut off', zipped({ 'a.md': '# A\n\nx' }).subarray(0, 60), /^a damaged spreadsheet or archive/],
    [
      'that is a bomb',
      zipSync({ 'a.md': new Uint8Array(160_000_000) }, { level: 9 }),
      /^holds 160 MB when unpacked; at most 150 MB are read/,
    ],
  ])('%s is refused', async (_, bytes, message) => {
    expect(await read(bytes)).toEqual([expect.stringMatching(message)]);
  });

  it('unpacks no more than it declares', async () => {
    const lying = zipSync({ 'a.md': strToU8(`# Ann Lee\n\n${'x'.repeat(5_000_000)}`) });
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 20, true);
    const found = await read(lying);
    expect(JSON.stringify(found).length).toBeLessThan(200);
  });
});
