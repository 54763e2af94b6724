import { type HiddenRow, type OptionsProps, withEntry } from './options-props.ts';
import { Section } from './settings-controls.tsx';
import { useStrings } from './strings-context.ts';
import { withoutBidiControls } from './Words.tsx';

/** What the reader asked not to see marked, each with the way back. */
export function OptionsHidden({ hidden, on }: OptionsProps) {
  const strings = useStrings();
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
      {hidden.length === 0 ? (
        <p class="empty">{strings('optionsHiddenNone')}</p>
      ) : (
        <ul class="entries">
          {hidden.map((row) => (
            <li key={`${row.list} ${row.entry}`}>
              <bdi>{say(row)}</bdi>
              <button
                type="button"
                class="button"
                aria-label={strings('optionsBringBackWhat', { what: say(row) })}
                onClick={() =>
                  on.change((now) => ({ [row.list]: withEntry(now[row.list], row.entry, false) }))
                }
              >
                {strings('optionsBringBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
