/**
 * Keeps track of the mentions on a page as it changes. A mention whose text was changed, removed or excluded from
 * scanning is dropped permanently; only a new scan finds it again.
 */
import { settleInSteps } from '../../core/resolve/settle-marks.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Candidate, Mention } from '../../core/text/model.ts';
import type { Mark } from '../paint/highlight-painter.ts';
import { locate, nodesOf } from '../read/joined-passage.ts';
import type { PagePassage } from '../read/read-page.ts';
import { createVisibility, type TextSpan } from '../visibility/text-visibility.ts';
import { createExcludedTest, isAsRead, isUnchanged, textOf } from './check-unchanged.ts';
import { type FoundMentions, type LocatedMention, nothingFound } from './located-mention.ts';

/** Candidates or mentions processed between two time checks. */
const stride = 16;

/** How much of a page was scanned. */
export interface Scope {
  length: number;
  partial?: boolean;
}

export interface MentionTracker {
  /** The current mentions. */
  readonly findings: FoundMentions;
  /**
   * Resolves candidates to mentions, in slices; `findings` change at the end, and only if something differs. Candidates
   * are ignored if their text has changed since the scan, is hidden, or was dropped since the last scan ended.
   * @param scope the UTF-16 units of all scanned text, including passages without names, and whether the page has more;
   * `partial` is left out until that is known.
   */
  settle(
    passages: readonly PagePassage[],
    scope: Scope,
    candidatesOf: (passage: PagePassage) => readonly Candidate[],
    settings: Settings,
  ): Generator<void, void>;
  /** A scan has ended: it took earlier drops into account, so the texts dropped before may have mentions again. */
  renew(): void;
  /** The ranges with a candidate at the last settling, and whether they are visible. */
  readonly seen: ReadonlyMap<TextSpan, boolean>;
  /** The texts that contain mentions. */
  texts(): Iterable<Text>;
  /** The mentions in a text. */
  at(node: Node): readonly LocatedMention[];
  /** Drops and returns the mentions in a text. */
  dropText(node: Node): readonly LocatedMention[];
  /** Drops and returns the mentions whose text has changed or is no longer scanned. */
  dropChanged(): readonly LocatedMention[];
}

/** Creates the tracker for one document. */
export function createMentionTracker(): MentionTracker {
  let findings = nothingFound;
  let byNode = new Map<Text, LocatedMention[]>();
  let seen: ReadonlyMap<TextSpan, boolean> = new Map();
  const gone = new Set<LocatedMention>();
  /** Texts whose mentions were dropped since the last scan ended. */
  let dropped = new WeakSet<Node>();
  /** Number of drops and searches so far. */
  let edits = 0;
  let last:
    | { passages: readonly PagePassage[]; scope: Scope; settings: Settings; candidates: Candidate[] }
    | undefined;

  const drop = (spots: readonly LocatedMention[]) => {
    for (const spot of spots) {
      gone.add(spot);
      spot.gone = true;
      for (const { node } of [spot.start, spot.end]) {
        dropped.add(node);
        byNode.delete(node);
      }
    }
    if (spots.length > 0) last = undefined;
    return spots;
  };
  const current = () => {
    if (gone.size > 0) {
      const spots = findings.spots.filter((spot) => !gone.has(spot));
      gone.clear();
      const { partial: _, ...unread } = findings;
      // With the last mention gone, the page's content is unknown until the next scan.
      findings = withSpots(spots.length > 0 ? findings : unread, spots, findings.passages);
    }
    return findings;
  };
  const dropChanged = () => {
    edits++;
    const isExcluded = createExcludedTest();
    return drop(current().spots.filter((spot) => !isUnchanged(spot) || isExcluded(spot.start.node)));
  };

  return {
    get findings() {
      return current();
    },
    renew() {
      dropped = new WeakSet();
    },
    get seen() {
      return seen;
    },
    texts: () => byNode.keys(),
    at: (node) => byNode.get(node as Text)?.filter((spot) => !gone.has(spot) && isUnchanged(spot)) ?? [],
    dropText(node) {
      edits++;
      dropped.add(node);
      return drop(byNode.get(node as Text) ?? []);
    },
    dropChanged,
    *settle(passages, scope, candidatesOf, settings) {
      const then = edits;
      const isSeen = createVisibility();
      const looked = new Map<TextSpan, boolean>();
      const isExcluded = createExcludedTest();
      const isGone = (node: Text) => dropped.has(node) || isExcluded(node);
      let hasGone = false;
      const origins: Candidate[] = [];
      const candidates: Candidate[] = [];
      const here = new Map<number, PagePassage>();
      let steps = 0;
      for (const passage of passages) {
        const { id, keepFrom, keepUntil } = passage;
        here.set(id, passage);
        for (const candidate of candidatesOf(passage)) {
          if (++steps % stride === 0) yield;
          const { start, end } = candidate;
          if (start < keepFrom || start >= keepUntil) continue;
          const nodes = nodesOf(passage, start, end);
          const stretch = locate(passage, start, end);
          if (!stretch || !isAsRead(passage, start, end) || nodes.some(isGone)) {
            hasGone = true;
            continue;
          }
          looked.set(stretch, isSeen(stretch));
          if (!looked.get(stretch)) continue;
          origins.push(candidate);
          candidates.push({ ...candidate, passage: id });
        }
      }
      seen = looked;
      if (
        last?.scope === scope &&
        last.passages === passages &&
        last.settings === settings &&
        last.candidates.length === origins.length &&
        last.candidates.every((candidate, at) => candidate === origins[at])
      )
        return;
      last = { passages, scope, settings, candidates: origins };
      yield;
      const { mentions, marked } = yield* settleInSteps(
        candidates,
        {
          length: scope.length,
          lengthOf: (passage) => here.get(passage)?.text.length ?? 0,
          sectionOf: (passage) => here.get(passage)?.section ?? 0,
        },
        settings,
      );
      yield;
      const chosen = new Set(marked);
      const nodes: typeof byNode = new Map();
      const spots: LocatedMention[] = [];
      for (const mention of mentions) {
        if (++steps % stride === 0) yield;
        const passage = here.get(mention.passage);
        const place = passage && locate(passage, mention.start, mention.end);
        if (!place) continue;
        const painted = chosen.has(mention) && settings.markStyle !== 'none';
        const same = sameSpot(byNode.get(place.start.node), place, mention);
        const spot = same ?? { ...place, mention, painted, written: textOf(place) ?? '' };
        Object.assign(spot, { mention, painted });
        spots.push(spot);
        for (const node of nodesOf(passage, mention.start, mention.end)) {
          const others = nodes.get(node);
          if (others) others.push(spot);
          else nodes.set(node, [spot]);
        }
      }
      byNode = nodes;
      // If all scanned text has gone, the page's content is unknown until the next scan ends.
      const isKnown = scope.partial !== undefined && (spots.length > 0 || !hasGone);
      findings = withSpots(
        { ...nothingFound, ...(isKnown && { partial: scope.partial === true }) },
        spots,
        passages,
      );
      // Changes made meanwhile were checked against the old mentions only.
      if (edits === then) return;
      drop(spots.filter(({ start, end }) => dropped.has(start.node) || dropped.has(end.node)));
      dropChanged();
    },
  };
}

function withSpots(
  findings: FoundMentions,
  spots: readonly LocatedMention[],
  passages: readonly PagePassage[],
): FoundMentions {
  const mentions = spots.map(({ mention }) => mention);
  const ids = new Set(mentions.map(({ passage }) => passage));
  return { ...findings, spots, mentions, passages: passages.filter(({ id }) => ids.has(id)) };
}

function sameSpot(
  spots: readonly LocatedMention[] | undefined,
  place: Mark,
  { card }: Mention,
): LocatedMention | undefined {
  return spots?.find(
    (spot) =>
      spot.mention.card === card && samePoint(spot.start, place.start) && samePoint(spot.end, place.end),
  );
}

function samePoint(one: LocatedMention['start'], other: LocatedMention['start']): boolean {
  return one.node === other.node && one.offset === other.offset;
}
