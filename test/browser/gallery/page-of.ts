/** A page around a body. */
export function pageOf(body: string, { head = '', root = 'lang="en"' } = {}): string {
  return `<!doctype html><html ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

/** An answer of the site with that page. */
export const answerOf = (...of: Parameters<typeof pageOf>) => ({ body: pageOf(...of) });
