/** What a match needs before it counts: nothing where the name speaks for itself, else support from the page. */
import type { Bearer } from './bearer.ts';
import type { CardIndex } from './card-index.ts';
import type { Match } from './match-entries.ts';
import { allUpper, isInCapitals, type Reading, startsSentence } from './reading.ts';
import type { Need } from './types.ts';

/** So many related cards speak for a country or city, which stands on half of all pages; one is enough for the rest. */
const relatedForPlace = 2;
/** A slip in a name of one word counts by itself from this length, and only where it is of the kind people make. */
const plainSlipLength = 7;
/** Korean, Japanese and Chinese set the title behind the name. */
const titleBehind = /^[\s·]?(?:前|元)?(?:大統領|首相|氏|総統|总统|總統|主席|대통령|전 대통령)/;

/** Undefined where the match cannot mean the card at all. */
export function needOf(index: CardIndex, reading: Reading, match: Match, bearer: Bearer): Need | undefined {
  const { entry } = match;
  const card = index.cards[entry.card];
  if (!card) return undefined;
  const nothing: Need = { kind: 'nothing' };
  const evidence: Need = {
    kind: 'evidence',
    related: card.related,
    count: card.kind === 'place' ? relatedForPlace : 1,
  };
  const foreign = entry.language !== '' && reading.language !== '' && entry.language !== reading.language;
  if (entry.role === 'form' && foreign && isLatin(entry.text)) return undefined;
  if (entry.strength === 'weak') return bearer.named && match.how !== 'fuzzy' ? nothing : evidence;
  if (entry.strength === 'ambiguous') {
    if (bearer.named || (bearer.titled && !foreign)) return nothing;
    if (foreign && entry.shape !== 'A' && isLatin(entry.text)) return undefined;
    const { text, end } = reading.tokens;
    if (titleBehind.test(text.slice(end[match.to], (end[match.to] ?? 0) + 8))) return nothing;
    // In its own language the capital tells the name from the word, but not where a sentence begins.
    const capital =
      entry.shape.startsWith('U') && entry.language !== '' && entry.language === reading.language;
    return capital && !startsSentence(reading, match.from) ? nothing : evidence;
  }
  if (match.how === 'fuzzy') {
    if (entry.words.length > 1 || bearer.named) return nothing;
    if (entry.text.length < plainSlipLength && !match.likely) return undefined;
    return match.likely && entry.text.length >= plainSlipLength ? nothing : evidence;
  }
  if (match.how === 'inflected' && entry.role !== 'form') {
    if (entry.commonInCapitals || (entry.words.length === 1 && card.kind !== 'person')) return evidence;
  }
  // `Навальный груз`: where a sentence begins, the capital does not tell the name from the word.
  const confusable = entry.alsoConfusable.some(
    (language) => language === '' || language === reading.language,
  );
  if (confusable && entry.words.length === 1 && !bearer.named && startsSentence(reading, match.from))
    return evidence;
  const capitals = allUpper(reading, match.from) && isInCapitals(reading, match.from, match.to);
  if (capitals && entry.commonInCapitals && !bearer.named) return evidence;
  return nothing;
}

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
