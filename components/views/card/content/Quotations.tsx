import type { CitedPack, Quotation } from '../../../core/pack/model.ts';
import { LongList } from '../../shared/LongList.tsx';
import { PackText } from '../../shared/PackText.tsx';
import { formatDate } from '../../shared/partial-date.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { HostLink } from '../notes/Notes.tsx';
import { Paragraphs } from './Paragraphs.tsx';

const limit = 5;

interface QuotationsProps {
  quotations: readonly Quotation[];
  source: CitedPack['source'];
}

/** What people said, each with who said it. */
export function Quotations({ quotations, source }: QuotationsProps) {
  const strings = useStrings();
  if (quotations.length === 0) return null;
  return (
    <section>
      <h3>{strings('cardQuotations')}</h3>
      <LongList items={quotations} limit={limit} class="card-quotations">
        {(quotation, index) => (
          <li key={index}>
            <figure>
              <blockquote>
                <PackText as="p" text={quotation.text} />
              </blockquote>
              <figcaption>
                <PackText text={quotation.speaker} />
                {quotation.date && ` · ${formatDate(quotation.date, strings.language)}`}
                {quotation.url && ' · '}
                <HostLink url={quotation.url} />
                <Paragraphs numbers={quotation.paragraphs} source={source} />
              </figcaption>
            </figure>
          </li>
        )}
      </LongList>
    </section>
  );
}
