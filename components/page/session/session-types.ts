import type { Settings } from '../../core/settings/settings.ts';
import type { Candidate, Passage } from '../../core/text/model.ts';
import type { Point } from '../dom/geometry.ts';
import type { FoundMentions, LocatedMention } from '../marks/located-mention.ts';
import type { createMarks } from '../marks/marks.ts';

/** What a session asks of the background. */
export interface BackgroundApi {
  /** What makes marks. It is there once `findCandidates` has found something. */
  createMarks(): typeof createMarks | undefined;
  findCandidates(passages: Passage[]): Promise<Candidate[]>;
  /** Puts the rule for highlight names beginning with `name` into this frame in place of `previous`; gives its CSS. */
  paintRule(name: string, previous: string | undefined): Promise<string>;
}

export interface Session {
  /** What is there now. */
  readonly found: FoundMentions;
  /** The mention under a point; with `all`, unpainted ones too. */
  mentionAt(point: Point, all: boolean): LocatedMention | undefined;
  /** Paints one mention as the one whose card is open; none without an argument. */
  activate(spot?: LocatedMention): void;
  /**
   * What can be seen, and how it looks, may have changed without any text being another: settles and paints again, in slices.
   * What changes soon after is read without delay.
   */
  refresh(): void;
  /** Looks at once whether the document has become editable as a whole, of which no event tells. */
  checkEditing(): void;
  /** Begins again with other settings, or other cards behind the answers; what is painted stays until then. */
  restart(settings: Settings): void;
}
