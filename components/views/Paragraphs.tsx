import { useStrings } from './strings-context.ts';

/** Where in the source a statement stands: `¶ 16`. Gives nothing where the pack does not say. */
export function Paragraphs({ numbers }: { numbers: readonly number[] | undefined }) {
  const strings = useStrings();
  if (!numbers?.length) return null;
  const list = new Intl.ListFormat(strings.language, { type: 'unit', style: 'narrow' });
  const format = new Intl.NumberFormat(strings.language);
  const said = numbers.map((number) => format.format(number));
  return (
    <span class="par">
      <span aria-hidden="true">¶&nbsp;{said.join(', ')}</span>
      <span class="unseen">
        {strings.plural('cardParagraph', numbers.length, { list: list.format(said) })}
      </span>
    </span>
  );
}
