/**
 * Drops aliases that are too frequent to be names. A pack with the alias `the` or `said` would cover every page with
 * marks. The import warns about it; this is for readers who ignored or never saw the warnings. It looks at the whole
 * document, so the result does not depend on how the document was split into messages.
 */
import type { Candidate, Choice } from '../text/model.ts';

/** What the rule needs from a document. */
export interface DocumentText {
  /** UTF-16 units of all its passages. */
  length: number;
  /** UTF-16 units of one passage, by its id. */
  lengthOf(passage: number): number;
}

/** Words from which a text counts as long; in a shorter one, every third word may well be a name. */
const longText = 500;
/** A passage with this many words is running prose; headlines, cells and list items are shorter. */
const prosePassage = 40;
/** Maximum share of an ordinary word in a long text. */
const mostOfWord = 1 / 20;
/** Maximum share of a name in running prose. */
const mostOfName = 1 / 4;
/**
 * An ordinary word is sometimes capitalised at the start of a sentence, and a name is sometimes written in lower case.
 * This share of the occurrences decides.
 */
const wordShare = 1 / 10;
/** Average UTF-16 units per word with its space; and per word in scripts without spaces. */
const spacedWord = 6;
const unspacedWord = 2;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

interface Tally {
  card: string;
  count: number;
  /** Occurrences that look like an ordinary word, and those that may be one. */
  words: number;
  perhaps: number;
  /** UTF-16 units per word in the alias's script. */
  unit: number;
  /** Number of occurrences in each passage. */
  passages: Map<number, number>;
}

const tallyKey = ({ card, alias }: Choice): string => `${card} ${alias}`;

/**
 * Creates a test of whether a choice's alias is so frequent in the document that it is an ordinary word, not a name.
 * @param candidates of the whole document.
 */
export function frequentAliases(
  candidates: readonly Candidate[],
  { length, lengthOf }: DocumentText,
): (choice: Choice) => boolean {
  const none = () => false;
  // Most documents are short or have few candidates, and stop here.
  if (length < longText * unspacedWord || candidates.length <= (length / spacedWord) * mostOfWord)
    return none;
  const tallies = new Map<string, Tally>();
  for (const { passage, text, choices } of candidates)
    for (const choice of choices) {
      const key = tallyKey(choice);
      let tally = tallies.get(key);
      if (!tally) {
        const unit = unspaced.test(text) ? unspacedWord : spacedWord;
        tally = { card: choice.card, count: 0, words: 0, perhaps: 0, unit, passages: new Map() };
        tallies.set(key, tally);
      }
      tally.count++;
      if (choice.word === 'always') tally.words++;
      else if (choice.word === 'prose') tally.perhaps++;
      tally.passages.set(passage, (tally.passages.get(passage) ?? 0) + 1);
    }

  const isWord = ({ words, count }: Tally) => words > count * wordShare;
  // A card with the aliases `the`, `of` and `and` is counted as a whole.
  const wordsOf = new Map<string, number>();
  for (const tally of tallies.values())
    if (isWord(tally)) wordsOf.set(tally.card, (wordsOf.get(tally.card) ?? 0) + tally.count);

  const isTooMuch = (tally: Tally): boolean => {
    const { card, count, words, perhaps, unit, passages } = tally;
    const all = length / unit;
    if (all >= longText && isWord(tally) && (wordsOf.get(card) ?? 0) > all * mostOfWord) return true;
    let inProse = 0;
    let prose = 0;
    for (const [passage, here] of passages) {
      const size = lengthOf(passage) / unit;
      if (size < prosePassage) continue;
      inProse += here;
      prose += size;
    }
    const most = words + perhaps > count * wordShare ? mostOfWord : mostOfName;
    return prose >= longText && inProse > prose * most;
  };
  const frequent = new Set<string>();
  for (const [key, tally] of tallies) if (isTooMuch(tally)) frequent.add(key);
  return frequent.size > 0 ? (choice) => frequent.has(tallyKey(choice)) : none;
}

/** The candidates without choices that `isFrequent` rejects; a span without any choice left is dropped. */
export function dropFrequent(
  candidates: readonly Candidate[],
  isFrequent: (choice: Choice) => boolean,
): Candidate[] {
  return candidates.flatMap((candidate) => {
    const choices = candidate.choices.filter((choice) => !isFrequent(choice));
    if (choices.length === candidate.choices.length) return candidate;
    return choices.length > 0 ? { ...candidate, choices } : [];
  });
}
