import type { CitedPack } from '../../../core/pack/model.ts';
import { useStrings } from '../../shared/strings-context.ts';

interface ParagraphsProps {
  numbers: readonly number[] | undefined;
  source: CitedPack['source'];
}

/** The paragraph of a statement in its source: `¶ 16`. Renders nothing if there is none, or no link to where a reader could look it up. */
export function Paragraphs({ numbers, source }: ParagraphsProps) {
  const strings = useStrings();
  if (!numbers?.length || !source?.url) return null;
  const list = new Intl.ListFormat(strings.language, { type: 'unit', style: 'narrow' });
  const format = new Intl.NumberFormat(strings.language);
  const said = numbers.map((number) => format.format(number));
  return (
    <span class="card-par">
      <span aria-hidden="true">¶&nbsp;{said.join(' · ')}</span>
      <span class="visually-hidden">
        {strings.plural('cardParagraph', numbers.length, { list: list.format(said) })}
      </span>
    </span>
  );
}
