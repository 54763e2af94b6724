/**
 * Runs the scans of one document: collects its passages, requests their candidates, resolves and paints them, and
 * starts again when the page changes. Owns everything that is painted; none of it is in the DOM.
 */

import type { Settings } from '../../core/settings/settings.ts';
import { createRemovalSearch } from '../marks/find-removed.ts';
import { type FoundMentions, type LocatedMention, nothingFound } from '../marks/located-mention.ts';
import { createMarks, type Marks } from '../marks/marks.ts';
import type { Scope } from '../marks/track-mentions.ts';
import { outsideBody } from '../read/find-body.ts';
import { firstInView } from '../read/first-in-view.ts';
import { type PagePassage, readPage } from '../read/read-page.ts';
import { later, runInSlices } from '../read/time-slices.ts';
import { findLateRoots, poll } from '../watch/poll-unobserved.ts';
import { watch } from '../watch/watch-mutations.ts';
import { createCandidateCache } from './candidate-cache.ts';
import type { BackgroundApi, Session } from './session-types.ts';

/** Delay before reporting that mentions have gone, in ms: more may follow. */
const pause = 100;
/** Polling for changes that no observer sees uses at most this fraction (1/n) of the main thread's time. */
const unseenShare = 200;
/** The same for checking whether names have become visible or hidden. */
const sightShare = 50;

/**
 * Starts scanning the document and continues until the signal aborts, which removes all marks.
 * @param changed is called when the page's mentions have changed.
 * @param failed is called with the background's error, at most once per scan.
 * @param replaced is called when the document was rewritten (`document.open`), which removes its listeners and
 * observers.
 */
export function startSession(
  background: BackgroundApi,
  initial: Settings,
  changed: (findings: FoundMentions) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
  replaced: () => void = () => {},
): Session {
  let marks: Marks | undefined;
  /** The mentions before anything was found. */
  let unnamed = nothingFound;
  const cache = createCandidateCache(background.findCandidates, () => settleSoon(), signal);
  const { documentElement } = document;
  let passages: PagePassage[] = [];
  /** How much was scanned, including passages without names. */
  let scope: Scope = { length: 0 };
  let roots: readonly ShadowRoot[] = [];
  const knownRoots = new WeakSet<ShadowRoot>();
  let settings = initial;
  /** Number of restarts. */
  let round = 0;
  let editing = document.designMode;
  /** Until the first scan has ended: the gate has waited for an idle moment already. */
  let isUrgent = true;

  const read = async () => {
    if (document.documentElement !== documentElement) return replaced();
    const found: PagePassage[] = [];
    const thisRound = round;
    // Until the first scan ends, only what has been read so far can be resolved.
    if (passages.length === 0) {
      passages = found;
      scope = { length: 0 };
    }
    try {
      const { result, cost } = await runInSlices(
        readPage(documentElement, firstInView(), (passage) => {
          // Whether these are part of the body is known only at the end.
          if (!passage.margin && !passage.linked) {
            found.push(passage);
            if (passages === found) scope.length += passage.text.length;
          }
          cache.add(passage);
        }),
        signal,
        isUrgent,
      );
      watching.cost = cost;
      roots = result.shadowRoots;
      for (const root of roots) {
        knownRoots.add(root);
        watching.add(root);
      }
      if (result.interrupted) watching.request();
      await cache.flush();
      // A restart has made this scan's answers obsolete; the current marks stay until the next scan ends.
      if (thisRound !== round) return;
      marks?.mentions.renew();
      const outside = outsideBody(result.passages);
      const body = result.passages.filter((passage) => !outside.has(passage));
      scope = { length: body.reduce((sum, { text }) => sum + text.length, 0), partial: result.partial };
      // Passages without candidates are not kept, because they would keep the page's nodes alive.
      passages = body.filter((passage) => cache.candidatesOf(passage).length > 0);
      marks?.display.forgetLooks();
      watching.cost += await settle();
      isUrgent = false;
    } catch (error) {
      if (signal.aborted) return;
      failed(error);
      // A background that was killed midway, or is still building the index of a large pack, will answer next time.
      watching.request();
    }
  };

  /** Creates the marks once anything was found. */
  const marksNeeded = () => {
    if (marks) return marks;
    if (!passages.some((passage) => cache.candidatesOf(passage).length > 0)) {
      if (unnamed.partial !== scope.partial)
        unnamed = scope.partial === undefined ? nothingFound : { ...nothingFound, partial: scope.partial };
      return undefined;
    }
    marks = createMarks(
      background.paintRule,
      () => settings,
      () => settleSoon(false),
      (error) => {
        failed(error);
        watching.request();
      },
      signal,
    );
    return marks;
  };
  const findingsNow = (): FoundMentions => marks?.mentions.findings ?? unnamed;

  let settling: Promise<number> | undefined;
  let isRequested = false;
  let isUnresolved = false;
  /** Resolves, or only paints again, in slices, and once more if requested meanwhile; gives the time it took in ms. */
  function settle(resolves = true): Promise<number> {
    isRequested = true;
    isUnresolved ||= resolves;
    settling ??= (async () => {
      let sum = 0;
      while (isRequested) {
        isRequested = false;
        const { mentions: spots, display } = marksNeeded() ?? {};
        // What only paints is quick, and a reader may be waiting for it.
        const isQuick = !isUnresolved;
        if (isUnresolved) {
          isUnresolved = false;
          const settled = spots?.settle(passages, scope, cache.candidatesOf, settings);
          if (settled) sum += (await runInSlices(settled, signal, isUrgent)).cost;
          reportChange();
        }
        if (display) sum += (await runInSlices(display.paint(), signal, isUrgent || isQuick)).cost;
      }
      return sum;
    })().finally(() => {
      // Not inside the function above: with no names it ends before `settling` is assigned.
      settling = undefined;
    });
    return settling;
  }
  function settleSoon(resolves = true): void {
    settle(resolves).catch((error) => signal.aborted || failed(error));
  }

  let reported: FoundMentions | undefined;
  let reportTimer: ReturnType<typeof setTimeout> | undefined;
  const reportChange = () => {
    reportTimer = undefined;
    const findings = findingsNow();
    if (findings === reported || signal.aborted) return;
    reported = findings;
    changed(findings);
  };
  /** Removes mentions that are gone, and reports it soon. */
  const takeAway = (gone: readonly LocatedMention[]) => {
    if (gone.length === 0) return;
    marks?.display.drop(gone);
    reportTimer ??= later(reportChange, pause);
  };

  const goneSearch = createRemovalSearch(() => {
    if (marks) takeAway(marks.mentions.dropChanged());
  }, signal);
  const checkEditing = () => {
    if (document.designMode === editing) return;
    editing = document.designMode;
    goneSearch.ask(true);
    watching.request();
  };

  function* look(): Generator<void, void> {
    if (document.documentElement !== documentElement) return replaced();
    checkEditing();
    marks?.display.adoptSheetAgain();
    const late = yield* findLateRoots(roots, knownRoots);
    for (const root of late) {
      knownRoots.add(root);
      watching.add(root);
    }
    if (late.length > 0) {
      watching.refresh();
      watching.request();
    }
  }

  const text = (node: Node) => {
    if (marks) takeAway(marks.mentions.dropText(node));
  };
  const watching = watch(read, { text, places: goneSearch.ask }, signal);
  signal.addEventListener('abort', () => clearTimeout(reportTimer));
  watching.add(document);
  poll(async () => (await runInSlices(look(), signal)).cost, unseenShare, signal);
  poll(
    async () => {
      if (!marks) return 0;
      const { result, cost } = await runInSlices(marks.hasChanged(), signal);
      if (!result) return cost;
      marks.display.forgetLooks();
      return cost + (await settle());
    },
    sightShare,
    signal,
  );

  return {
    checkEditing,
    restart(changedSettings) {
      settings = changedSettings;
      round++;
      marks?.display.restyle();
      cache.forget();
      watching.again();
    },
    get found() {
      goneSearch.finish();
      return findingsNow();
    },
    mentionAt(point, all) {
      checkEditing();
      goneSearch.finish();
      return marks?.spotAt(point, all);
    },
    activate: (spot) => marks?.display.activate(spot),
    refresh() {
      watching.refresh();
      marks?.display.forgetLooks();
      if (passages.length > 0) settleSoon();
    },
  };
}
