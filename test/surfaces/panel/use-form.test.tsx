// @vitest-environment happy-dom
/** The form for a card and what it stores, in ordinary and in private windows. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Page } from '../../../components/surfaces/page/use-page.ts';
import { useDone } from '../../../components/surfaces/panel/use-done.ts';
import { useForm } from '../../../components/surfaces/panel/use-form.ts';
import { doing, show, strings } from '../../views/show.tsx';

const world = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const digest = { title: 'Town meeting', date: '2026-11-20', text: 'Rhoda Moss spoke.', language: 'en' };
  return { stored, digest, incognito: false };
});
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get: async () => ({ incognito: world.incognito, url: 'https://town.example/meeting' }) },
    scripting: { executeScript: async () => [{ result: world.digest }] },
    storage: {
      local: {
        get: async (key: string | string[] | null) =>
          key === null
            ? { ...world.stored }
            : Object.fromEntries([key].flat().map((one) => [one, world.stored[one]])),
        set: async (items: object) => void Object.assign(world.stored, items),
        remove: async (key: string) => void delete world.stored[key],
        onChanged: { addListener() {}, removeListener() {} },
      },
    },
  },
}));
vi.mock('../../../components/messaging/own-page-messenger.ts', () => ({
  callBackground: async (type: string) => (type === 'guessKind' ? { kind: 'person' } : undefined),
}));

/** The form as it is now. */
let form: ReturnType<typeof useForm>;
let notice: ReturnType<typeof useDone>;
function Shown({ windowId }: { windowId: number | undefined }) {
  const page = { tabId: 1, privateWindow: windowId } as unknown as Page;
  notice = useDone(strings);
  form = useForm(page, strings, notice, () => {});
  return null;
}
const open = async (isPrivate: boolean) => {
  world.incognito = isPrivate;
  show(<Shown windowId={isPrivate ? 7 : undefined} />);
  await doing(() => form.make('Rhoda Moss'));
};
const closed = () =>
  vi.waitFor(async () => {
    await doing(() => {});
    expect(form.props).toBeUndefined();
  });
const drafts = () => Object.keys(world.stored).filter((key) => key.startsWith('draft:'));

beforeEach(() => {
  for (const key of Object.keys(world.stored)) delete world.stored[key];
});

describe('the form for a card', () => {
  it('has the page as its source, and stores the draft during typing', async () => {
    await open(false);
    expect(form.props?.draft).toMatchObject({
      name: 'Rhoda Moss',
      kind: 'person',
      links: [{ title: 'Town meeting, 2026-11-20', url: 'https://town.example/meeting' }],
    });
    await doing(() => form.props?.on.change({ description: 'Chairs the council' }));
    expect(drafts()).toHaveLength(1);
    expect(JSON.stringify(world.stored)).toContain('Chairs the council');
  });

  it('that is saved to another pack moves the card with its note, and undo brings both back', async () => {
    await open(false);
    form.props?.on.save();
    await closed();
    const [first] = await form.editor.packs();
    const key = `${first?.id}:rhoda-moss`;
    const other = await form.editor.makePack('Other');
    world.stored[`note:${key}`] = { key, text: 'Ask her' };
    await doing(() => form.edit(key));
    await doing(() => form.props?.on.choosePack(other));
    form.props?.on.save();
    await closed();
    expect(await form.editor.read(key)).toBeUndefined();
    expect(world.stored).toMatchObject({ [`note:${other}:rhoda-moss`]: { text: 'Ask her' } });
    notice.done?.undo();
    await vi.waitFor(() => expect(world.stored).toMatchObject({ [`note:${key}`]: { text: 'Ask her' } }));
    expect(await form.editor.read(key)).toMatchObject({ name: 'Rhoda Moss' });
    await form.editor.remove([key]);
  });

  it('in a private window takes nothing from the page, and stores nothing until the card is saved', async () => {
    await open(true);
    expect(form.props?.draft).toMatchObject({ name: 'Rhoda Moss', links: [] });
    await doing(() => form.props?.on.change({ description: 'Chairs the council' }));
    expect(world.stored).toEqual({});
    form.props?.on.save();
    await closed();
    const [pack] = await form.editor.packs();
    expect(await form.editor.cardsOf(pack?.id ?? '')).toMatchObject([
      { name: 'Rhoda Moss', description: 'Chairs the council', links: [] },
    ]);
    expect(JSON.stringify(world.stored)).not.toMatch(/town\.example|Town meeting/);
    expect(drafts()).toEqual([]);
  });
});
