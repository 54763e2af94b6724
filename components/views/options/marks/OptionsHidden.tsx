import { withoutBidiControls } from '../../shared/PackText.tsx';
import { useStrings } from '../../shared/strings-context.ts';
import { EntryList } from '../controls/EntryList.tsx';
import { Fixed } from '../controls/Fixed.tsx';
import { Section } from '../controls/settings-controls.tsx';
import { type HiddenRow, type OptionsProps, withRow } from '../props/options-props.ts';

/** Everything the reader hid, each with a button to show it again. */
export function OptionsHidden({ hidden, on }: OptionsProps) {
  const strings = useStrings();
  const rows = hidden.filter(({ list }) => list.startsWith('hidden'));
  const say = ({ card, alias, host }: HiddenRow) => {
    const name = withoutBidiControls(card);
    if (alias !== undefined)
      return strings('optionsHiddenAlias', {
        alias: strings('cardQuoted', { text: withoutBidiControls(alias) }),
        card: name,
      });
    if (host !== undefined) return strings('optionsHiddenHere', { card: name, host });
    return name;
  };
  return (
    <Section id="hidden" title={strings('optionsHidden')} text={strings('optionsHiddenText')}>
      <Fixed of={['hiddenCards', 'hiddenAliases', 'hiddenHere']}>
        <EntryList
          label={strings('optionsHidden')}
          empty={strings('optionsHiddenNone')}
          button={{ text: strings('optionsBringBack') }}
          entries={rows.map((row) => ({
            key: `${row.list} ${row.entry}`,
            text: say(row),
            action: strings('optionsBringBackWhat', { what: say(row) }),
            run: () => on.change(withRow(row, false), withRow(row, true)),
          }))}
        />
      </Fixed>
    </Section>
  );
}
