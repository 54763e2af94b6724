/** Calls from Sidelight's own pages, whose reader looks on and has asked for something. */
import { backgroundCaller, type Caller } from './messenger.ts';
import type { BackgroundCalls } from './protocol.ts';

/**
 * Longest wait in milliseconds: a background that has just started reads, parses and indexes the largest of packs in some ten
 * seconds on a slow machine.
 */
const patience = 60_000;

type GetCards = BackgroundCalls['getCards'];

export const callBackground = withRest(backgroundCaller(patience));

/** Gives a caller whose `getCards` brings every card, in as many messages as it takes: own pages ask for many at once. */
export function withRest(call: Caller<BackgroundCalls>): Caller<BackgroundCalls> {
  const getCards = async (request: Parameters<GetCards>[0]): Promise<ReturnType<GetCards>> => {
    const { cards, rest = [] } = await call('getCards', request);
    return rest.length === 0 ? { cards } : { cards: [...cards, ...(await getCards({ keys: rest })).cards] };
  };
  return <K extends keyof BackgroundCalls>(type: K, ...request: Parameters<BackgroundCalls[K]>) => {
    if (type !== 'getCards') return call(type, ...request);
    return getCards(...(request as Parameters<GetCards>)) as Promise<ReturnType<BackgroundCalls[K]>>;
  };
}
