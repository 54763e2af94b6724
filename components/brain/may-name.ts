/**
 * Whether a page may have a mention, judged by its rough text. Errs only towards yes: whatever is found on the page itself must be
 * found here too, without knowing its layout.
 */
import { findCandidates } from '../core/detect/find-candidates.ts';
import type { CardIndex } from '../core/gazetteer/card-index.ts';
import { matchAliases } from '../core/match/match-aliases.ts';
import type { Strictness } from '../core/resolve/weigh.ts';
import { neighbourAfter, neighbourBefore } from '../core/text/adjacent-names.ts';
import type { Candidate, Passage } from '../core/text/model.ts';
import { partsAtSeams, type RoughPassage, readings, roughPassages } from '../core/text/rough-text.ts';

/** What decides, apart from the text. */
export interface MayName {
  strictness: Strictness;
  /** Whether a card may be marked on this page at all; takes a key `pack:card`. */
  isUsed(key: string): boolean;
  /** Whether the page has more text than this, so that evidence may be elsewhere. */
  isPart: boolean;
}

/** @param text as `rough-text.ts` describes. */
export function mayName(indexes: readonly CardIndex[], text: string, options: MayName): boolean {
  const passages = roughPassages(text);
  const doubtful: number[] = [];
  for (const [at, passage] of passages.entries()) {
    const found = strongestIn(indexes, passage, options);
    if (found === 'clear') return true;
    if (found === 'doubtful') doubtful.push(at);
  }
  return hasEvidence(indexes, passages, doubtful, options);
}

/**
 * What the names in a passage are, whatever is beside them: `clear` if one needs no evidence, `doubtful` if it depends.
 */
function strongestIn(
  indexes: readonly CardIndex[],
  { text, language }: RoughPassage,
  { strictness, isUsed }: MayName,
): 'clear' | 'doubtful' | undefined {
  let isDoubtful = false;
  for (const reading of readings(text)) {
    for (const index of indexes) {
      for (const { entry, how } of matchAliases(index, index.reader.read(reading, language))) {
        if (entry.role === 'confusable' || !isUsed(index.cardAt(entry.card).key)) continue;
        const isClear = entry.strength === 'strong' && !entry.highlyAmbiguous;
        if (isClear || (how === 'fuzzy' && strictness === 'generous')) return 'clear';
        isDoubtful = true;
      }
    }
  }
  return isDoubtful ? 'doubtful' : undefined;
}

/**
 * Whether a weak name counts by what is right beside it, or two distinctive ones are evidence for each other. Without either, no
 * evidence on a page is enough: weigh.ts.
 */
function hasEvidence(
  indexes: readonly CardIndex[],
  passages: readonly RoughPassage[],
  doubtful: readonly number[],
  { isUsed, isPart }: MayName,
): boolean {
  const distinctive = new Set<string>();
  for (const at of doubtful) {
    for (const passage of passagesAround(passages, at)) {
      for (const index of indexes) {
        for (const { choices } of findCandidates(index, [passage])) {
          const used = choices.filter(({ card }) => isUsed(card));
          const [first] = used;
          if (used.some(({ required }) => required.kind === 'nothing')) return true;
          if (first && isDistinctive(used)) distinctive.add(first.card);
          if (distinctive.size > (isPart ? 0 : 1)) return true;
        }
      }
    }
  }
  return false;
}

const isDistinctive = (choices: Candidate['choices']): boolean =>
  choices.every(({ required }) => required.kind === 'evidence' && required.subject === 1);

/** A rough passage as pages may read it: in one or cut at its seams, alone or with the text before and after it. */
function* passagesAround(passages: readonly RoughPassage[], at: number): Generator<Passage, void> {
  const { text, language } = passages[at] as RoughPassage;
  const whole = (index: number): string => [...readings(passages[index]?.text ?? '')][0] ?? '';
  const wholes = [...readings(text)];
  const parts = partsAtSeams(text);
  for (const one of new Set([...wholes, ...parts])) {
    const passage: Passage = { id: 0, text: one, ...(language !== undefined && { language }) };
    yield passage;
    const isWhole = wholes.includes(one);
    const earlier = isWhole ? whole(at - 1) : (parts[parts.indexOf(one) - 1] ?? whole(at - 1));
    const later = isWhole ? whole(at + 1) : (parts[parts.indexOf(one) + 1] ?? whole(at + 1));
    for (const kind of ['block', 'cell', 'inline'] as const) {
      const before = neighbourBefore(earlier, kind);
      const after = neighbourAfter(one, later, kind);
      if (before || after) yield { ...passage, ...(before && { before }), ...(after && { after }) };
    }
  }
}
