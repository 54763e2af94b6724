/**
 * How many marks a pack would put on ordinary prose that is not about its subject: a good pack puts none, a bad one
 * covers the page.
 */

import { findCandidates } from '../detect/find-candidates.ts';
import type { CardIndex } from '../gazetteer/card-index.ts';
import { findMarks } from '../resolve/find-mentions.ts';
import { passagesOfText } from '../text/paragraphs.ts';
import { samples } from './sample-text.ts';

export interface Density {
  /** Number of words in the sample. */
  words: number;
  /** Number of marks on it. */
  marks: number;
  /** Aliases left out because they are too frequent in it, as on any long page. */
  frequent: string[];
}

/** The sample is repeated this often, so that it is long enough for the rule on frequent aliases. */
const copies = 3;

/** Takes the index of a pack; gives the marks on sample texts in English, by the rules of pages. */
export function densityOf(index: CardIndex): Density {
  const all = samples.map((sample) => marksOn(index, sample));
  return {
    words: all.reduce((sum, { words }) => sum + words, 0),
    marks: all.reduce((sum, { marks }) => sum + marks, 0),
    frequent: [...new Set(all.flatMap(({ frequent }) => frequent))],
  };
}

function marksOn(index: CardIndex, sample: string): Density {
  const once = passagesOfText(sample, 'en');
  const passages = Array.from({ length: copies }, (_, copy) =>
    once.map((passage, at) => ({ ...passage, id: copy * once.length + at })),
  ).flat();
  const { marked, isFrequent } = findMarks({ index }, passages, everyMark);
  const choices = findCandidates(index, once).flatMap((candidate) => candidate.choices);
  return {
    words: sample.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    marks: marked.filter(({ passage }) => passage < once.length).length,
    frequent: [...new Set(choices.filter(isFrequent).map(({ alias }) => alias))],
  };
}

/** The most marks that a reader can get without choosing `generous`. */
const everyMark = { strictness: 'balanced', kindsOff: [], markHowMuch: 'every' } as const;
