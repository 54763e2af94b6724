import { cardOf } from '../../../core/pack/card-key.ts';
import type { CardAnswer } from '../../../core/pack/model.ts';
import type { StringKey } from '../../../strings/strings.ts';
import { LongList } from '../../shared/LongList.tsx';
import { PackText } from '../../shared/PackText.tsx';
import { useStrings } from '../../shared/strings-context.ts';
import type { CardRelation } from './relations-of.ts';

interface RelationsProps {
  relations: readonly CardRelation[];
  title: StringKey;
  /** How many are shown before the reader expands the list. */
  limit?: number;
  /** Separates the relations that concern the current passage and page. */
  near?: boolean;
  answer: CardAnswer;
  walk: (key: string) => void;
}

/** A card's relations, one row for each related card, which opens that card. */
export function Relations({ relations, title, limit = 12, near = false, answer, walk }: RelationsProps) {
  const strings = useStrings();
  if (relations.length === 0) return null;
  return (
    <section class={near ? 'card-near' : undefined}>
      <h3>{strings(title)}</h3>
      <LongList items={relations} limit={limit} class="card-rows">
        {(relation, index) => (
          <li key={index}>
            <Row relation={relation} name={answer.card.name} walk={walk} />
          </li>
        )}
      </LongList>
    </section>
  );
}

interface RowProps {
  relation: CardRelation;
  /** Name of the card that is shown. */
  name: string;
  walk: (key: string) => void;
}

/** The other card's name, then the relations: `Vladimir Putin · was to meet · was to press on ransomware`. */
function Row({ relation: { key, other, phrases }, name, walk }: RowProps) {
  const strings = useStrings();
  const content = (
    <>
      {/* A card that is not available is shown by its id. */}
      <PackText as="strong" text={other?.name ?? cardOf(key).replaceAll('-', ' ')} />
      {phrases.map(({ text, claimedBy, incoming }, index) => (
        <span key={index}>
          {/* A sentence that begins with the other card's name continues directly after it. */}
          {incoming && index === 0 ? ' ' : ' · '}
          <PackText text={text} />
          {incoming && (
            <>
              {' '}
              <PackText text={name} />
            </>
          )}
          {claimedBy && (
            <small>
              {' '}
              {strings('cardClaimedBy')} <PackText text={claimedBy} />
            </small>
          )}
        </span>
      ))}
    </>
  );
  if (!other) return <span class="card-row">{content}</span>;
  return (
    <button type="button" class="card-row" data-kind={other.kind} onClick={() => walk(key)}>
      <span class="card-dot" />
      {content}
    </button>
  );
}
