import type { CardAnswer } from '../core/pack/model.ts';
import { callBackground } from './own-page-messenger.ts';
import { limits } from './protocol.ts';

/** The cards of any number of keys, in as many messages as it takes; for the extension's own pages. */
export async function allCards(keys: readonly string[]): Promise<CardAnswer[]> {
  const cards: CardAnswer[] = [];
  for (let from = 0; from < keys.length; from += limits.keys) {
    const batch = keys.slice(from, from + limits.keys);
    cards.push(...(await callBackground('getCards', { keys: batch })).cards);
  }
  return cards;
}
