import { useStrings } from '../../shared/strings-context.ts';

/** The paragraph of a statement in its source: `¶ 16`. Renders nothing if the pack does not give one. */
export function Paragraphs({ numbers }: { numbers: readonly number[] | undefined }) {
  const strings = useStrings();
  if (!numbers?.length) return null;
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
