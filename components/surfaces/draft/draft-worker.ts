/** Drafts an article in a worker, so that the page stays responsive however long the text is. */
import type { Article, ArticleDraft } from '../../core/draft/article/article.ts';
import { draftArticle } from '../../core/draft/draft-article.ts';

/** The worker's global scope, as far as it is used here. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Article>) => void) | null;
  postMessage(message: ArticleDraft): void;
};

scope.onmessage = ({ data }) => scope.postMessage(draftArticle(data));
