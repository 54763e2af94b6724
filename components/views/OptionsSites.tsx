import { useId, useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { type OptionsProps, withEntry } from './options-props.ts';
import { RadioGroup, Section } from './settings-controls.tsx';
import { useStrings } from './strings-context.ts';

/** On which sites pages are read: one list of hosts, read in one of two ways. */
export function OptionsSites({ settings, parseHost, on }: OptionsProps) {
  const strings = useStrings();
  const { siteRule, siteHosts } = settings;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const id = useId();

  const add = () => {
    const host = parseHost(typed);
    if (!host) return setProblem(strings('optionsSiteUnclear', { typed: typed.trim() }));
    if (siteHosts.includes(host)) return setProblem(strings('optionsSiteThere', { host }));
    setProblem(undefined);
    setTyped('');
    on.change((now) => ({ siteHosts: withEntry(now.siteHosts, host, true) }));
  };

  return (
    <Section id="sites" title={strings('optionsSites')}>
      <RadioGroup
        legend={strings('optionsSiteRule')}
        value={siteRule}
        options={[
          { value: 'except', label: strings('optionsSiteExcept') },
          { value: 'only', label: strings('optionsSiteOnly') },
        ]}
        set={(value) => on.change(() => ({ siteRule: value }))}
      />
      {siteHosts.length > 0 ? (
        <ul class="entries" aria-label={strings('optionsSiteList')}>
          {siteHosts.map((host) => (
            <li key={host}>
              <bdi>{host === 'file:' ? strings('popupFiles') : host}</bdi>
              <button
                type="button"
                class="icon-button"
                aria-label={strings('optionsSiteRemove', { host })}
                title={strings('optionsSiteRemove', { host })}
                onClick={() => on.change((now) => ({ siteHosts: withEntry(now.siteHosts, host, false) }))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="empty">{strings(siteRule === 'only' ? 'optionsSiteNoneOnly' : 'optionsSiteNone')}</p>
      )}
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={id}>{strings('optionsSiteAdd')}</label>
        <div>
          <input
            id={id}
            type="text"
            dir="ltr"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            placeholder="news.example.org"
            value={typed}
            aria-invalid={problem !== undefined}
            aria-describedby={`${id}-hint`}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setProblem(undefined);
            }}
          />
          <button type="submit" class="button">
            {strings('optionsSiteAddButton')}
          </button>
        </div>
        <p class={problem ? 'error' : 'hint'} id={`${id}-hint`} role={problem ? 'alert' : undefined}>
          {problem ?? strings('optionsSiteHint')}
        </p>
      </form>
    </Section>
  );
}
