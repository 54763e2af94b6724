/**
 * A pack with `the` or `said` for an alias would cover every page with marks. Its warnings said so at the import; this is for
 * readers who did not see them. It looks at the whole document, so that it does not matter how the document was sent.
 */
import type { Candidate, Choice } from '../text/model.ts';

/** What the rule knows of a document. */
export interface DocumentText {
  /** UTF-16 units of all its passages. */
  length: number;
  /** UTF-16 units of one passage, by its id. */
  lengthOf(passage: number): number;
}

/** A text is long from here, in words; in a shorter one a name may well be every third word. */
const longText = 500;
/** A passage with so many words is running prose; headlines, cells and items of a list are shorter. */
const prosePassage = 40;
/** An ordinary word may be every twentieth word of a long text. */
const mostOfWord = 1 / 20;
/** Nothing in running prose is a name if it is every fourth word. */
const mostOfName = 1 / 4;
/** A word now and then begins a sentence; a name is now and then written carelessly. So many occurrences decide, as a share. */
const wordShare = 1 / 10;
/** UTF-16 units of a word with its space, on average; of a word in scripts without spaces. */
const spacedWord = 6;
const unspacedWord = 2;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

interface Tally {
  card: string;
  count: number;
  /** Occurrences that look like an ordinary word; those that may be one. */
  words: number;
  perhaps: number;
  /** UTF-16 units of a word in the script of the alias. */
  unit: number;
  /** How often it is in each passage. */
  passages: Map<number, number>;
}

const tallyKey = ({ card, alias }: Choice): string => `${card} ${alias}`;

/**
 * Gives the test whether a choice's alias is so frequent in the document that it is an ordinary word and no name.
 * @param candidates of the whole document.
 */
export function frequentAliases(
  candidates: readonly Candidate[],
  { length, lengthOf }: DocumentText,
): (choice: Choice) => boolean {
  const none = () => false;
  // Most documents are short or have few candidates, and pay for no more than this.
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
  // A card with `the`, `of` and `and` for aliases is one flood.
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

/** The candidates without what `isFrequent` says of their choices; a span that is left without any is no candidate. */
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
