import type { CardAnswer } from '../../core/pack/model.ts';
import type { StringKey } from '../../strings/strings.ts';
import { LongList } from '../shared/LongList.tsx';
import { PackText } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import type { Tie } from './relations-of.ts';

interface RelationsProps {
  ties: readonly Tie[];
  title: StringKey;
  /** How many are shown before the reader asks for all. */
  limit?: number;
  /** Sets those apart that concern what is being read. */
  near?: boolean;
  answer: CardAnswer;
  walk: (key: string) => void;
}

/** How a card relates to others, as chips that lead to them. */
export function Relations({ ties, title, limit = 12, near = false, answer, walk }: RelationsProps) {
  const strings = useStrings();
  if (ties.length === 0) return null;
  return (
    <section class={near ? 'near' : undefined}>
      <h3>{strings(title)}</h3>
      <LongList items={ties} limit={limit} class="chips">
        {(tie, index) => (
          <li key={index}>
            <Chip tie={tie} name={answer.card.name} walk={walk} />
          </li>
        )}
      </LongList>
    </section>
  );
}

interface ChipProps {
  tie: Tie;
  /** Name of the card that is shown. */
  name: string;
  walk: (key: string) => void;
}

function Chip({ tie: { key, other, text, claimedBy, incoming }, name, walk }: ChipProps) {
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
      <span class="chip">
        <PackText text={text} /> <PackText text={key.slice(key.indexOf(':') + 1).replaceAll('-', ' ')} />
        {claim}
      </span>
    );
  const otherName = <PackText as="strong" text={other.name} />;
  return (
    <button type="button" class="chip" data-kind={other.kind} onClick={() => walk(key)}>
      <span class="dot" />
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
