/** What an unsaved card would mark on the page in front, and the names of cards related to it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CardTrial } from '../../core/own-cards/card-trial.ts';
import { type Draft, emptyDraft, parseDraft } from '../../core/own-cards/draft.ts';
import { passagesOfText } from '../../core/text/paragraphs.ts';
import { callBackground } from '../../messaging/own-page-messenger.ts';
import { limits } from '../../messaging/protocol.ts';
import { digestPage, type PageDigest } from '../../page/read/digest-page.ts';
import type { CardName } from '../../views/card-form/form-props.ts';

/** Maximum number of suggested cards for a relation. */
const mostChoices = 10;
/** Pause in typing after which the card is tried on the page, in ms. */
const settle = 150;

/** @param draft as it is now; undefined if no form is open. @param key of the card being edited. */
export function useTrial(draft: Draft | undefined, key: string | undefined) {
  const [digest, setDigest] = useState<PageDigest>();
  const [trial, setTrial] = useState<CardTrial>();
  const [names, setNames] = useState<ReadonlyMap<string, CardName>>(new Map());
  const latest = useRef(0);

  const learn = (cards: readonly CardName[]) =>
    setNames((now) => new Map([...now, ...cards.map((card) => [card.key, card] as const)]));
  /** The names of cards, fetched if they are not known yet; if that fails they stay unknown. */
  async function learnNames(keys: readonly string[]): Promise<CardName[]> {
    const wanted = [...new Set(keys)].filter((one) => one.includes(':'));
    const missing = wanted.filter((one) => !names.has(one));
    const learnt = missing.length > 0 ? await fetchNames(missing.slice(0, limits.keys)) : [];
    if (learnt.length > 0) learn(learnt);
    const all = new Map([...names, ...learnt.map((card) => [card.key, card] as const)]);
    return wanted.flatMap((one) => all.get(one) ?? []);
  }

  const tried = draft && JSON.stringify([draft.name, draft.kind, draft.aliases, draft.confusables]);
  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    if (!draft || draft.name.trim() === '') return setTrial(undefined);
    const timer = setTimeout(async () => {
      const { name, kind, aliases, confusables } = draft;
      const parsed = parseDraft({ ...emptyDraft, name, kind, aliases, confusables });
      if (!parsed.ok) return setTrial(undefined);
      const passages = passagesOfText(digest?.text ?? '', digest?.language || undefined)
        .slice(0, limits.passages)
        .map(({ offset: _offset, ...passage }) => passage);
      const request = { card: parsed.card, key, passages };
      const found = await callBackground('tryCard', request).catch(() => undefined);
      // Answers may arrive out of order.
      if (mine !== latest.current) return;
      setTrial(found);
      if (found) void learnNames(found.namesakes);
    }, settle);
    return () => clearTimeout(timer);
  }, [tried, digest, key]);

  return {
    trial,
    digest,
    names,
    namesakes: (trial?.namesakes ?? []).flatMap((one) => names.get(one) ?? []),
    learnNames,
    /** Reads the page in a tab, on which cards are tried from now on; undefined if it cannot be read. */
    async readPage(tabId: number | undefined): Promise<PageDigest | undefined> {
      const read =
        tabId === undefined
          ? []
          : await browser.scripting
              .executeScript({ target: { tabId }, func: digestPage, args: [limits.text / 2] })
              .catch(() => []);
      const found = read[0]?.result as PageDigest | undefined;
      setDigest(found);
      return found;
    },
    /** Finds cards for a relation. */
    async find(query: string): Promise<readonly CardName[]> {
      const { hits } = await callBackground('searchCards', { query, limit: mostChoices });
      const found = hits.map(({ key: one, name, kind }) => ({ key: one, name, kind }));
      learn(found);
      return found;
    },
  };
}

async function fetchNames(keys: string[]): Promise<CardName[]> {
  const answer = await callBackground('getCards', { keys }).catch(() => undefined);
  return (answer?.cards ?? []).map(({ key, card: { name, kind } }) => ({ key, name, kind }));
}
