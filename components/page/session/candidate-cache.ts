/**
 * Asks for the candidates of each text once, however often it stands in the document or is read again: texts that the
 * page repeats, moves or renders anew cost no message. Answers stay right whenever they come, since they belong to a text.
 */
import type { Candidate, Passage } from '../../core/text/model.ts';
import type { PagePassage } from '../read/read-page.ts';

/** Text in one message, in UTF-16 units: a page of news in one go, and far below what a message may hold. */
const batchText = 64 * 1_024;
/** Passages in one message; the background takes no more than 1,000. */
const batchPassages = 1_000;

export interface CandidateCache {
  /** Notes a passage; asks as soon as there is enough for a message. */
  add(passage: PagePassage): void;
  /**
   * Ends a reading: asks for what is left, and forgets the texts that were not added since the last call. Resolves when all
   * answers are there; rejects with the first error, and what it left unknown is asked again once it is added again.
   */
  flush(): Promise<void>;
  /** The candidates of a passage's text as last known; their `passage` means nothing. Empty while unknown. */
  candidatesOf(passage: PagePassage): readonly Candidate[];
  /** Has all texts asked anew when they are added again: the cards or what the reader hides have changed. */
  forget(): void;
}

/** A text in one language beside its neighbours, and what was found in it once it is known. */
interface Question extends Pick<Passage, 'text' | 'language' | 'before' | 'after'> {
  candidates: readonly Candidate[] | undefined;
}

/** The text itself where it has no neighbours, as most have none. */
function keyOf({ text, before, after }: Passage): string {
  return before || after
    ? [text, ...Object.values(before ?? {}), 0, ...Object.values(after ?? {})].join('\0')
    : text;
}

const none: readonly Candidate[] = [];

/**
 * @param ask finds candidates in at most `batchText` units of text (or one longer passage).
 * @param answered is called after each answer but the last, for which whoever flushes waits.
 */
export function createCandidateCache(
  ask: (passages: Passage[]) => Promise<Candidate[]>,
  answered: () => void,
  signal: AbortSignal,
): CandidateCache {
  /** By language, then by text and neighbours: a text that the engine has hashed once is found again for next to nothing. */
  let known = new Map<string | undefined, Map<string, Question>>();
  let used: typeof known = new Map();
  const asked = new WeakMap<PagePassage, Question>();
  let batch: Question[] = [];
  let length = 0;
  let sending: Promise<void> = Promise.resolve();
  let age = 0;

  const send = (isLast: boolean) => {
    const questions = batch;
    batch = [];
    length = 0;
    if (questions.length === 0) return;
    const then = age;
    sending = sending.then(async () => {
      signal.throwIfAborted();
      if (then !== age) return;
      const passages = questions.map(({ candidates, ...question }, id) => ({ id, ...question }));
      const candidates = await ask(passages);
      signal.throwIfAborted();
      if (then !== age) return;
      const answers = Map.groupBy(candidates, ({ passage }) => passage);
      questions.forEach((question, id) => {
        question.candidates = answers.get(id) ?? none;
      });
      if (!isLast) answered();
    });
    // Whoever flushes hears of the error; until then it must not count as unhandled.
    sending.catch(() => {});
  };

  return {
    add(passage) {
      const { text, language, before, after } = passage;
      const key = keyOf(passage);
      const same = used.get(language)?.get(key);
      const question = same ?? known.get(language)?.get(key) ?? { text, candidates: undefined };
      asked.set(passage, question);
      if (same) return;
      const texts = used.get(language) ?? new Map<string, Question>();
      used.set(language, texts.set(key, question));
      if (question.candidates) return;
      if (language) question.language = language;
      if (before) question.before = before;
      if (after) question.after = after;
      batch.push(question);
      length += text.length;
      if (length >= batchText || batch.length >= batchPassages) send(false);
    },
    async flush() {
      send(true);
      const all = sending;
      sending = Promise.resolve();
      known = used;
      used = new Map();
      await all;
    },
    candidatesOf: (passage) => asked.get(passage)?.candidates ?? none,
    forget() {
      age++;
      known = new Map();
      used = new Map();
      batch = [];
      length = 0;
    },
  };
}
