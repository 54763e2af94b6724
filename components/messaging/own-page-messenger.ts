/** Calls from Sidelight's own pages, where a user is waiting for the result. */
import { backgroundCaller, type Caller } from './messenger.ts';
import type { BackgroundCalls } from './protocol.ts';

/**
 * Longest wait in milliseconds: a background that has just started needs about ten seconds on a slow machine to read,
 * parse and index the largest packs.
 */
const patience = 60_000;

type GetCards = BackgroundCalls['getCards'];

export const callBackground = withAllCards(backgroundCaller(patience));

/**
 * Wraps a caller so that `getCards` returns every card, in as many messages as needed: own pages ask for many at once.
 */
export function withAllCards(call: Caller<BackgroundCalls>): Caller<BackgroundCalls> {
  const getCards = async (request: Parameters<GetCards>[0]): Promise<ReturnType<GetCards>> => {
    const { cards, rest = [] } = await call('getCards', request);
    return rest.length === 0 ? { cards } : { cards: [...cards, ...(await getCards({ keys: rest })).cards] };
  };
  return <K extends keyof BackgroundCalls>(type: K, ...request: Parameters<BackgroundCalls[K]>) => {
    if (type !== 'getCards') return call(type, ...request);
    return getCards(...(request as Parameters<GetCards>)) as Promise<ReturnType<BackgroundCalls[K]>>;
  };
}
