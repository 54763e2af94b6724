/** Shows a document's mentions as marks: the look of each, the CSS that draws them, and the one whose card is open. */
import type { Settings } from '../../core/settings/settings.ts';
import { createPainter, type Mark, maxRanges, type Painter } from '../paint/highlight-painter.ts';
import { type Look, paintedKind } from '../paint/mark-css.ts';
import { createTextContrast } from '../paint/text-contrast.ts';
import { isUnchanged } from './check-unchanged.ts';
import type { LocatedMention } from './located-mention.ts';
import type { MentionTracker } from './track-mentions.ts';

/** Mentions processed between two time checks. */
const stride = 16;

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
 * @param paintRule inserts the CSS for a highlight name into the document, replacing the previous one; gives the CSS.
 * @param repaint is called when the CSS has arrived.
 * @param failed is called with the error if the CSS could not be inserted.
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
  /** Whether `css` matches the current settings. */
  let isRuleCurrent = false;
  /** Computed styles are expensive, so the text contrast is cached until something may have changed it. */
  let textContrastOf = createTextContrast();

  const lookOf = (spot: LocatedMention): Look => {
    const { start, mention } = spot;
    const strength = spot === active ? 'active' : mention.how === 'fuzzy' ? 'fuzzy' : 'sure';
    return {
      ...textContrastOf(start.node, strength),
      strength,
      kind: paintedKind(mention.kind, settings().markColour),
      pack: mention.colour,
    };
  };

  const insertRule = async () => {
    isRuleCurrent = true;
    try {
      css = await paintRule(painter.name, css);
      if (!signal.aborted) repaint();
    } catch (error) {
      isRuleCurrent = false;
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
      // Computed before the CSS is inserted, which would invalidate the styles of the whole page.
      const asked = new Map<Mark, Look>();
      const { spots: all } = spots.findings;
      if (active && !all.includes(active)) active = undefined;
      let steps = 0;
      for (const spot of all) {
        if (++steps % stride === 0) yield;
        if ((spot.painted && asked.size < maxRanges) || spot === active) asked.set(spot, lookOf(spot));
      }
      marks = asked;
      // A page without marks must not be able to detect us, so the CSS is inserted with the first mark.
      if (marks.size > 0 && !isRuleCurrent) void insertRule();
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
      if (active && css !== undefined) painter.put(active, lookOf(active));
      else if (active) repaint();
    },
    forgetLooks() {
      textContrastOf = createTextContrast();
    },
    restyle() {
      isRuleCurrent = false;
    },
  };
}
