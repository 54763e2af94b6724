import type { Quotation } from '../cards/card.ts';
import { LongList } from './LongList.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { formatDate } from './partial-date.ts';
import { useStrings } from './strings-context.ts';
import { Words } from './Words.tsx';

const limit = 5;

/** What people said, each with who said it. */
export function Quotations({ quotations }: { quotations: readonly Quotation[] }) {
  const strings = useStrings();
  if (quotations.length === 0) return null;
  return (
    <section>
      <h3>{strings('cardQuotations')}</h3>
      <LongList items={quotations} limit={limit} class="quotations">
        {(quotation, index) => (
          <li key={index}>
            <figure>
              <blockquote>
                <Words as="p" text={quotation.text} />
              </blockquote>
              <figcaption>
                <Words text={quotation.speaker} />
                {quotation.date && ` · ${formatDate(quotation.date, strings.language)}`}
                <Paragraphs numbers={quotation.paragraphs} />
              </figcaption>
            </figure>
          </li>
        )}
      </LongList>
    </section>
  );
}
