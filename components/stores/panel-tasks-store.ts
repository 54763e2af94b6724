/**
 * The next task of a window's side panel: left by the context menu, a shortcut, the popup or a card on a page, and taken by the
 * panel, which may open only afterwards. In memory only (`storage.session`), because it may come from a private window.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** The part of `storage.session` that tasks need. */
export interface TaskArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
  onChanged: {
    addListener(listener: (changes: Record<string, unknown>) => void): void;
    removeListener(listener: (changes: Record<string, unknown>) => void): void;
  };
}

const Task = v.variant('what', [
  v.object({
    what: v.literal('make'),
    /** The card's name, as selected or searched for; '' for an empty form. */
    name: v.string(),
    /** The tab with the selection. */
    tabId: v.optional(v.number()),
  }),
  v.object({ what: v.literal('edit'), key: v.string() }),
  /** A new card with the contents of another. */
  v.object({ what: v.literal('copy'), key: v.string() }),
  v.object({
    what: v.literal('name'),
    /** What is or is not a name of a card, as selected; '' to type it. */
    text: v.string(),
    /** The card, if known. */
    key: v.optional(v.string()),
    tabId: v.optional(v.number()),
  }),
  v.object({ what: v.literal('show'), key: v.string() }),
  /** The cards of the page in front. */
  v.object({ what: v.literal('list') }),
]);
export type PanelTask = v.InferOutput<typeof Task>;

/** The window and the tab that a panel is opened for. */
export interface PanelPlace {
  windowId: number | undefined;
  tabId: number | undefined;
}

const keyOf = (windowId: number) => `panel-task:${windowId}`;

/** Leaves a task for a window's panel, replacing one that was not taken. */
export const leaveTask = (
  windowId: number,
  task: PanelTask,
  area: TaskArea = browser.storage.session,
): Promise<void> => area.set({ [keyOf(windowId)]: task });

/** Takes a window's task, once; undefined if there is none. */
export async function takeTask(
  windowId: number,
  area: TaskArea = browser.storage.session,
): Promise<PanelTask | undefined> {
  const key = keyOf(windowId);
  const stored = (await area.get(key))[key];
  if (stored === undefined) return undefined;
  await area.remove(key);
  const parsed = v.safeParse(Task, stored);
  return parsed.success ? parsed.output : undefined;
}

/** Calls `listener` whenever a task may have been left, until `signal` aborts. */
export function watchTasks(
  windowId: number,
  listener: () => void,
  signal: AbortSignal,
  area: TaskArea = browser.storage.session,
): void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (keyOf(windowId) in changes) listener();
  };
  area.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => area.onChanged.removeListener(onChanged), { once: true });
}
