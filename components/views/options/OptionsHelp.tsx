import { useStrings } from '../shared/strings-context.ts';
import { Section } from './controls/settings-controls.tsx';

/** How Sidelight works, what is private and what is not, and what to do about a wrong mark. */
export function OptionsHelp() {
  const strings = useStrings();
  return (
    <Section id="help" title={strings('optionsHelp')}>
      <div class="options-help">
        <h3>{strings('optionsHelpHow')}</h3>
        <p>{strings('optionsHelpHow1')}</p>
        <p>{strings('optionsHelpHow2')}</p>
        <h3>{strings('optionsHelpPrivate')}</h3>
        <p>{strings('optionsHelpPrivate1')}</p>
        <p>{strings('optionsHelpPrivate2')}</p>
        <h3>{strings('optionsHelpReport')}</h3>
        <p>
          {strings('optionsHelpReport1')} <a href="#tester">{strings('optionsTester')}</a>
        </p>
      </div>
    </Section>
  );
}
