/** The text of a document that is open in a tab. Whatever is in the tab may answer, so it is validated here, once. */
import * as v from 'valibot';
import type { Article } from './article.ts';

const Answer = v.object({
  isPart: v.boolean(),
  article: v.exactOptional(
    v.object({
      title: v.string(),
      publisher: v.string(),
      author: v.string(),
      date: v.string(),
      language: v.string(),
      url: v.string(),
      paragraphs: v.array(v.object({ text: v.string(), heading: v.exactOptional(v.boolean()) })),
    }),
  ),
});

/**
 * Parses the answer of `readDocument`, or anything else; undefined if it is not valid. Never throws.
 * @param most of its text that is taken, in UTF-16 units; paragraphs beyond it are left out.
 */
export function parseDocument(
  answer: unknown,
  most: number,
): { article?: Article; isPart: boolean } | undefined {
  const { success, output } = v.safeParse(Answer, answer);
  if (!success) return undefined;
  const { article, isPart } = output;
  if (!article) return { isPart };
  let length = 0;
  const paragraphs = article.paragraphs.filter(({ text }) => {
    length += text.length;
    return length <= most;
  });
  return { article: { ...article, paragraphs }, isPart };
}
