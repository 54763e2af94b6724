/** Shows a document's mentions as marks: the look of each, the CSS that draws them, and the one whose card is open. */
import type { Settings } from '../../core/settings/settings.ts';
import type { Painted } from '../../messaging/protocol.ts';
import { closestOf, localNameOf, outerParentOf, rootOf } from '../dom/safe-dom.ts';
import { createPainter, type Mark, maxRanges, type Painter } from '../paint/highlight-painter.ts';
import { highlightName, type Look, paintedKind } from '../paint/mark-css.ts';
import { createTextContrast } from '../paint/text-contrast.ts';
import { isUnchanged } from './check-unchanged.ts';
import type { LocatedMention } from './located-mention.ts';
import type { MentionTracker } from './track-mentions.ts';

/** Mentions processed between two time checks. */
const stride = 16;
/** Most tags that the rule names; a page with more could have it replaced again and again, and gets one for all. */
const maxTags = 16;
/** Most text nodes of a mark whose elements are looked up. */
const maxNodes = 64;

/** Inserts the CSS for highlight names beginning with `name` into the document, replacing the previous one; gives the CSS. */
export type PaintRule = (name: string, painted: Painted, previous: string | undefined) => Promise<string>;

export interface MarkDisplay extends Pick<Painter, 'isWiped' | 'adoptSheetAgain' | 'clear'> {
  /** What was painted last, with its look. */
  readonly marks: ReadonlyMap<Mark, Look>;
  /** Paints the current mentions, in slices. */
  paint(): Generator<void, void>;
  /** Removes mentions from the page permanently. */
  drop(gone: readonly LocatedMention[]): void;
  /** Paints one mention as active, because its card is open; none without an argument. */
  activate(spot?: LocatedMention): void;
  /** Styles may have changed: the next paint computes them again. */
  forgetLooks(): void;
  /** Settings have changed: the next paint requests new CSS. */
  restyle(): void;
}

/**
 * @param repaint is called when the CSS has arrived.
 * @param failed is called with the error if the CSS could not be inserted.
 */
export function createMarkDisplay(
  paintRule: PaintRule,
  tracker: MentionTracker,
  settings: () => Settings,
  repaint: () => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): MarkDisplay {
  const painter = createPainter();
  let active: LocatedMention | undefined;
  let marks = new Map<Mark, Look>();
  let css: string | undefined;
  /** Whether `css` matches the current settings. */
  let isRuleCurrent = false;
  let isInserting = false;
  /** What the rule is for. It only grows, so that a page that changes seldom needs another. */
  let looks = new Set<string>();
  const tags = new Set<string>();
  /** Computed styles are expensive, so the text contrast is cached until something may have changed it. */
  let textContrastOf = createTextContrast();

  const lookOf = (spot: LocatedMention, isActive = spot === active): Look => {
    const { start, mention } = spot;
    const around = outerParentOf(start.node);
    const strength = isActive ? 'active' : mention.how === 'fuzzy' ? 'fuzzy' : 'sure';
    return {
      ...textContrastOf(start.node, strength),
      linked: !isActive && around !== null && closestOf(around, 'a[href]') !== null,
      strength,
      kind: paintedKind(mention.kind, settings().markColour),
      pack: mention.colour,
    };
  };

  const need = (known: Set<string>, one: string) => {
    if (known.has(one)) return;
    known.add(one);
    isRuleCurrent = false;
  };
  /** Whether the rule has a mark's tags and its looks, with and without an open card; the next one does. */
  const cover = (spot: LocatedMention): boolean => {
    for (const isActive of [false, true]) need(looks, highlightName('', lookOf(spot, isActive)));
    if (tags.has(anyTag)) return isRuleCurrent;
    for (const tag of tagsOf(spot)) need(tags, tag);
    if (tags.size > maxTags || tags.has(anyTag)) {
      tags.clear();
      tags.add(anyTag);
    }
    return isRuleCurrent;
  };

  const insertRule = async () => {
    isRuleCurrent = true;
    isInserting = true;
    try {
      css = await paintRule(painter.name, { looks: [...looks], tags: [...tags] }, css);
    } catch (error) {
      isRuleCurrent = false;
      if (!signal.aborted) failed(error);
      return;
    } finally {
      isInserting = false;
    }
    if (!signal.aborted) repaint();
  };

  return {
    get marks() {
      return marks;
    },
    isWiped: painter.isWiped,
    adoptSheetAgain: painter.adoptSheetAgain,
    clear: painter.clear,
    *paint() {
      // Computed before the CSS is inserted, which would invalidate the styles of the whole page.
      const asked = new Map<Mark, Look>();
      const { spots } = tracker.findings;
      if (active && !spots.includes(active)) active = undefined;
      let steps = 0;
      for (const spot of spots) {
        if (++steps % stride === 0) yield;
        if (!(spot.painted && asked.size < maxRanges) && spot !== active) continue;
        asked.set(spot, lookOf(spot));
        cover(spot);
      }
      marks = asked;
      // A page without marks must not be able to detect us, so the CSS is inserted with the first mark.
      if (marks.size > 0 && !isRuleCurrent && !isInserting) void insertRule();
      // The CSS has been requested; its arrival triggers a repaint.
      if (marks.size > 0 && css === undefined) return;
      yield* painter.paint(marks, css ?? '');
    },
    drop(gone) {
      for (const spot of gone) painter.drop(spot);
    },
    activate(spot) {
      if (active === spot) return;
      const before = active;
      active = spot && isUnchanged(spot) ? spot : undefined;
      if (before?.painted) painter.put(before, lookOf(before));
      else if (before) painter.take(before);
      if (!active) return;
      if (cover(active) && css !== undefined) painter.put(active, lookOf(active));
      else repaint();
    },
    forgetLooks() {
      textContrastOf = createTextContrast();
    },
    restyle() {
      isRuleCurrent = false;
      looks = new Set();
    },
  };
}

/** For elements whose names a selector would need to escape, or that are longer than usual. */
const anyTag = '*';

/** The tags of the elements whose text a mark covers. */
function tagsOf({ start, end }: Mark): string[] {
  const tags = [tagAround(start.node)];
  if (start.node === end.node) return tags;
  const walker = document.createTreeWalker(rootOf(start.node), NodeFilter.SHOW_TEXT);
  walker.currentNode = start.node;
  for (let node = walker.nextNode(); node && tags.length < maxNodes; node = walker.nextNode()) {
    tags.push(tagAround(node));
    if (node === end.node) return tags;
  }
  return [anyTag];
}

function tagAround(node: Node): string {
  const element = outerParentOf(node);
  const name = element ? localNameOf.call(element) : '';
  return /^[a-z][a-z0-9-]{0,31}$/.test(name) ? name : anyTag;
}
