import { useEffect, useId, useState } from 'preact/hooks';
import { messageOf } from '../../../core/data/message-of.ts';
import type { TestOutcome } from '../../../tester/test-outcome.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { Section } from '../controls/settings-controls.tsx';
import type { OptionsProps } from '../props/options-props.ts';
import { TestResult } from './TestResult.tsx';

/** Longest text examined, in UTF-16 units: a long article. */
const maxText = 100_000;
/** Pause in typing, in milliseconds, after which the text is examined. */
const pause = 200;
/** Languages to choose from; those of other texts are detected. */
const languages = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'he',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
  'zh',
];

/** A text of the reader's, with what would be marked in it, and why or why not. It is neither stored nor sent anywhere. */
export function OptionsTester(props: OptionsProps) {
  const { testText } = props;
  const strings = useStrings();
  const id = useId();
  const [text, setText] = useState('');
  const [language, setLanguage] = useState('');
  const [outcome, setOutcome] = useState<TestOutcome>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      testText(text, language || undefined).then(
        (result) => {
          if (!current) return;
          setOutcome(text.trim() === '' ? undefined : result);
          setProblem(undefined);
        },
        (error: unknown) => current && setProblem(messageOf(error)),
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, language, testText]);

  const names = new Intl.DisplayNames(strings.language, { type: 'language' });
  const choices = languages
    .map((tag) => ({ tag, name: names.of(tag) ?? tag }))
    .sort((a, b) => a.name.localeCompare(b.name, strings.language));
  return (
    <Section id="tester" title={strings('optionsTester')} text={strings('optionsTesterText')}>
      <div class="options-field">
        <label for={id}>{strings('optionsTesterField')}</label>
        <textarea
          id={id}
          rows={5}
          dir="auto"
          maxLength={maxText}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div class="options-field">
        <label for={`${id}-language`}>{strings('optionsTesterLanguage')}</label>
        <select
          id={`${id}-language`}
          value={language}
          onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
        >
          <option value="">{strings('optionsTesterAuto')}</option>
          {choices.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {problem && (
        <p class="options-error" role="alert">
          {strings('popupProblem', { message: problem })}
        </p>
      )}
      <p class="visually-hidden" role="status">
        {outcome && strings.plural('optionsTesterMarked', outcome.marked.length)}
      </p>
      {outcome && <TestResult outcome={outcome} {...props} />}
    </Section>
  );
}
