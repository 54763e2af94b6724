import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createImportChoices } from '../../components/stores/import-choices-store.ts';

let made = 0;
const fresh = () => createImportChoices(`imports-${made++}`);

afterEach(() => vi.restoreAllMocks());

describe('the choices for a sheet', () => {
  it('are found for its next version, with columns moved and one added', async () => {
    const store = fresh();
    await store.remember(['Name', 'Party', 'Notes', 'State'], { columns: { Party: 'append' } });
    expect(await store.find(['State', 'Name', 'Party', 'Notes', 'Since'])).toEqual({
      columns: { Party: 'append' },
    });
  });

  it('are not found for another sheet', async () => {
    const store = fresh();
    await store.remember(['Name', 'Party', 'Notes', 'State'], { columns: {} });
    expect(await store.find(['Name', 'Kind'])).toBeUndefined();
    expect(await fresh().find(['Name'])).toBeUndefined();
  });

  it('are kept for the last hundred sheets, even if the clock does not move', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_000);
    const store = fresh();
    await store.remember(['Name', 'a'], { kind: 'person' });
    await store.remember(['a', 'Name'], { kind: 'place' });
    expect(await store.find(['Name', 'a'])).toEqual({ kind: 'place' });
    for (let at = 0; at < 100; at++) await store.remember([`x${at}`, `y${at}`], {});
    expect(await store.find(['Name', 'a'])).toBeUndefined();
  });
});

describe('the page that a pack came from', () => {
  it('is remembered and forgotten', async () => {
    const store = fresh();
    await store.setAddress('quays', 'https://quays.example/');
    expect(await store.addresses()).toEqual(new Map([['quays', 'https://quays.example/']]));
    await store.setAddress('quays', undefined);
    expect(await store.addresses()).toEqual(new Map());
  });
});
