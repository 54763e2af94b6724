import type { CardAnswer } from '../../core/pack/model.ts';
import type { Mention } from '../../core/text/model.ts';
import { PackText, sanitised } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import { FoundCues } from './FoundCues.tsx';

const ways = {
  exact: 'cardHowExact',
  folded: 'cardHowFolded',
  inflected: 'cardHowInflected',
  fuzzy: 'cardHowFuzzy',
} as const;

/** The name of a card in the answer; undefined for others, because readers should not see ids. */
export function nameOf(key: string, answer: CardAnswer): string | undefined {
  if (key === answer.key) return answer.card.name;
  return answer.neighbours.find((other) => other.key === key)?.name;
}

interface WhyMatchedProps {
  mention: Mention;
  answer: CardAnswer;
}

/** Why a mention counts: the alias, how the text matched it, the evidence on the page, and the cues beside it. */
export function WhyMatched({ mention, answer }: WhyMatchedProps) {
  const strings = useStrings();
  const { evidence } = mention;
  const quoted = (text: string) => strings('cardQuoted', { text: sanitised(text) });
  const list = new Intl.ListFormat(strings.language, { type: 'conjunction' });
  const related =
    evidence.kind === 'related'
      ? evidence.cards.flatMap((key) => sanitised(nameOf(key, answer) ?? '') || [])
      : [];
  return (
    <>
      <p>
        {strings('cardMatched')}{' '}
        <em>
          <PackText text={mention.text} />
        </em>
        {': '}
        {strings(ways[mention.how], {
          alias: quoted(mention.alias),
          score: Math.round(mention.score * 100) / 100,
        })}
        {mention.derived && ` ${strings('cardDerived')}`}
      </p>
      <p>
        {evidence.kind === 'alone' && strings('cardEvidenceAlone')}
        {evidence.kind === 'named' && strings('cardEvidenceNamed', { text: quoted(evidence.text) })}
        {related.length > 0 && strings('cardEvidenceRelated', { cards: list.format(related) })}
      </p>
      <FoundCues cues={mention.cues} />
    </>
  );
}
