import { useState } from 'preact/hooks';
import type { TestOutcome, UnmarkedName } from '../../../tester/test-outcome.ts';
import { FoundCues } from '../../card/FoundCues.tsx';
import { WhyMatched } from '../../card/WhyMatched.tsx';
import { KindIcon } from '../../shared/icons/KindIcon.tsx';
import { LongList } from '../../shared/LongList.tsx';
import { MarkedText } from '../../shared/MarkedText.tsx';
import { PackLanguage, PackText, withoutBidiControls } from '../../shared/PackText.tsx';
import { useStrings } from '../../shared/strings-context.ts';
import type { OptionsProps } from '../props/options-props.ts';

/** How many names are listed before the reader expands the list. */
const shownNames = 20;

type TestResultProps = { outcome: TestOutcome } & Pick<OptionsProps, 'settings' | 'paint' | 'on'>;

/** The text with its marks, the reason for each name, and the report to copy. */
export function TestResult({ outcome, settings, paint, on }: TestResultProps) {
  const strings = useStrings();
  const { passages, marked, unmarked, report } = outcome;
  const list = new Intl.ListFormat(strings.language, { type: 'disjunction' });
  return (
    <div class="options-result">
      <div class="options-test-text" dir="auto">
        <MarkedText place="tester" ink="own" {...{ passages, settings, paint }} />
      </div>
      <h3>{strings.plural('optionsTesterMarked', marked.length)}</h3>
      <LongList items={marked} limit={shownNames} class="options-names">
        {({ mention, answer, others }) => (
          <li key={`${mention.passage} ${mention.start}`}>
            <PackLanguage.Provider value={answer.pack.language}>
              <h4>
                <KindIcon kind={mention.kind} />
                <PackText text={answer.card.name} />
              </h4>
              <WhyMatched mention={mention} answer={answer} />
              {others.length > 0 && (
                <p>
                  {strings('cardOthers')} {list.format(others.map(withoutBidiControls))}
                </p>
              )}
            </PackLanguage.Provider>
          </li>
        )}
      </LongList>
      {unmarked.length > 0 && (
        <>
          <h3>{strings.plural('optionsTesterUnmarked', unmarked.length)}</h3>
          <LongList items={unmarked} limit={shownNames} class="options-names">
            {(name, index) => (
              <li key={index}>
                <Unmarked name={name} />
              </li>
            )}
          </LongList>
        </>
      )}
      <Report report={report} copy={on.copy} />
    </div>
  );
}

function Unmarked({ name: { text, card, why, related = [], cues } }: { name: UnmarkedName }) {
  const strings = useStrings();
  const quoted = (what: string) => strings('cardQuoted', { text: withoutBidiControls(what) });
  const reason = () => {
    switch (why.kind) {
      case 'within':
        return strings('optionsWhyWithin', { text: quoted(why.text) });
      case 'other-entity':
        return strings('optionsWhyOtherEntity', { text: quoted(why.text) });
      case 'unknown-entity':
        return strings('optionsWhyUnknownEntity');
      case 'hidden':
        return strings('optionsWhyHidden');
      case 'frequent':
        return strings('optionsWhyFrequent');
      case 'repeated':
        return strings('optionsWhyRepeated');
      case 'kind-off':
        return strings('optionsWhyKindOff');
      case 'misspelling':
        return strings('optionsWhyMisspelling');
      case 'beside':
        return strings('optionsWhyBeside');
      case 'evidence':
        return strings('optionsWhyEvidence');
    }
  };
  return (
    <>
      <h4>
        <bdi>{withoutBidiControls(text)}</bdi>
        {card !== undefined && (
          <span class="options-hint">
            {' '}
            <bdi>{withoutBidiControls(card)}</bdi>
          </span>
        )}
      </h4>
      <p>
        {reason()}
        {related.length > 0 &&
          ` ${strings('optionsWhyRelated', {
            cards: new Intl.ListFormat(strings.language).format(related.map(withoutBidiControls)),
          })}`}
      </p>
      <FoundCues cues={cues} />
    </>
  );
}

function Report({ report, copy }: { report: string; copy: OptionsProps['on']['copy'] }) {
  const strings = useStrings();
  const [said, setSaid] = useState('');
  return (
    <div class="options-report">
      <button
        type="button"
        class="button"
        onClick={() =>
          copy(report).then(
            () => setSaid(strings('optionsTesterCopied')),
            () => setSaid(strings('optionsTesterNotCopied')),
          )
        }
      >
        {strings('optionsTesterCopy')}
      </button>
      <span role="status">{said}</span>
      <details>
        <summary>{strings('optionsTesterReport')}</summary>
        <textarea
          class="options-report-text"
          readOnly
          rows={10}
          dir="ltr"
          lang="en"
          aria-label={strings('optionsTesterReport')}
          value={report}
        />
      </details>
    </div>
  );
}
