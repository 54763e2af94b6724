import type { How } from '../text/model.ts';

/** What an unsaved card would do on a page. */
export interface CardTrial {
  /** How often it would be mentioned in the text. */
  count: number;
  /** Its first mentions, each in the text around it: `[start, end)` in UTF-16 units of `text`. */
  first: { text: string; start: number; end: number; how: How }[];
  /** Other forms that would be found: aliases, and forms derived from them. */
  forms: string[];
  /** Warnings about how it will do on pages, in English as in the import review. */
  warnings: string[];
  /** Keys of existing cards with one of its names. */
  namesakes: string[];
}
