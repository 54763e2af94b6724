/** Shows a document's mentions as marks: how each is to look, the rule that draws them, and the one whose card is open. */
import type { Settings } from '../../core/settings/settings.ts';
import { createPainter, type Mark, maxRanges, type Painter } from '../paint/highlight-painter.ts';
import { type Look, paintedKind } from '../paint/mark-css.ts';
import { createTextContrast } from '../paint/text-contrast.ts';
import { isUnchanged } from './check-unchanged.ts';
import type { LocatedMention } from './located-mention.ts';
import type { MentionTracker } from './track-mentions.ts';

/** Mentions between two looks at the clock. */
const stride = 16;

export interface MarkDisplay extends Pick<Painter, 'isWiped' | 'adoptSheetAgain' | 'clear'> {
  /** What was painted last, and how. */
  readonly marks: ReadonlyMap<Mark, Look>;
  /** Paints what is to be painted of the mentions that stand now, piecemeal. */
  paint(): Generator<void, void>;
  /** Takes mentions off the page for good. */
  drop(gone: readonly LocatedMention[]): void;
  /** Paints one mention as the one whose card is open; none without an argument. */
  activate(spot?: LocatedMention): void;
  /** Style may have changed: the next painting asks it again. */
  forgetLooks(): void;
  /** Settings have changed: the next painting has another rule made. */
  restyle(): void;
}

/**
 * @param paintRule puts the rule for a highlight name into the document in place of another; gives its CSS.
 * @param repaint is asked for when the rule has come.
 * @param failed is called with what kept the rule from coming.
 */
export function createMarkDisplay(
  paintRule: (name: string, previous: string | undefined) => Promise<string>,
  spots: MentionTracker,
  settings: () => Settings,
  repaint: () => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): MarkDisplay {
  const painter = createPainter();
  let active: LocatedMention | undefined;
  let marks = new Map<Mark, Look>();
  let css: string | undefined;
  /** Whether `css` is that of these settings. */
  let dressed = false;
  /** Style is dear, so what it said of the letters is kept until something may have changed it. */
  let inkOf = createTextContrast();

  const lookOf = (spot: LocatedMention): Look => {
    const { start, mention } = spot;
    const strength = spot === active ? 'active' : mention.how === 'fuzzy' ? 'fuzzy' : 'sure';
    return {
      ...inkOf(start.node, strength),
      strength,
      kind: paintedKind(mention.kind, settings().markColour),
    };
  };

  const dress = async () => {
    dressed = true;
    try {
      css = await paintRule(painter.name, css);
      if (!signal.aborted) repaint();
    } catch (error) {
      dressed = false;
      if (!signal.aborted) failed(error);
    }
  };

  return {
    get marks() {
      return marks;
    },
    isWiped: painter.isWiped,
    adoptSheetAgain: painter.adoptSheetAgain,
    clear: painter.clear,
    *paint() {
      // Asked before the rule comes, which would have the style of the whole page worked out anew on the spot.
      const asked = new Map<Mark, Look>();
      const { spots: all } = spots.findings;
      if (active && !all.includes(active)) active = undefined;
      let steps = 0;
      for (const spot of all) {
        if (++steps % stride === 0) yield;
        if ((spot.painted && asked.size < maxRanges) || spot === active) asked.set(spot, lookOf(spot));
      }
      marks = asked;
      // A page on which nothing is found must not be able to tell that we are here: the rule comes with the first mark.
      if (marks.size > 0 && !dressed) void dress();
      // The rule is on its way, and paints when it comes.
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
      if (active && css !== undefined) painter.put(active, lookOf(active));
      else if (active) repaint();
    },
    forgetLooks() {
      inkOf = createTextContrast();
    },
    restyle() {
      dressed = false;
    },
  };
}
