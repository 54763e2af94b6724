import type { DraftedName } from '../../core/draft/article/article.ts';
import { normalise } from '../../core/text/fold.ts';
import { callBackground } from '../../messaging/own-page-messenger.ts';
import { limits } from '../../messaging/protocol.ts';

/** Names that are looked up, those that the article depends on most; each is a question to the background. */
const mostNames = 80;
/** How many are asked at a time. */
const together = 8;

/** Which names have a card already, by the name's id; `pack:card`. Gives what it can where the background does not answer. */
export async function knownCards(names: readonly DraftedName[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const asked = names.slice(0, mostNames);
  for (let from = 0; from < asked.length; from += together)
    await Promise.all(
      asked.slice(from, from + together).map(async ({ id, name }) => {
        const key = await cardOf(name).catch(() => undefined);
        if (key !== undefined) found.set(id, key);
      }),
    );
  return found;
}

async function cardOf(name: string): Promise<string | undefined> {
  const { hits } = await callBackground('searchCards', { query: name.slice(0, limits.query), limit: 5 });
  const own = normalise(name).text;
  return hits.find(
    (hit) =>
      normalise(hit.name).text === own || (hit.by === 'exact' && normalise(hit.matched.text).text === own),
  )?.key;
}
