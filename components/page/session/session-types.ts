import type { Settings } from '../../core/settings/settings.ts';
import type { Candidate, Passage } from '../../core/text/model.ts';
import type { Point } from '../dom/geometry.ts';
import type { PaintRule } from '../marks/display-marks.ts';
import type { FoundMentions, LocatedMention } from '../marks/located-mention.ts';

/** The calls to the background that a session needs. */
export interface BackgroundApi {
  findCandidates(passages: Passage[]): Promise<Candidate[]>;
  /** Inserts the CSS for highlight names beginning with `name` into this frame, replacing `previous`; gives the CSS. */
  paintRule: PaintRule;
}

export interface Session {
  /** The current mentions. */
  readonly found: FoundMentions;
  /** The mention at a point; with `all`, unpainted ones too. */
  mentionAt(point: Point, all: boolean): LocatedMention | undefined;
  /** Paints one mention as active, because its card is open; none without an argument. */
  activate(spot?: LocatedMention): void;
  /**
   * Visibility or colours may have changed although no text has: resolves and paints again, in slices. Changes soon
   * after this are scanned without delay.
   */
  refresh(): void;
  /** Checks now whether the whole document has become editable, which fires no event. */
  checkEditing(): void;
  /** Starts again with other settings or cards; what is painted stays until then. */
  restart(settings: Settings): void;
}
