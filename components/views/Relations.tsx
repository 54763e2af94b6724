import type { CardAnswer, Relation } from '../cards/card.ts';
import { LongList } from './LongList.tsx';
import { useStrings } from './strings-context.ts';
import { Words } from './Words.tsx';

const limit = 12;

interface RelationsProps {
  answer: CardAnswer;
  /** Keys of the cards mentioned on this page. */
  onPage: ReadonlySet<string>;
  walk: (key: string) => void;
}

/** How this card relates to others, as chips that lead to them: first to those on this page, then to the rest. */
export function Relations({ answer, onPage, walk }: RelationsProps) {
  const strings = useStrings();
  const { relations } = answer.card;
  const keyOf = (relation: Relation) => `${answer.pack.id}:${relation.to}`;
  const here = relations.filter((relation) => onPage.has(keyOf(relation)));
  const rest = relations.filter((relation) => !onPage.has(keyOf(relation)));
  const chips = (list: readonly Relation[], name: string) => (
    <LongList items={list} limit={limit} class={name}>
      {(relation, index) => (
        <li key={index}>
          <Chip
            relation={relation}
            target={answer.neighbours.find(({ key }) => key === keyOf(relation))}
            walk={walk}
          />
        </li>
      )}
    </LongList>
  );
  return (
    <>
      {here.length > 0 && (
        <section>
          <h3>{strings('cardRelationsHere')}</h3>
          {chips(here, 'chips here')}
        </section>
      )}
      {rest.length > 0 && (
        <section>
          <h3>{strings('cardRelations')}</h3>
          {chips(rest, 'chips')}
        </section>
      )}
    </>
  );
}

interface ChipProps {
  relation: Relation;
  target: CardAnswer['neighbours'][number] | undefined;
  walk: (key: string) => void;
}

function Chip({ relation, target, walk }: ChipProps) {
  const strings = useStrings();
  const claim = relation.claimedBy && (
    <small>
      {strings('cardClaimedBy')} <Words text={relation.claimedBy} />
    </small>
  );
  // A card that is not there still has a name of sorts: its id.
  if (!target)
    return (
      <span class="chip">
        <Words text={relation.text} /> <Words text={relation.to.replaceAll('-', ' ')} /> {claim}
      </span>
    );
  return (
    <button type="button" class="chip" data-kind={target.kind} onClick={() => walk(target.key)}>
      <Words text={relation.text} /> <Words as="strong" text={target.name} /> {claim}
    </button>
  );
}
