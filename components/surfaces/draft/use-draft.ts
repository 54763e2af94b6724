/** A draft from a tab or from the store: read, drafted, changed step by step, stored after each, and saved as a pack. */

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { messageOf } from '../../core/data/message-of.ts';
import type { Article } from '../../core/draft/article/article.ts';
import { tableOf } from '../../core/draft/table/draft-table.ts';
import {
  currentTable,
  type History,
  historyOf,
  redo,
  undo,
  withStep,
} from '../../core/draft/table/history.ts';
import { readAddress, storyAddress } from '../../messaging/own-addresses.ts';
import { createArticleDrafts } from '../../stores/article-drafts-store.ts';
import type { Strings } from '../../strings/strings.ts';
import type {
  DraftPageProps,
  DraftState,
  SavedDraft,
  UnfinishedDraft,
} from '../../views/draft/draft-props.ts';
import { draftInWorker } from './draft-in-worker.ts';
import { knownCards } from './known-cards.ts';
import { readTab } from './read-tab.ts';
import { DraftProblem, saveDraft, unsaveDraft } from './save-draft.ts';

/** The draft that is open. */
interface Open {
  id: string;
  history: History;
  pack: string | undefined;
}

export function useDraft(strings: Strings): DraftPageProps {
  const drafts = useMemo(() => createArticleDrafts(), []);
  const [state, setState] = useState<DraftState>({ step: 'reading' });
  const [open, setOpen] = useState<Open>();
  const [unfinished, setUnfinished] = useState<readonly UnfinishedDraft[]>([]);
  const [extent, setExtent] = useState({ cut: false, limited: false, isPart: false });
  const [saved, setSaved] = useState<SavedDraft>();
  const [problem, setProblem] = useState<string>();
  /** The same as `open`, for steps that follow one another before a new rendering. */
  const latest = useRef<Open | undefined>(undefined);
  /** Writes take turns, so that the last one is stored last. */
  const writing = useRef(Promise.resolve());

  const fail = (error: unknown) => setProblem(strings('draftNotStored', { message: messageOf(error) }));
  const list = async (except?: string) =>
    setUnfinished((await drafts.list()).filter(({ id }) => id !== except));
  const show = (next: Open) => {
    latest.current = next;
    setOpen(next);
    setState({ step: 'ready', table: currentTable(next.history) });
  };
  const keep = (next: Open) => {
    show(next);
    const { id, history, pack } = next;
    writing.current = writing.current
      .then(() => drafts.keep(id, history.steps, history.done, pack))
      .catch(fail);
  };

  const begin = async (article: Article, isPart: boolean, tab: number) => {
    const made = await draftInWorker(article);
    const table = tableOf(made, await knownCards(made.names));
    const id = crypto.randomUUID();
    setExtent({ cut: made.cut, limited: made.limited, isPart });
    show({ id, history: historyOf(table), pack: undefined });
    await drafts.add(id, table).then(() => history.replaceState(null, '', `?draft=${id}&tab=${tab}`), fail);
    await list(id);
  };
  const read = async (tab: number, everything = false) => {
    setState({ step: 'reading' });
    const found = await readTab(tab, everything);
    if (found.ok) return begin(found.article, found.isPart, tab);
    setState({ step: 'none', why: found.why });
    return list();
  };
  const goOn = async (id: string) => {
    const stored = await drafts.read(id);
    if (!stored) {
      setState({ step: 'none', why: 'gone' });
      return list();
    }
    setExtent({ cut: false, limited: false, isPart: false });
    setSaved(undefined);
    show({ id, history: historyOf(stored.table, stored.steps, stored.done), pack: stored.pack });
    history.replaceState(null, '', `?draft=${id}`);
    return list(id);
  };

  // A layout effect: an ordinary effect waits for a frame, which pages in background tabs do not get.
  useLayoutEffect(() => {
    const { tab, draft } = readAddress(location.search);
    const start = async () => {
      if (draft !== undefined) return goOn(draft);
      if (tab !== undefined) return read(tab);
      setState({ step: 'none', why: 'choose' });
      return list();
    };
    start().catch((error: unknown) => setState({ step: 'failed', message: messageOf(error) }));
  }, []);

  const change = (how: (history: History) => History) => {
    const now = latest.current;
    if (!now) return;
    const next = how(now.history);
    if (next === now.history) return;
    setSaved(undefined);
    setProblem(undefined);
    keep({ ...now, history: next });
  };
  const save = async () => {
    const now = latest.current;
    if (!now) return;
    try {
      const { id, saved: made } = await saveDraft(currentTable(now.history), now.pack);
      setProblem(undefined);
      setSaved(made);
      keep({ ...(latest.current ?? now), pack: id });
    } catch (error) {
      const message = messageOf(error);
      setProblem(strings(error instanceof DraftProblem ? 'draftInvalid' : 'draftNotStored', { message }));
    }
  };
  const { tab } = readAddress(location.search);
  return {
    state,
    unfinished,
    cut: extent.cut,
    limited: extent.limited,
    canUndo: (open?.history.done ?? 0) > 0,
    canRedo: open !== undefined && open.history.done < open.history.steps.length,
    saved,
    problem,
    on: {
      step: (step) => change((history) => withStep(history, step)),
      undo: () => change(undo),
      redo: () => change(redo),
      save: () => void save(),
      undoSave: () => {
        const pack = latest.current?.pack;
        if (pack !== undefined)
          unsaveDraft(pack).then(() => setSaved((now) => now && { ...now, undone: true }), fail);
      },
      cardAddress: (key) => storyAddress(key, undefined),
      goOn: (id) => void goOn(id).catch(fail),
      remove: (id) =>
        void drafts
          .remove(id)
          .then(() => list(latest.current?.id))
          .catch(fail),
      everything: extent.isPart && tab !== undefined ? () => void read(tab, true).catch(fail) : undefined,
    },
  };
}
