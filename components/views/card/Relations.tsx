import type { CardAnswer } from '../../core/pack/model.ts';
import type { StringKey } from '../../strings/strings.ts';
import { LongList } from '../shared/LongList.tsx';
import { PackText } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import type { CardRelation } from './relations-of.ts';

interface RelationsProps {
  relations: readonly CardRelation[];
  title: StringKey;
  /** How many are shown before the reader asks for all. */
  limit?: number;
  /** Sets those apart that concern what is being read. */
  near?: boolean;
  answer: CardAnswer;
  walk: (key: string) => void;
}

/** How a card relates to others, one row for each, which leads to it. */
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

/** The other card's name, then how they relate: `Vladimir Putin · was to meet · was to press on ransomware`. */
function Row({ relation: { key, other, phrases }, name, walk }: RowProps) {
  const strings = useStrings();
  const content = (
    <>
      {/* A card that is not there still has a name of sorts: its id. */}
      <PackText as="strong" text={other?.name ?? key.slice(key.indexOf(':') + 1).replaceAll('-', ' ')} />
      {phrases.map(({ text, claimedBy, incoming }, index) => (
        <span key={index}>
          {/* A sentence that begins with the other card's name goes on from it. */}
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
