/**
 * The marks of one document: which candidates are mentions, how they look, and which one is at a point.
 */
import type { Settings } from '../../core/settings/settings.ts';
import type { Point } from '../dom/geometry.ts';
import { createMarkDisplay, type MarkDisplay, type PaintRule } from './display-marks.ts';
import { lineAt, linesOf, textsAt } from './hit-test.ts';
import type { LocatedMention } from './located-mention.ts';
import { hasChanged } from './poll-visibility.ts';
import { createMentionTracker, type MentionTracker } from './track-mentions.ts';

export interface Marks {
  mentions: MentionTracker;
  display: MarkDisplay;
  /** Checks, in slices, whether a text has become visible or hidden, or has other colours. */
  hasChanged(): Generator<void, boolean>;
  /** The mention at a point; with `all`, unpainted ones too. */
  spotAt(point: Point, all: boolean): LocatedMention | undefined;
}

/**
 * Starts with no marks.
 * @param repaint is called when everything must be painted again.
 * @param failed is called with the error if the CSS could not be inserted.
 */
export function createMarks(
  paintRule: PaintRule,
  settings: () => Settings,
  repaint: () => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): Marks {
  const tracker = createMentionTracker();
  const display = createMarkDisplay(paintRule, tracker, settings, repaint, failed, signal);
  signal.addEventListener('abort', display.clear);
  return {
    mentions: tracker,
    display,
    hasChanged: () => hasChanged(tracker.seen, display.marks),
    spotAt(point, all) {
      if (display.isWiped()) repaint();
      return textsAt(point, tracker.texts())
        .flatMap(tracker.at)
        .find((spot) => (all || spot.painted) && lineAt(linesOf(spot), point) !== undefined);
    },
  };
}
