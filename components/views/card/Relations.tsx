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

/** How a card relates to others, as chips that lead to them. */
export function Relations({ relations, title, limit = 12, near = false, answer, walk }: RelationsProps) {
  const strings = useStrings();
  if (relations.length === 0) return null;
  return (
    <section class={near ? 'card-near' : undefined}>
      <h3>{strings(title)}</h3>
      <LongList items={relations} limit={limit} class="card-chips">
        {(relation, index) => (
          <li key={index}>
            <Chip relation={relation} name={answer.card.name} walk={walk} />
          </li>
        )}
      </LongList>
    </section>
  );
}

interface ChipProps {
  relation: CardRelation;
  /** Name of the card that is shown. */
  name: string;
  walk: (key: string) => void;
}

function Chip({ relation: { key, other, text, claimedBy, incoming }, name, walk }: ChipProps) {
  const strings = useStrings();
  const claim = claimedBy && (
    <small>
      {' '}
      {strings('cardClaimedBy')} <PackText text={claimedBy} />
    </small>
  );
  // A card that is not there still has a name of sorts: its id.
  if (!other)
    return (
      <span class="card-chip">
        <PackText text={text} /> <PackText text={key.slice(key.indexOf(':') + 1).replaceAll('-', ' ')} />
        {claim}
      </span>
    );
  const otherName = <PackText as="strong" text={other.name} />;
  return (
    <button type="button" class="card-chip" data-kind={other.kind} onClick={() => walk(key)}>
      <span class="card-dot" />
      {incoming ? otherName : <PackText text={text} />} {incoming ? <PackText text={text} /> : otherName}
      {incoming && (
        <>
          {' '}
          <PackText text={name} />
        </>
      )}
      {claim}
    </button>
  );
}
