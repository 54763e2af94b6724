/** The state of the card form: its draft, which is stored during typing, what the card would mark, and saving. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { nameIn } from '../../brain/make-card-menu.ts';
import { copyOf } from '../../core/own-cards/copy-card.ts';
import { type Draft, draftOf, parseDraft } from '../../core/own-cards/draft.ts';
import { packOf } from '../../core/pack/card-key.ts';
import type { PackProblem } from '../../core/pack/explain-issue.ts';
import { callBackground } from '../../messaging/own-page-messenger.ts';
import { type CardEditor, createCardEditor, type EditablePack } from '../../own-cards/card-editor.ts';
import { createBackupReminder } from '../../stores/backup-reminder-store.ts';
import { createDrafts, type StoredDraft } from '../../stores/drafts-store.ts';
import { createNotes } from '../../stores/notes-store.ts';
import { createOwnPacks } from '../../stores/own-packs-store.ts';
import { announcePacks } from '../../stores/pack-changes-store.ts';
import type { Strings } from '../../strings/strings.ts';
import type { CardFormProps } from '../../views/card-form/form-props.ts';
import { selectionIn } from '../page/selection-in.ts';
import type { Page } from '../page/use-page.ts';
import { beginDraft } from './begin-draft.ts';
import type { useDone } from './use-done.ts';
import { useTrial } from './use-trial.ts';

/** The open form. */
interface OpenForm extends Omit<StoredDraft, 'at'> {
  /** The draft's key in storage. */
  id: string;
}

const noNames: ReadonlyMap<string, string> = new Map();

/**
 * @param page in front, for what the card would mark and as its source. @param notice shows what was done and what failed.
 * @param show shows a card that the reader cannot edit.
 */
export function useForm(
  page: Page,
  strings: Strings,
  notice: ReturnType<typeof useDone>,
  show: (key: string) => void,
) {
  const { tell, fail, failed, setFailed, clear } = notice;
  const editor: CardEditor = useMemo(
    () =>
      createCardEditor({
        own: createOwnPacks(),
        async announce() {
          await announcePacks();
          await createBackupReminder().changed();
        },
        notes: createNotes(),
        locks: navigator.locks,
        firstPack: { title: strings('formFirstPack'), language: strings.language },
      }),
    [strings],
  );
  const drafts = useMemo(() => createDrafts(), []);
  const [form, draw] = useState<OpenForm>();
  /** The current form without delay: typing may be faster than rendering. */
  const current = useRef<OpenForm>(undefined);
  const cards = useTrial(form?.draft, form?.key);
  const { trial, digest, names, namesakes, learnNames, readPage, find } = cards;
  const setForm = (next: OpenForm | undefined) => {
    current.current = next;
    draw(next);
  };
  const [packs, setPacks] = useState<readonly EditablePack[]>([]);
  const [problems, setProblems] = useState<readonly PackProblem[]>([]);
  const [saving, setSaving] = useState(false);
  const [unfinished, setUnfinished] = useState<readonly { id: string; name: string }[]>([]);
  /** From a private window, nothing is stored until the reader saves it. */
  const isPrivate = page.privateWindow !== undefined;

  const listDrafts = async () =>
    setUnfinished((await drafts.list()).map(({ id, draft }) => ({ id, name: draft.name })));
  useEffect(() => void listDrafts().catch(() => {}), []);

  async function open(next: OpenForm): Promise<void> {
    setProblems([]);
    setFailed(undefined);
    setForm(next);
    setPacks(await editor.packs().catch(() => []));
    await learnNames(next.draft.relations.flatMap(({ to }) => to || []));
  }
  /** @param given the name; if empty, the text selected on the page. @param tabId of that page. */
  async function make(given: string, tabId = page.tabId): Promise<void> {
    clear();
    const [found, tab, selected] = await Promise.all([
      readPage(tabId),
      tabId === undefined ? undefined : browser.tabs.get(tabId).catch(() => undefined),
      given === '' && tabId !== undefined ? selectionIn(tabId) : '',
    ]);
    const name = given || nameIn(selected);
    const isHidden = tab?.incognito ?? isPrivate;
    await open({
      id: crypto.randomUUID(),
      draft: await beginDraft(name, isHidden ? undefined : found, tab?.url),
    });
  }
  async function edit(key: string): Promise<void> {
    clear();
    const [card, stored] = await Promise.all([editor.read(key), drafts.read(key), readPage(page.tabId)]);
    if (stored) return open({ ...stored, id: key, key });
    if (card)
      await open({ id: key, key, base: card, pack: packOf(key), draft: keyed(draftOf(card), packOf(key)) });
  }
  /** Starts a new card with the contents of another. */
  async function copy(key: string): Promise<void> {
    clear();
    const [answer] = await Promise.all([
      callBackground('getCards', { keys: [key] }).catch(() => undefined),
      readPage(page.tabId),
    ]);
    const found = answer?.cards.find((one) => one.key === key);
    if (!found) return;
    const base = { ...copyOf(found), id: found.card.id };
    await open({ id: crypto.randomUUID(), base, draft: draftOf(base) });
  }
  async function goOn(id: string): Promise<void> {
    clear();
    const [stored] = await Promise.all([drafts.read(id), readPage(page.tabId)]);
    if (stored) await open({ ...stored, id });
  }

  function change(part: Partial<Draft>): void {
    const { current: now } = current;
    if (!now) return;
    const draft = { ...now.draft, ...part };
    const next = { ...now, draft };
    setForm(next);
    setFailed(undefined);
    store(next);
    if (part.relations) void learnNames(draft.relations.flatMap(({ to }) => to || [])).catch(() => {});
  }
  /** A draft that cannot be stored is still in the form; saving reports what is wrong. */
  function store({ id, ...draft }: OpenForm): void {
    if (!isPrivate) drafts.write(id, { ...draft, at: Date.now() }).catch(() => {});
  }
  async function close(): Promise<void> {
    const { current: now } = current;
    if (now) await drafts.remove(now.id).catch(() => {});
    setForm(undefined);
    await listDrafts().catch(() => {});
  }

  async function save(): Promise<void> {
    const { current: now } = current;
    if (!now || saving) return;
    const parsed = parseDraft(now.draft, now.base);
    setProblems(parsed.ok ? [] : parsed.problems);
    if (!parsed.ok) return setFailed(strings('formCorrect'));
    setSaving(true);
    try {
      const { key, base, pack } = now;
      const saved =
        key === undefined ? await editor.add(parsed.card, pack) : await editor.change(key, base, parsed.card);
      const isMoving = key !== undefined && pack !== undefined && pack !== packOf(saved.key);
      const moved = isMoving ? await editor.move([saved.key], pack) : undefined;
      tell(
        {
          ...saved,
          what: 'saved',
          card: '',
          names: [saved.card.name],
          ...(digest && { count: trial?.count }),
        },
        async () => {
          await moved?.undo();
          await editor.undo(saved.undo);
        },
      );
      await close();
    } catch (error) {
      fail(error);
    } finally {
      setSaving(false);
    }
  }
  async function remove(cards: readonly { key: string; name: string }[]): Promise<void> {
    try {
      const changes = await editor.remove(cards.map(({ key }) => key));
      tell({ what: 'deleted', names: cards.map(({ name }) => name), kept: [], overwritten: [] }, () =>
        editor.undo(changes),
      );
    } catch (error) {
      fail(error);
    }
  }

  /** A card with the same name is edited if it is the reader's own, and shown otherwise. */
  async function openNamesake(namesake: string): Promise<void> {
    if (await editor.read(namesake)) await edit(namesake);
    else show(namesake);
  }

  const props: CardFormProps | undefined = form && {
    draft: form.draft,
    editing: form.key !== undefined,
    packs,
    pack: form.pack ?? packs[0]?.id,
    problems,
    trial,
    page: digest?.title,
    namesakes,
    related:
      form.draft.relations.length === 0 ? noNames : new Map([...names].map(([one, { name }]) => [one, name])),
    saving,
    failed,
    on: {
      change,
      choosePack(id) {
        const next = { ...form, pack: id };
        setForm(next);
        store(next);
      },
      save: () => void save(),
      discard: () => void close(),
      remove:
        form.key === undefined
          ? undefined
          : () => void remove([{ key: form.key ?? '', name: form.base?.name ?? '' }]).then(close),
      open: (one) => void openNamesake(one),
      find,
    },
  };
  return { props, make, edit, copy, goOn, close, remove, editor, cards, unfinished };
}

/** Relations with full keys, so that they lead to the same cards from any pack. */
function keyed(draft: Draft, pack: string): Draft {
  const relations = draft.relations.map((row) => ({
    ...row,
    to: row.to && !row.to.includes(':') ? `${pack}:${row.to}` : (row.to ?? ''),
  }));
  return { ...draft, relations };
}
