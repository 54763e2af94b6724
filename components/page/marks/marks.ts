/**
 * The marks of one document: which mentions stand, how they look, and which of them is under a point. It comes into a page only
 * once something is named there, since most pages name nothing.
 */
import type { Settings } from '../../core/settings/settings.ts';
import type { Point } from '../dom/geometry.ts';
import { createMarkDisplay, type MarkDisplay } from './display-marks.ts';
import { lineAt, linesOf, textsAt } from './hit-test.ts';
import type { LocatedMention } from './located-mention.ts';
import { hasChanged } from './poll-visibility.ts';
import { createMentionTracker, type MentionTracker } from './track-mentions.ts';

export interface Marks {
  mentions: MentionTracker;
  display: MarkDisplay;
  /** Looks, piecemeal, whether something came into sight, went out of it, or has other colours. */
  hasChanged(): Generator<void, boolean>;
  /** The mention under a point; with `all`, unpainted ones too. */
  spotAt(point: Point, all: boolean): LocatedMention | undefined;
}

/**
 * Starts with no marks.
 * @param paintRule puts the rule for a highlight name into the document in place of another; gives its CSS.
 * @param repaint is called when all has to be painted again.
 * @param failed is called with what kept the rule from coming.
 */
export function createMarks(
  paintRule: (name: string, previous: string | undefined) => Promise<string>,
  settings: () => Settings,
  repaint: () => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): Marks {
  const spots = createMentionTracker();
  const display = createMarkDisplay(paintRule, spots, settings, repaint, failed, signal);
  signal.addEventListener('abort', display.clear);
  return {
    mentions: spots,
    display,
    hasChanged: () => hasChanged(spots.seen, display.marks),
    spotAt(point, all) {
      if (display.isWiped()) repaint();
      return textsAt(point, spots.texts())
        .flatMap(spots.at)
        .find((spot) => (all || spot.painted) && lineAt(linesOf(spot), point) !== undefined);
    },
  };
}
