/**
 * Whether a page may have a mention, judged by its rough text. Errs only towards yes: whatever is found on the page itself must be
 * found here too, without knowing its layout.
 */
import { findAdded } from '../core/detect/added-names.ts';
import { findCandidates } from '../core/detect/find-candidates.ts';
import { spanOf } from '../core/detect/span-of.ts';
import type { CardIndex } from '../core/gazetteer/card-index.ts';
import { matchAliases } from '../core/match/match-aliases.ts';
import { packOf } from '../core/pack/card-key.ts';
import type { Strictness } from '../core/resolve/weigh.ts';
import { unusedPacks } from '../core/settings/pack-sites.ts';
import type { Settings } from '../core/settings/settings.ts';
import { neighbourAfter, neighbourBefore } from '../core/text/adjacent-names.ts';
import type { Candidate, Passage } from '../core/text/model.ts';
import {
  isMaze,
  partsAtSeams,
  type RoughPassage,
  readings,
  roughPassages,
  seamsIn,
  withoutSeams,
} from '../core/text/rough-text.ts';
import type { PageIndex } from './packs/page-index.ts';

/** What decides, apart from the text. */
export interface MayName {
  strictness: Strictness;
  /** Whether a card may be marked on this page at all; takes a key `pack:card`. */
  isUsed(key: string): boolean;
  /** Whether the page has more text than this, so that evidence may be elsewhere. */
  isPart: boolean;
}

/**
 * How much text is analysed for one question, in UTF-16 units, however many readings it has: all of the longest question once and a
 * half. A page that needs more is given to the page script.
 */
const budget = 1_500_000;
/** How many readings of passages with weak names are weighed for one question; a page that needs more is given to the page script too. */
const mostWeighed = 2_000;

/**
 * Whether a page on a site may have a mention of the packs that are used there, or of a name that the reader has added.
 * @param text as rough-text.ts describes. @param isPart whether the page has more. @param host as given by `hostOf`.
 */
export function siteMayName(
  { indexes, added }: Pick<PageIndex, 'indexes' | 'added'>,
  text: string,
  isPart: boolean,
  settings: Settings,
  host: string,
): boolean {
  const unused = unusedPacks(settings, host);
  const { strictness } = settings;
  const isUsed = (key: string) => !unused.has(packOf(key));
  if (mayName(indexes, text, { strictness, isUsed, isPart })) return true;
  if (!added) return false;
  // Few enough, since the question above was answered.
  return roughPassages(text).some((passage) =>
    [...readings(passage.text)].some(
      (reading) => findAdded(added, { id: 0, ...passage, text: reading }).length > 0,
    ),
  );
}

/** @param text as rough-text.ts describes. */
export function mayName(indexes: readonly CardIndex[], text: string, options: MayName): boolean {
  const passages = roughPassages(text);
  const doubtful: number[] = [];
  let left = budget;
  for (const [at, passage] of passages.entries()) {
    if (isMaze(passage.text)) return true;
    let unread: Unread | undefined = unreadIn(passage, options.isPart);
    let isDoubtful = false;
    for (const reading of readings(passage.text)) {
      left -= reading.length;
      if (left < 0) return true;
      const found = strongestIn(indexes, reading, passage.language, unread, options);
      if (found === 'clear') return true;
      isDoubtful ||= found === 'doubtful';
      // Its offsets are those of the first reading.
      unread = undefined;
    }
    if (isDoubtful) doubtful.push(at);
  }
  return hasEvidence(indexes, passages, doubtful, options);
}

/**
 * What the names in a reading are, whatever is beside them: `clear` if one needs no evidence or what is beside it was not read,
 * `doubtful` if it depends.
 */
function strongestIn(
  indexes: readonly CardIndex[],
  reading: string,
  language: string | undefined,
  unread: Unread | undefined,
  { strictness, isUsed }: MayName,
): 'clear' | 'doubtful' | undefined {
  let isDoubtful = false;
  for (const index of indexes) {
    const analysed = index.reader.read(reading, language);
    for (const match of matchAliases(index, analysed)) {
      const { entry, how } = match;
      const card = index.cardAt(entry.card);
      if (entry.role === 'confusable' || !isUsed(card.key)) continue;
      const isClear = entry.strength === 'strong' && !entry.highlyAmbiguous;
      if (isClear || (how === 'fuzzy' && strictness === 'generous')) return 'clear';
      // A given name counts only where the page names its card, whatever is beside it.
      const mayBeShown = card.kind === 'person' && entry.derived !== 'given-name';
      if (mayBeShown && unread && isBesideUnread(unread, spanOf(analysed.tokens, match))) return 'clear';
      isDoubtful = true;
    }
  }
  return isDoubtful ? 'doubtful' : undefined;
}

/**
 * Where a passage may have something beside it that the gate has not read: a picture's text, code, a slot, an older cell. For a
 * person that may be the given name or title that shows whose name it is.
 */
interface Unread {
  /** Without seams. */
  text: string;
  seams: ReadonlySet<number>;
  /** Up to where the passage's beginning and from where its end counts, in UTF-16 units. */
  from: number;
  to: number;
}

function unreadIn({ text, isOuter }: RoughPassage, isPart: boolean): Unread {
  const glued = withoutSeams(text);
  const hasEdges = isOuter || isPart;
  return {
    text: glued,
    seams: new Set(seamsIn(text)),
    from: hasEdges ? glued.search(/\S/) : -1,
    to: hasEdges ? glued.trimEnd().length : Number.POSITIVE_INFINITY,
  };
}

function isBesideUnread({ text, seams, from, to }: Unread, { start, end }: { start: number; end: number }) {
  if (start <= from || end >= to) return true;
  const isSpace = (at: number) => text[at]?.trim() === '';
  let before = start;
  while (!seams.has(before) && isSpace(before - 1)) before--;
  let after = end;
  while (!seams.has(after) && isSpace(after)) after++;
  return seams.has(before) || seams.has(after);
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
  let left = mostWeighed;
  for (const at of doubtful) {
    for (const passage of passagesAround(passages, at)) {
      if (left-- <= 0) return true;
      for (const index of indexes) {
        for (const { choices } of findCandidates(index, [passage])) {
          for (const { card, required } of choices) {
            if (!isUsed(card)) continue;
            if (required.kind === 'nothing') return true;
            if (isDistinctive(required)) distinctive.add(card);
            if (distinctive.size > (isPart ? 0 : 1)) return true;
          }
        }
      }
    }
  }
  return false;
}

const isDistinctive = (required: Candidate['choices'][number]['required']): boolean =>
  required.kind === 'evidence' && required.subject === 1;

/** A rough passage as pages may read it: in one or cut at its seams, alone or with the text before and after it. */
function* passagesAround(passages: readonly RoughPassage[], at: number): Generator<Passage, void> {
  const { text, language } = passages[at] as RoughPassage;
  const earlier = withoutSeams(passages[at - 1]?.text ?? '');
  const later = withoutSeams(passages[at + 1]?.text ?? '');
  const parts = partsAtSeams(text);
  yield* withNeighbours(withoutSeams(text), language, earlier, later);
  if (parts.length < 2) return;
  for (const [number, part] of parts.entries())
    yield* withNeighbours(part, language, parts[number - 1] ?? earlier, parts[number + 1] ?? later);
}

function* withNeighbours(
  text: string,
  language: string | undefined,
  earlier: string,
  later: string,
): Generator<Passage, void> {
  const passage: Passage = { id: 0, text, ...(language !== undefined && { language }) };
  yield passage;
  for (const kind of ['block', 'cell', 'inline'] as const) {
    const before = neighbourBefore(earlier, kind);
    const after = neighbourAfter(text, later, kind);
    if (before || after) yield { ...passage, ...(before && { before }), ...(after && { after }) };
  }
}
