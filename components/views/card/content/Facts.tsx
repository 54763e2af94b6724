import type { CardAnswer, Fact } from '../../../core/pack/model.ts';
import { LongList } from '../../shared/LongList.tsx';
import { PackText } from '../../shared/PackText.tsx';
import { formatDate } from '../../shared/partial-date.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { HostLink, sought } from '../notes/Notes.tsx';
import { Paragraphs } from './Paragraphs.tsx';

/** Few enough to read; the rest is one click away. */
const limit = 12;

/** What the pack's source says, or the pack itself where it names none: each fact with its date, who claims it if the pack says so, and its paragraph. */
export function Facts({ answer, soughtText }: { answer: CardAnswer; soughtText?: string | undefined }) {
  const strings = useStrings();
  const { facts } = answer.card;
  if (facts.length === 0) return null;
  const { source, asOf } = answer.pack;
  const date = source?.date ?? asOf;
  return (
    <section>
      <h3>
        {!source
          ? strings('optionsImportFacts')
          : date
            ? strings('cardArticleSaysOn', { date: formatDate(date, strings.language) })
            : strings('cardArticleSays')}
      </h3>
      <LongList items={facts} limit={limit} class="card-facts">
        {(fact, index) => (
          <li key={index} {...(fact.text === soughtText && sought)}>
            <div>
              <PackText as="p" text={fact.text} />
              <Meta fact={fact} />
            </div>
            <Paragraphs numbers={fact.paragraphs} source={source} />
          </li>
        )}
      </LongList>
    </section>
  );
}

function Meta({ fact }: { fact: Fact }) {
  const strings = useStrings();
  if (!fact.date && !fact.claimedBy && !fact.url) return null;
  return (
    <p class="card-meta">
      {fact.date && <time dateTime={fact.date}>{formatDate(fact.date, strings.language)}</time>}
      {fact.date && fact.claimedBy && ' · '}
      {fact.claimedBy && (
        <>
          {strings('cardClaimedBy')} <PackText text={fact.claimedBy} />
        </>
      )}
      {(fact.date || fact.claimedBy) && fact.url && ' · '}
      <HostLink url={fact.url} />
    </p>
  );
}
