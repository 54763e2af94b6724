/**
 * One document's reading: collects its passages, has their candidates found, settles which of them count, paints those,
 * and begins again when the page changes. Owns everything painted; nothing of it is in the DOM.
 */
import { settleMarks } from '../matching/settle-marks.ts';
import type { Candidate, Mention, Passage } from '../matching/types.ts';
import type { Settings } from '../settings/settings.ts';
import { createAsker } from './ask-once.ts';
import { firstInView } from './first-in-view.ts';
import type { Point } from './geometry.ts';
import { createHiddenTest } from './hidden-text.ts';
import { lineAt, linesOf, textAt } from './hit-test.ts';
import { createInk } from './ink.ts';
import { locate, nodesOf } from './join-passages.ts';
import { paintedKind } from './mark-css.ts';
import { createPainter, type Mark } from './paint.ts';
import { type PagePassage, readPage } from './read-page.ts';
import { runInSlices } from './slices.ts';
import { watch } from './watch.ts';

/** What a session asks of the background. */
export interface Brain {
  findCandidates(passages: Passage[]): Promise<Candidate[]>;
  /** Puts the rule for highlight names beginning with `name` into this frame in place of `previous`; gives its CSS. */
  paintRule(name: string, previous: string | undefined): Promise<string>;
}

/** A mention with its place in the page. The same place gives the same object as long as its text stays. */
export interface Spot extends Pick<Mark, 'start' | 'end'> {
  mention: Mention;
  painted: boolean;
}

/** What stands on the page, in document order. */
export interface Findings {
  spots: readonly Spot[];
  mentions: readonly Mention[];
  /** The passages that the mentions stand in. */
  passages: readonly PagePassage[];
  /** True where there is more on the page than is read; left out until it has been read once. */
  partial?: boolean;
}

export interface Session {
  /** What is there now. */
  readonly findings: Findings;
  /** The mention under a point; with `all`, unpainted ones too. */
  spotAt(point: Point, all: boolean): Spot | undefined;
  /** Paints one mention as the one whose card is open; none without an argument. */
  activate(spot?: Spot): void;
  /** The reader did something: hidden text may show now, and a page that has tired us out gets another chance. */
  refresh(): void;
  /** Begins again with other settings, or other cards behind the answers; what is painted stays until then. */
  restart(settings: Settings): void;
}

/** Nothing found; also what stands on a page that is not read. */
export const noFindings: Findings = { spots: [], mentions: [], passages: [] };

/**
 * Starts reading the document and goes on until the signal aborts, which takes all marks away.
 * @param changed is called when other mentions stand on the page than before.
 * @param failed is called with what the background answered instead, at most once a reading.
 */
export function startSession(
  brain: Brain,
  initial: Settings,
  changed: (findings: Findings) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): Session {
  const painter = createPainter();
  const asker = createAsker(brain.findCandidates, settle, signal);
  let passages: PagePassage[] = [];
  /** UTF-16 units of all that was read, also of passages that name nobody. */
  let textLength = 0;
  let roots: readonly ShadowRoot[] = [];
  let findings = noFindings;
  let spotsByNode = new Map<Text, Spot[]>();
  let active: Spot | undefined;
  let settings = initial;
  /** How often all was begun anew. */
  let round = 0;
  let css: string | undefined;
  /** Whether `css` is that of these settings. */
  let dressed = false;
  /** Style is dear, so what it said of the letters is kept until something may have changed it. */
  let inkOf = createInk();

  const read = async () => {
    const found: PagePassage[] = [];
    const mine = round;
    // Until the first reading is over, what has been read is all there is to settle.
    if (passages.length === 0) {
      passages = found;
      textLength = 0;
    }
    try {
      const { result, cost } = await runInSlices(
        readPage(document.documentElement, firstInView(), (passage) => {
          found.push(passage);
          if (passages === found) textLength += passage.text.length;
          asker.add(passage);
        }),
        signal,
      );
      watching.cost = cost;
      roots = result.shadowRoots;
      for (const root of roots) watching.add(root);
      await asker.flush();
      // What it asked before has no answer and need have none: what stands stays until the next reading is over.
      if (mine !== round) return;
      passages = result.passages;
      textLength = passages.reduce((sum, { text }) => sum + text.length, 0);
      findings = { ...findings, partial: result.partial };
      inkOf = createInk();
      settle();
      // What nobody is named in is not kept: the page's own nodes would hang on it.
      passages = passages.filter((passage) => asker.candidatesOf(passage).length > 0);
    } catch (error) {
      if (signal.aborted) return;
      failed(error);
      // A background that was killed midway, or is still making its index of a large pack, answers the next time.
      watching.request();
    }
  };

  function settle(): void {
    const here = new Map(passages.map((passage) => [passage.id, passage]));
    const isHidden = createHiddenTest();
    const candidates = passages.flatMap((passage) =>
      asker
        .candidatesOf(passage)
        .filter(({ start, end }) => {
          if (start < passage.keepFrom || start >= passage.keepUntil) return false;
          const [node] = nodesOf(passage, start, end);
          return node !== undefined && !isHidden(node);
        })
        .map((candidate) => ({ ...candidate, passage: passage.id })),
    );
    const { mentions, marked } = settleMarks(
      candidates,
      {
        length: textLength,
        lengthOf: (passage) => here.get(passage)?.text.length ?? 0,
        sectionOf: (passage) => here.get(passage)?.section ?? 0,
      },
      settings,
    );
    const chosen = new Set(marked);
    const before = spotsByNode;
    spotsByNode = new Map();
    const spots: Spot[] = [];
    for (const mention of mentions) {
      const passage = here.get(mention.passage);
      const place = passage && locate(passage, mention.start, mention.end);
      if (!place) continue;
      const painted = chosen.has(mention) && settings.markStyle !== 'none';
      const same = sameSpot(before.get(place.start.node), place, mention);
      const spot: Spot = Object.assign(same ?? place, { mention, painted });
      spots.push(spot);
      for (const node of nodesOf(passage, mention.start, mention.end))
        spotsByNode.set(node, [...(spotsByNode.get(node) ?? []), spot]);
    }
    const keys = new Set(mentions.map(({ passage }) => passage));
    findings = {
      ...findings,
      spots,
      mentions,
      passages: passages.filter(({ id }) => keys.has(id)),
    };
    if (active && !spots.includes(active)) active = undefined;
    void paint();
    changed(findings);
  }

  const paint = async () => {
    if (signal.aborted) return;
    // Asked before the rule comes, which would have the style of the whole page worked out anew on the spot.
    const marks: Mark[] = [];
    for (const spot of findings.spots) {
      if (!spot.painted && spot !== active) continue;
      const { start, end, mention } = spot;
      const strength = spot === active ? 'active' : mention.how === 'fuzzy' ? 'fuzzy' : 'sure';
      const kind = paintedKind(mention.kind, settings.markColour);
      marks.push({ start, end, look: { ...inkOf(start.node, strength), strength, kind } });
    }
    // A page on which nothing is found must not be able to tell that we are here: the rule comes with the first mark.
    if (marks.length > 0 && !dressed) {
      dressed = true;
      try {
        css = await brain.paintRule(painter.name, css);
      } catch (error) {
        dressed = false;
        if (!signal.aborted) failed(error);
        return;
      }
      return paint();
    }
    // The rule is on its way, and paints when it comes.
    if (marks.length > 0 && css === undefined) return;
    painter.paint(marks, css ?? '');
  };

  const watching = watch(read, painter.drop, signal);
  signal.addEventListener('abort', painter.clear);
  watching.add(document);

  return {
    restart(changedSettings) {
      settings = changedSettings;
      round++;
      dressed = false;
      asker.forget();
      watching.refresh();
      watching.request();
    },
    get findings() {
      return findings;
    },
    spotAt(point, all) {
      if (painter.isWiped()) void paint();
      const node = textAt(point, roots);
      if (!node) return undefined;
      return spotsByNode
        .get(node)
        ?.find((spot) => (all || spot.painted) && lineAt(linesOf(spot), point) !== undefined);
    },
    activate(spot) {
      if (active === spot) return;
      active = spot;
      void paint();
    },
    refresh() {
      watching.refresh();
      inkOf = createInk();
      if (passages.length > 0) settle();
    },
  };
}

function sameSpot(spots: readonly Spot[] | undefined, place: Pick<Spot, 'start' | 'end'>, mention: Mention) {
  return spots?.find(
    ({ start, end, mention: { card } }) =>
      card === mention.card && samePoint(start, place.start) && samePoint(end, place.end),
  );
}

function samePoint(one: Spot['start'], other: Spot['start']): boolean {
  return one.node === other.node && one.offset === other.offset;
}
