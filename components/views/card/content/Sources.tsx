import { citationOf } from '../../../core/pack/citation.ts';
import type { CardAnswer } from '../../../core/pack/model.ts';
import { ExternalLink } from '../../shared/ExternalLink.tsx';
import { LongList } from '../../shared/LongList.tsx';
import { PackText, sanitised } from '../../shared/PackText.tsx';
import { formatDate } from '../../shared/partial-date.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { Notes } from '../notes/Notes.tsx';

/** The end of a card: background before the article, further reading, and sources. */
export function Sources({ answer }: { answer: CardAnswer }) {
  const strings = useStrings();
  const { card, pack } = answer;
  const links = card.wikidata
    ? [...card.links, { title: 'Wikidata', url: `https://www.wikidata.org/wiki/${card.wikidata}` }]
    : card.links;
  const { source } = pack;
  return (
    <>
      {card.background.length > 0 && (
        <section>
          <h3>{strings('cardBackground')}</h3>
          <Notes notes={card.background} pack={pack} />
        </section>
      )}
      {links.length > 0 && (
        <section>
          <h3>{strings('cardLinks')}</h3>
          <LongList items={links} limit={8} class="card-links">
            {(link, index) => (
              <li key={index}>
                <ExternalLink url={link.url}>
                  <PackText text={link.title} />
                </ExternalLink>
              </li>
            )}
          </LongList>
        </section>
      )}
      <section>
        <h3>{strings('cardSources')}</h3>
        {source && (
          <p class="card-source">
            <ExternalLink url={source.url}>
              <PackText text={citationOf(source)} />
            </ExternalLink>
            {source.date &&
              !namesYear(source.title, source.date) &&
              ` · ${formatDate(source.date, strings.language)}`}
          </p>
        )}
        <p class="card-source">
          {strings('cardPack')} <PackText text={pack.title} />
          {` · ${strings('cardPackVersion', { version: sanitised(pack.version) })}`}
          {pack.licence && (
            <>
              {' · '}
              <PackText text={pack.licence} />
            </>
          )}
        </p>
      </section>
    </>
  );
}

/** Whether a title already contains the year of its date. */
export const namesYear = (title: string, date: string): boolean => title.includes(date.slice(0, 4));
