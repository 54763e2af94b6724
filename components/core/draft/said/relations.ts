/** Adjacent names in a sentence, with the words between them if these read as a relation. */
import type { DraftedRelation } from '../article/article.ts';
import { folded } from '../tokens/tokens.ts';
import { type ArticleLanguage, isTitle } from '../words/lexicon.ts';
import type { Sentence } from './sentences.ts';
import type { Placed } from './speakers.ts';

/** Most relations of one name; no one reads more. */
const mostRelations = 20;
/** Longest text between two names that reads as a relation, in UTF-16 units. */
const longestRelation = 40;

/** Adds a relation for each two consecutive names in a sentence. */
export function addRelations(
  said: readonly { relations: DraftedRelation[] }[],
  ids: readonly { id: string }[],
  names: readonly Placed[],
  sentence: Sentence,
  text: string,
  paragraph: number,
  language: ArticleLanguage,
): void {
  names.forEach((name, index) => {
    const other = names[index + 1];
    const own = said[name.group];
    const to = other && ids[other.group]?.id;
    if (
      !other ||
      to === undefined ||
      other.group === name.group ||
      !own ||
      own.relations.length >= mostRelations
    )
      return;
    const between = text.slice(name.end, other.start).replace(/\s+/g, ' ').trim();
    const words = between.split(' ');
    // A title or an article belongs to the name after it.
    while (words.length > 0 && belongsBehind(words.at(-1) ?? '', language)) words.pop();
    const relation = words.join(' ');
    const reads = relation.length <= longestRelation && /^\p{Ll}[\p{L}\p{M}’' -]*$/u.test(relation);
    own.relations.push({ to, text: reads ? relation : '', sentence: sentence.text, paragraph });
  });
}

const belongsBehind = (text: string, { determiners, roles }: ArticleLanguage): boolean => {
  const own = folded(text);
  return isTitle(own) || determiners.has(own) || roles.has(own);
};
