import type { Evidence, How, Mention } from '../text/model.ts';

const hows: Record<How, string> = {
  exact: 'exactly',
  folded: 'ignoring case, accents and punctuation',
  inflected: 'as an inflected form',
  fuzzy: 'by similar spelling',
};

/**
 * Explains why a mention counts, as one English sentence for the command line and bug reports.
 * @param nameOf gives a card's name for its key.
 */
export function explainMention(mention: Mention, nameOf: (key: string) => string): string {
  const from = mention.derived ? ', which follows from the card’s name,' : '';
  const matched = `matched the alias “${mention.alias}”${from} ${hows[mention.how]}`;
  const also = mention.others.length > 0 ? `; it may also be ${mention.others.map(nameOf).join(' or ')}` : '';
  return `${matched}; ${because(mention.evidence, nameOf)}${also}`;
}

function because(evidence: Evidence, nameOf: (key: string) => string): string {
  if (evidence.kind === 'alone') return 'the name is unambiguous';
  if (evidence.kind === 'named') return `the page also names “${evidence.text}”`;
  return `the page names ${evidence.cards.map(nameOf).join(', ')}`;
}
