/**
 * Asks the background whether a document names anything, and again about what changes. Once it does, the page script takes over;
 * until then this is all that a page pays for, so it is written to be small.
 */
import type { PageState } from '../../core/settings/settings.ts';
import { type BackgroundCalls, limits, type Reports } from '../../messaging/protocol.ts';
import { later, slice, stride } from '../read/time-slices.ts';
import { blockAround, isBlock, isSkipped, readRoughText } from './read-rough-text.ts';

/** What the gate sends. */
type GateMessage =
  | { type: 'lookForNames'; request: Parameters<BackgroundCalls['lookForNames']>[0] }
  | { type: 'rosterReport'; request: Parameters<Reports['rosterReport']>[0] };

/**
 * Sends a call or report to the background. If the answer to `lookForNames` is yes, the page script has replaced the gate before it
 * arrives. Rejects if there is no answer.
 */
export type Send = (message: GateMessage) => Promise<unknown>;

/** Shortest time from a change until it is read, in ms: pages change in bursts. */
const shortest = 200;
/** Shortest time between two readings, and between two searches for shadow roots, which no observer reports, in ms. */
const pause = 1_000;
/** Reading changes uses at most this fraction (1/n) of the main thread's time, and such a search this one. */
const share = 25;
const unseenShare = 200;
/** Delay before a background that has not answered is asked again, in ms. */
const patience = 2_000;

const now = (): number => performance.now();

export interface Gate {
  /** Settings, cards or sites have changed, or the document was rewritten: asks about everything again. */
  restart(): void;
  /** Reports now, and again when the state has changed. */
  reportRoster(): void;
  /** Ends everything. */
  leave(): void;
}

/**
 * Starts with the current document.
 * @param isOrphaned whether the extension was updated or removed, so that there will never be an answer.
 */
export function startGate(send: Send, isOrphaned: () => boolean): Gate {
  let state: PageState = 'loading';
  let isReported = false;
  let hasLeft = false;
  /** Number of restarts. */
  let round = 0;
  let top: Element;
  /** Whether the whole document has not been asked about yet. */
  let isFirst: boolean;
  let changed: Set<Node>;
  /** The document's element and all shadow roots. */
  let roots: Set<Element | ShadowRoot>;
  let isReading = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastRead = 0;
  let cost = 0;
  let began = 0;

  const watch = (root: Node) =>
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['contenteditable', 'role', 'lang'],
    });
  const schedule = (wait: number) => {
    clearTimeout(timer);
    if (isReading || hasLeft) return;
    // Timers do not run where the page's scripts are off.
    if (wait > 0) timer = later(look, wait);
    else void look();
  };
  /** Reads changes soon, or later if there were others before. */
  const hurry = () => schedule(Math.max(shortest, lastRead + Math.max(pause, cost * share) - now()));
  const restart = (wait = 0) => {
    observer.disconnect();
    if (hasLeft) return;
    round++;
    isFirst = true;
    top = document.documentElement;
    changed = new Set([top]);
    roots = new Set([top]);
    watch(document);
    // A page from the back-forward cache may have missed changes of settings. A rewritten document has lost this listener.
    addEventListener('pageshow', shown);
    schedule(wait);
  };
  const reportRoster = () => {
    isReported = true;
    send({ type: 'rosterReport', request: { state, entries: [] } }).catch(() => {});
  };
  const shown = ({ persisted, isTrusted }: PageTransitionEvent) => void (persisted && isTrusted && restart());

  const idle = async () => {
    // Safari has none before 26, and settings of Firefox switch it off.
    await globalThis.scheduler?.postTask(() => {}, { priority: 'background' });
    began = now();
  };
  const rest = () => {
    const spent = now() - began;
    if (spent < slice) return undefined;
    cost += spent;
    return idle();
  };
  /** Reads what has changed. What could not be read completely counts as changed again. */
  const read = async (): Promise<string> => {
    let text = '';
    let nodes = 0;
    for (const tree of roots) {
      if (!tree.isConnected) roots.delete(tree);
      for (const { shadowRoot: root } of tree.querySelectorAll('*')) {
        if (++nodes % stride === 0) await rest();
        // A form's field may have that name.
        if (!(root instanceof ShadowRoot) || roots.has(root) || isSkipped(root)) continue;
        roots.add(root);
        watch(root);
        changed.add(root);
      }
    }
    const reading = changed;
    changed = new Set();
    let last: Node | undefined;
    for (const node of reading) {
      const root = (node === document ? top : node) as Element | ShadowRoot;
      if (!root.isConnected || last?.contains(root) || isSkipped(root)) continue;
      last = root;
      const isWhole = await readRoughText(
        root,
        (piece) => {
          text += piece;
        },
        rest,
      );
      if (!isWhole) changed.add(root);
    }
    return text;
  };

  const look = async () => {
    isReading = true;
    if (document.documentElement !== top) restart();
    const thisRound = round;
    try {
      cost = 0;
      await idle();
      // What is being edited is read afterwards.
      const text = document.designMode === 'on' ? '' : await read();
      cost += now() - began;
      if (isFirst || text) {
        const reply = await send({
          type: 'lookForNames',
          request: { text: text.slice(0, limits.roughText), isPart: !isFirst },
        });
        isReading = false;
        if (thisRound !== round) return restart();
        isFirst = false;
        const before = state;
        ({ state } = (reply as { value: ReturnType<BackgroundCalls['lookForNames']> }).value);
        if (isReported && !hasLeft && state !== before) reportRoster();
      }
      isReading = false;
      lastRead = now();
      if (state !== 'running') observer.disconnect();
      else if (changed.size) hurry();
      else schedule(Math.max(pause, cost * unseenShare));
    } catch {
      // A background that was stopped, or is being updated, will answer later.
      isReading = false;
      hasLeft ||= isOrphaned();
      restart(patience);
    }
  };

  const observer = new MutationObserver((records) => {
    const isNew = changed.size === 0;
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const nodes = type === 'childList' ? [...addedNodes] : [target];
      // What a page moves while it is read may have been passed over.
      if (removedNodes[0] && isReading) changed.add(target);
      // What was on either side of something removed is now one text.
      if (removedNodes[0])
        for (const node of [previousSibling, nextSibling]) if (node && !isBlock(node)) nodes.push(node);
      for (const node of nodes)
        if (node instanceof Text ? /\S/.test(node.data) : node.firstChild && !isSkipped(node))
          changed.add(isBlock(node) ? node : blockAround(node));
    }
    if (isNew && changed.size) hurry();
  });

  restart();
  return {
    restart,
    reportRoster,
    leave() {
      hasLeft = true;
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
