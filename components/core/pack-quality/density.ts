/**
 * How many marks a pack would put on ordinary prose that is not about its subject: a good pack puts none, a bad one
 * covers the page.
 */

import { findCandidates } from '../detect/find-candidates.ts';
import type { CardIndex } from '../gazetteer/card-index.ts';
import { findMarks } from '../resolve/find-mentions.ts';
import { passagesOfText } from '../text/paragraphs.ts';

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

/** Counts a pack's marks on a sample text in English, with the same rules as on pages. @param index of the pack. */
export function densityOf(index: CardIndex): Density {
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

/** Written for this purpose: a day's news with common words, titles, weekdays and numbers. */
const sample = `The council met on Monday to talk about the new bridge. For more than two years the old one has been closed to
traffic, and people on both sides of the river have had to go the long way round. “We want to see work begin before the
summer,” said the head of the council, who has been in office since May 2019. She did not say what it would cost.

A report that came out last week put the price at 40 million. The state will pay for half of it; the rest has to come from
the city, from banks and, some say, from the companies that use the road most. One of them, which runs a line of trucks to the
harbour, told us that it would rather wait than pay. “Time is money, but so is money,” its chief said with a smile.

Not everyone is happy with the plan. A group of students and teachers has asked for a bridge without cars. They hope that the
club house at the north bank, a place that many families know well, can stay. In March they took their case to court. The
judge will give his view in the fall, and until then nothing is going to happen at the site.

At the market on Saturday there was little else to talk about. The weather was good, the sun was out, and a man with a green
hat sang an old song about love and war. “In the end they will build it, as they always do,” he said. “Then they will ask us
what we think.” His friends laughed. A boy of ten had another idea: a ferry, free for all, with music on board.`;
