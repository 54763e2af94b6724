/**
 * Turns drafted names into a pack. The article's sentences become facts marked as quoted, until someone rewrites them.
 */

import { word } from '../lexicon/word-classes.ts';
import { idOf } from '../pack/card-ids.ts';
import type { Kind } from '../pack/model.ts';
import { type ParsedPack, parsePack } from '../pack/parse-pack.ts';
import type { ArticleSource } from './article/article.ts';
import { folded } from './tokens/tokens.ts';
import { flagsOf, isOrdinary } from './words/lexicon.ts';

/** A fact as chosen: the sentence, or the user's rewritten version. */
interface ChosenFact {
  text: string;
  paragraph: number;
  claimedBy?: string | undefined;
  date?: string | undefined;
  /** It is still the article's sentence. */
  verbatim: boolean;
}

/** One card of the future pack. */
export interface ChosenCard {
  id: string;
  name: string;
  kind: Kind;
  forms: readonly string[];
  facts: readonly ChosenFact[];
  quotations: readonly { text: string; speaker: string; paragraph: number }[];
  /** @param to the id of another card; relations to cards that are not in the pack are left out. */
  relations: readonly { to: string; text: string; paragraph: number }[];
}

/** Longest title made from the article's, in UTF-16 units. */
const longestTitle = 120;

/**
 * @param source of the article; its title is the pack's.
 * @param paragraphs how many the article has.
 * @returns a pack that the parser accepts, or its errors (an empty name, an invalid URL).
 */
export function packOfDraft(
  source: ArticleSource,
  paragraphs: number,
  cards: readonly ChosenCard[],
): ParsedPack {
  const ids = new Set(cards.map(({ id }) => id));
  const optional = <Key extends string>(key: Key, value: string) =>
    value.trim() ? { [key]: value.trim() } : {};
  const numbered = (paragraph: number) => (paragraph > 0 ? { paragraphs: [paragraph] } : {});
  const title = source.title.trim().slice(0, longestTitle) || 'Article';
  return parsePack({
    id: idOf(`${title} ${source.date}`.trim()),
    title,
    ...optional('language', source.language),
    ...optional('asOf', source.date),
    source: {
      title: source.title.trim() || title,
      ...optional('publisher', source.publisher),
      ...optional('author', source.author),
      ...optional('date', source.date),
      ...optional('url', source.url),
      ...(paragraphs > 0 && { paragraphs }),
    },
    cards: cards.map(({ id, name, kind, forms, facts, quotations, relations }) => ({
      id,
      kind,
      name,
      aliases: forms
        .filter((form) => form !== name && /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(form))
        .map((text) => aliasOf(text)),
      facts: facts.map(({ text, paragraph, claimedBy, date, verbatim }) => ({
        text,
        ...numbered(paragraph),
        ...(claimedBy && { claimedBy }),
        ...(date && { date }),
        ...(verbatim && { verbatim }),
      })),
      quotations: quotations.map(({ text, speaker, paragraph }) => ({
        text,
        speaker,
        ...numbered(paragraph),
      })),
      relations: relations
        .filter(({ to, text }) => ids.has(to) && to !== id && text.trim() !== '')
        .map(({ to, text, paragraph }) => ({ to, text, ...numbered(paragraph) })),
    })),
  });
}

/** Short forms need evidence on the page, because others may have them too. */
function aliasOf(text: string): { text: string; strength: 'strong' | 'weak' } {
  const own = folded(text);
  const isShort = !own.includes(' ') || isOrdinary(own) || (flagsOf(own) & word.given) !== 0;
  return { text, strength: isShort ? 'weak' : 'strong' };
}
