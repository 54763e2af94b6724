import { useStrings } from '../shared/strings-context.ts';
import { Section } from './controls/settings-controls.tsx';

/** What a card and a pack are, and the way to the cards that the reader wrote. */
export function OptionsOwnCards() {
  const strings = useStrings();
  return (
    <Section id="own" title={strings('ownCards')}>
      <p class="hint">{strings('ownCardsHelp')}</p>
      <p>
        <a class="button" href="/sidepanel.html#mine">
          {strings('ownCardsOpen')}
        </a>
      </p>
    </Section>
  );
}
