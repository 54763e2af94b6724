/**
 * Requests the candidates of each text once, however often it occurs or is scanned: texts that a page repeats, moves or
 * renders again cost no message. Answers belong to a text, so they stay correct whenever they arrive.
 */
import type { Candidate, Passage } from '../../core/text/model.ts';
import type { PagePassage } from '../read/read-page.ts';

/** Text per message, in UTF-16 units: a news page fits into one, far below the maximum size of a message. */
const batchText = 64 * 1_024;
/** Passages per message; the background accepts at most 1,000. */
const batchPassages = 1_000;

export interface CandidateCache {
  /** Adds a passage; sends a message as soon as there is enough for one. */
  add(passage: PagePassage): void;
  /**
   * Ends a scan: requests what is left, and drops the texts that were not added since the last call. Resolves when all
   * answers have arrived; rejects with the first error. Failed texts are requested again when added again.
   */
  flush(): Promise<void>;
  /** The candidates of a passage's text as last known; their `passage` is meaningless. Empty while unknown. */
  candidatesOf(passage: PagePassage): readonly Candidate[];
  /** Forgets all answers, because the cards or the hidden names have changed. */
  forget(): void;
}

/** A text in one language with its adjacent text, and what was found in it, once known. */
interface Question extends Pick<Passage, 'text' | 'language' | 'before' | 'after'> {
  candidates: readonly Candidate[] | undefined;
}

/** The text itself if it has no adjacent text, as is most common. */
function keyOf({ text, before, after }: Passage): string {
  return before || after
    ? [text, ...Object.values(before ?? {}), 0, ...Object.values(after ?? {})].join('\0')
    : text;
}

const none: readonly Candidate[] = [];

/**
 * @param ask finds candidates in at most `batchText` units of text (or one longer passage).
 * @param answered is called after each answer but the last, which `flush` waits for.
 */
export function createCandidateCache(
  ask: (passages: Passage[]) => Promise<Candidate[]>,
  answered: () => void,
  signal: AbortSignal,
): CandidateCache {
  /** By language, then by text and adjacent text: a string that the engine has already hashed is cheap to look up. */
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
    // `flush` reports the error; until then it must not count as unhandled.
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
