import { useState } from 'preact/hooks';
import { packOf } from '../../../core/pack/card-key.ts';
import type { CardAnswer } from '../../../core/pack/model.ts';
import { LinkButton } from '../../shared/LinkButton.tsx';
import { PackText } from '../../shared/PackText.tsx';
import { formatDate } from '../../shared/partial-date.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { SinceNotes } from '../notes/SinceNotes.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { Facts } from './Facts.tsx';
import { Quotations } from './Quotations.tsx';
import { Relations } from './Relations.tsx';
import type { RelationGroups } from './relations-of.ts';
import { namesYear, Sources } from './Sources.tsx';

interface ContentProps {
  answer: CardAnswer;
  relations: RelationGroups;
  soughtText?: string | undefined;
  /** Whether what the pack's story says stays folded until the reader asks for it. */
  isFolded?: boolean;
  walk: (key: string) => void;
}

/** What one pack says of a card. */
export function CardContent({ answer, relations, soughtText, isFolded = false, walk }: ContentProps) {
  const strings = useStrings();
  const [isOpen, setOpen] = useState(!isFolded);
  const { card, pack } = answer;
  const story = pack.asOf && (
    <>
      <bdi>{strings('cardInStory')}</bdi> <PackText text={pack.title} />
      {!namesYear(pack.title, pack.asOf) && (
        <>
          {' · '}
          <bdi>{formatDate(pack.asOf, strings.language)}</bdi>
        </>
      )}
    </>
  );
  return (
    <>
      <SinceNotes notes={card.since} pack={pack} soughtText={soughtText} />
      <Relations
        relations={relations.beside}
        title="cardRelationsBeside"
        limit={2}
        near
        answer={answer}
        walk={walk}
      />
      {(card.summary || story) && (
        <section>
          {story && (
            <h3>
              {isFolded ? (
                <LinkButton aria-expanded={isOpen} arrow="▸" onClick={() => setOpen(!isOpen)}>
                  {story}
                </LinkButton>
              ) : (
                story
              )}
            </h3>
          )}
          {isOpen && card.summary && <PackText as="p" class="card-summary" text={card.summary} />}
        </section>
      )}
      {isOpen && (
        <>
          <Timeline answer={answer} />
          <Facts answer={answer} soughtText={soughtText} />
          <Quotations quotations={card.quotations} source={pack.source} />
          <Relations relations={relations.here} title="cardRelationsHere" near answer={answer} walk={walk} />
          <Relations relations={relations.rest} title="cardRelations" answer={answer} walk={walk} />
          <Sources answer={answer} />
        </>
      )}
    </>
  );
}

/**
 * Whether a page has nothing else of the story that a card is from: it is about something else, and what the story says is
 * beside the point there. A card that would say nothing else is not apart.
 * @param onPage keys of the cards on the page, this one among them; empty where they are not known.
 */
export function isApart({ key, card, pack }: CardAnswer, onPage: ReadonlySet<string>): boolean {
  if (!pack.asOf || (!card.description && card.since.length === 0)) return false;
  return onPage.has(key) && ![...onPage].some((other) => other !== key && packOf(other) === pack.id);
}
