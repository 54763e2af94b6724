import type { How } from '../text/model.ts';

/** What a card that is not saved yet would do on a page. */
export interface CardTrial {
  /** How often it would be mentioned in the text. */
  count: number;
  /** Its first mentions, each in the text around it: `[start, end)` in UTF-16 units of `text`. */
  first: { text: string; start: number; end: number; how: How }[];
  /** Forms other than the name by which it would be found: aliases and what is derived from them. */
  forms: string[];
  /** What will hurt on pages, in English, as the import review has it. */
  warnings: string[];
  /** Keys of the cards that have one of its names already. */
  namesakes: string[];
}
