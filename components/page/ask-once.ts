/**
 * Asks for the candidates of each text once, however often it stands in the document or is read again: texts that the
 * page repeats, moves or renders anew cost no message. Answers stay right whenever they come, since they belong to a text.
 */
import type { Candidate, Passage } from '../matching/types.ts';
import type { PagePassage } from './read-page.ts';

/** Text in one message, in UTF-16 units: a page of news in one go, and far below what a message may hold. */
const batchText = 64 * 1_024;
/** Passages in one message; the background takes no more than 1,000. */
const batchPassages = 1_000;

export interface Asker {
  /** Notes a passage; asks as soon as there is enough for a message. */
  add(passage: PagePassage): void;
  /** Asks for what is left; resolves when all answers are there or lost. Rejects with the first error. */
  flush(): Promise<void>;
  /** The candidates of a passage's text; their `passage` means nothing. Empty while unknown. */
  candidatesOf(passage: PagePassage): readonly Candidate[];
  /** Forgets the texts that were not added since the last call. */
  prune(): void;
  /** Forgets all answers, those under way too: the cards or what the reader hides have changed. */
  forget(): void;
}

/**
 * @param ask finds candidates in at most `batchText` units of text (or one longer passage).
 * @param answered is called after each answer.
 */
export function createAsker(
  ask: (passages: Passage[]) => Promise<Candidate[]>,
  answered: () => void,
  signal: AbortSignal,
): Asker {
  let known = new Map<string, readonly Candidate[]>();
  let used = new Set<string>();
  let batch: PagePassage[] = [];
  let length = 0;
  let sending: Promise<void> = Promise.resolve();
  let age = 0;

  const send = () => {
    const passages = batch;
    batch = [];
    length = 0;
    if (passages.length === 0) return;
    const asked = age;
    sending = sending.then(async () => {
      signal.throwIfAborted();
      if (asked !== age) return;
      const request = passages.map(({ text, language }, id) =>
        language ? { id, text, language } : { id, text },
      );
      const candidates = await ask(request);
      signal.throwIfAborted();
      if (asked !== age) return;
      const answers = passages.map((): Candidate[] => []);
      for (const candidate of candidates) answers[candidate.passage]?.push(candidate);
      passages.forEach((passage, id) => {
        known.set(keyOf(passage), answers[id] ?? []);
      });
      answered();
    });
    // Whoever flushes hears of the error; until then it must not count as unhandled.
    sending.catch(() => {});
  };

  return {
    add(passage) {
      const key = keyOf(passage);
      if (used.has(key)) return;
      used.add(key);
      if (known.has(key)) return;
      batch.push(passage);
      length += passage.text.length;
      if (length >= batchText || batch.length >= batchPassages) send();
    },
    async flush() {
      send();
      const all = sending;
      sending = Promise.resolve();
      await all;
    },
    candidatesOf: (passage) => known.get(keyOf(passage)) ?? [],
    prune() {
      known = new Map([...known].filter(([key]) => used.has(key)));
      used = new Set();
    },
    forget() {
      age++;
      known = new Map();
      used = new Set();
      batch = [];
      length = 0;
    },
  };
}

function keyOf({ text, language }: PagePassage): string {
  return language ? `${language}\n${text}` : text;
}
