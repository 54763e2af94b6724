// @vitest-environment happy-dom
/** Packs that pages carry, read from pages that mean harm: as text, within bounds, never from private windows. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFile } from '../../../components/core/pack/files/read-pack.ts';
import { prepareImport } from '../../../components/import/prepare-import.ts';
import { carriedPack, carriesPack } from '../../../components/surfaces/page/carried-pack.ts';

/** A browser whose only tab is this test's document. */
const tab = vi.hoisted(() => ({ incognito: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get: async () => tab },
    scripting: {
      executeScript: async ({ func, args }: { func: (most: number) => string; args: [number] }) => [
        { result: func(...args) },
      ],
    },
  },
}));

const carry = (text: string, type = 'application/json') => {
  document.body.innerHTML = '<p>Quays</p>';
  const element = document.createElement('script');
  element.type = type;
  element.id = 'sidelight-pack';
  element.textContent = text;
  document.body.append(element);
};
const pack = (more: object) => JSON.stringify({ id: 'quays', title: 'Quays', ...more });
const contentOf = async () => {
  const carried = await carriedPack(1);
  return carried && new Uint8Array(await carried.file.arrayBuffer());
};

afterEach(() => {
  tab.incognito = false;
  document.body.innerHTML = '';
});

describe('a page with a hostile pack', () => {
  const harm = '<img src=x onerror="window.harmed = true"><script>window.harmed = true</script>';

  it('gives text that is neither run nor linked, and cannot change what objects are', async () => {
    carry(
      `{"id":"quays","title":${JSON.stringify(harm)},"__proto__":{"polluted":true},"cards":[${JSON.stringify({
        name: harm,
        summary: harm,
        links: [{ title: 'Go', url: 'https://quay.example' }],
      })}]}`,
    );
    expect(await carriesPack(1)).toBe(true);
    const read = await readFile('quays.json', (await contentOf()) ?? new Uint8Array());
    expect(read).toMatchObject({ ok: true, pack: { title: harm, cards: [{ name: harm, summary: harm }] } });
    expect({}).not.toHaveProperty('polluted');
    expect(window).not.toHaveProperty('harmed');
  });

  it.each([
    ['a link that runs', { cards: [{ name: 'Quay', links: [{ title: 'Go', url: 'javascript:alert(1)' }] }] }],
    ['the id of a bundled pack', { id: 'geneva-2021', cards: [{ name: 'Quay' }] }],
    ['no cards', { cards: [] }],
    ['cards that are none', { cards: 'Quay' }],
  ])('with %s is refused before anything is shown of it', async (_what, more) => {
    carry(pack(more));
    const bytes = (await contentOf()) ?? new Uint8Array();
    expect(await prepareImport('quays.json', bytes, ['geneva-2021'], async () => undefined)).toMatchObject({
      ok: false,
    });
  });

  it('that is too large is not read at all', async () => {
    carry(pack({ cards: [{ name: 'Quay', summary: 'x'.repeat(20_000_001) }] }));
    expect(await carriedPack(1)).toBeUndefined();
  });

  it('in a private window is not read', async () => {
    carry(pack({ cards: [{ name: 'Quay' }] }));
    tab.incognito = true;
    expect(await carriedPack(1)).toBeUndefined();
  });
});

describe('a page without a pack', () => {
  it.each([
    ['an element of another type', () => carry('{"cards":[]}', 'text/javascript')],
    [
      'another element with the id',
      () => {
        document.body.innerHTML = '<div id="sidelight-pack">{"cards":[]}</div>';
      },
    ],
    [
      'text that looks like a table',
      () => {
        document.body.innerHTML = '<pre>Name,Notes\nQuay,x</pre>';
      },
    ],
  ])('but with %s offers none and gives none', async (_what, show) => {
    show();
    expect(await carriesPack(1)).toBe(false);
    expect(await carriedPack(1)).toBeUndefined();
  });
});
