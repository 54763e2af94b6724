import type { Article, ArticleDraft } from '../../core/draft/article/article.ts';

/** Drafts an article without keeping the page from answering. Rejects where the worker fails, most likely out of memory. */
export function draftInWorker(article: Article): Promise<ArticleDraft> {
  const worker = new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ArticleDraft>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ArticleDraft>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message || 'The article could not be read'));
    worker.postMessage(article);
  }).finally(() => worker.terminate());
}
