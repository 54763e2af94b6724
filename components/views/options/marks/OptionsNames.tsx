import { withoutBidiControls } from '../../shared/PackText.tsx';
import { useStrings } from '../../shared/strings-context.ts';
import { EntryList } from '../controls/EntryList.tsx';
import { Section } from '../controls/settings-controls.tsx';
import { type HiddenRow, type OptionsProps, withRow } from '../props/options-props.ts';

/** The names that the reader has added to cards or excluded from them, each with a button that undoes it. */
export function OptionsNames({ hidden, on }: OptionsProps) {
  const strings = useStrings();
  const rows = hidden.filter(({ list }) => list === 'addedAliases' || list === 'addedConfusables');
  const say = ({ list, card, alias = '' }: HiddenRow) =>
    strings(list === 'addedAliases' ? 'optionsNamesIs' : 'optionsNamesIsNot', {
      text: strings('cardQuoted', { text: withoutBidiControls(alias) }),
      card: withoutBidiControls(card),
    });
  return (
    <Section id="names" title={strings('optionsNames')} text={strings('optionsNamesText')}>
      <EntryList
        label={strings('optionsNames')}
        empty={strings('optionsNamesNone')}
        button={{ text: strings('formRemoveRow') }}
        entries={rows.map((row) => ({
          key: `${row.list} ${row.entry}`,
          text: say(row),
          action: strings('optionsNamesRemoveWhat', { what: say(row) }),
          run: () => on.change(withRow(row, false), withRow(row, true)),
        }))}
      />
    </Section>
  );
}
