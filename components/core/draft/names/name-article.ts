import { type Evidence, evidenceOf } from './evidence.ts';
import { findNames } from './find-names.ts';
import { type Group, groupNames } from './group-names.ts';
import type { ReadArticle } from './read-article.ts';

/** Finds and groups the names of an article. */
export function nameArticle({ paragraphs }: ReadArticle): { groups: Group[]; evidence: Evidence } {
  const evidence = evidenceOf(paragraphs);
  return { groups: groupNames(findNames(paragraphs, evidence), paragraphs), evidence };
}
