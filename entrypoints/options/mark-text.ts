/** What would be marked in a text, by the very steps that a page goes through. */
import { resolve } from '../../components/matching/resolve.ts';
import type { Candidate, Mention } from '../../components/matching/types.ts';
import { chooseMarks } from '../../components/page/choose-marks.ts';
import { hiddenOn } from '../../components/settings/hidden.ts';
import type { Settings } from '../../components/settings/settings.ts';
import type { Mark } from '../../components/views/MarkedText.tsx';
import { wanted } from '../background/wanted.ts';

/** Candidates of a text that stands on no site, and what becomes of them. */
export interface Settled {
  found: readonly Candidate[];
  /** Without what the reader has hidden everywhere; in the order of `found`. */
  wanted: readonly Candidate[];
  /** In the order of the text. */
  mentions: readonly Mention[];
}

export function settle(found: readonly Candidate[], settings: Settings): Settled {
  const open = wanted(found, hiddenOn(settings, ''));
  return { found, wanted: open, mentions: resolve(open, { strictness: settings.strictness }) };
}

/** Whether marks of this kind of card are wanted. */
export function isKindOn({ kind }: Pick<Mention, 'kind'>, settings: Settings): boolean {
  return !settings.kindsOff.includes(kind);
}

/** The mentions that are painted. @param sectionOf the section of a passage, by its id. */
export function painted(
  mentions: readonly Mention[],
  settings: Settings,
  sectionOf: (passage: number) => number,
): Mention[] {
  if (!settings.enabled) return [];
  const marked = mentions.filter((mention) => isKindOn(mention, settings));
  return chooseMarks(marked, settings.markHowMuch, sectionOf);
}

/** The marks of one passage. */
export function marksIn(passage: number, mentions: readonly Mention[]): Mark[] {
  return mentions
    .filter((mention) => mention.passage === passage)
    .map(({ start, end, kind, how }) => ({ start, end, kind, fuzzy: how === 'fuzzy' }));
}
