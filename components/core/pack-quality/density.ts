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
  /** Number of words in a text. */
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

/** A page as its reader sees it. */
export interface PageText {
  title: string;
  /** BCP 47 tag, as the page says it; '' where it says nothing. */
  language: string;
  text: string;
}

/** Takes the index of a pack and a page; gives the marks on it. */
export function densityOn(index: CardIndex, { text, language }: PageText): Density {
  const passages = passagesOfText(text, language || undefined);
  const { marked, isFrequent } = findMarks({ index }, passages, everyMark);
  const choices = findCandidates(index, passages).flatMap((candidate) => candidate.choices);
  return {
    words: wordsIn(text),
    marks: marked.length,
    frequent: [...new Set(choices.filter(isFrequent).map(({ alias }) => alias))],
  };
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function marksOn(index: CardIndex, sample: string): Density {
  const once = passagesOfText(sample, 'en');
  const passages = Array.from({ length: copies }, (_, copy) =>
    once.map((passage, at) => ({ ...passage, id: copy * once.length + at })),
  ).flat();
  const { marked, isFrequent } = findMarks({ index }, passages, everyMark);
  const choices = findCandidates(index, once).flatMap((candidate) => candidate.choices);
  return {
    words: wordsIn(sample),
    marks: marked.filter(({ passage }) => passage < once.length).length,
    frequent: [...new Set(choices.filter(isFrequent).map(({ alias }) => alias))],
  };
}

/** The most marks that a reader can get without choosing `generous`. */
const everyMark = { strictness: 'balanced', kindsOff: [], markHowMuch: 'every' } as const;
