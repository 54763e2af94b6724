import { useId, useState } from 'preact/hooks';
import { close } from '../../shared/icons/icons.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { EntryList } from '../controls/EntryList.tsx';
import { Fixed } from '../controls/Fixed.tsx';
import { RadioGroup, Section } from '../controls/settings-controls.tsx';
import { type OptionsProps, withEntry } from '../props/options-props.ts';

/** Where Sidelight works: one list of hosts, which are either excluded or the only ones. */
export function OptionsSites({ settings, parseHost, on }: OptionsProps) {
  const strings = useStrings();
  const { siteRule, siteHosts } = settings;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const id = useId();

  const nameOf = (host: string) => (host === 'file:' ? strings('popupFiles') : host);
  const put = (host: string, present: boolean) => (now: OptionsProps['settings']) => ({
    siteHosts: withEntry(now.siteHosts, host, present),
  });

  const add = () => {
    const host = parseHost(typed);
    if (!host) return setProblem(strings('optionsSiteUnclear', { typed: typed.trim() }));
    if (siteHosts.includes(host)) return setProblem(strings('optionsSiteThere', { host: nameOf(host) }));
    setProblem(undefined);
    setTyped('');
    on.change(put(host, true));
  };

  return (
    <Section id="sites" title={strings('optionsSites')}>
      <Fixed of="siteRule">
        <RadioGroup
          legend={strings('optionsSiteRule')}
          value={siteRule}
          options={[
            { value: 'except', label: strings('optionsSiteExcept') },
            { value: 'only', label: strings('optionsSiteOnly') },
          ]}
          set={(value) => on.change(() => ({ siteRule: value }))}
        />
      </Fixed>
      <Fixed of="siteHosts">
        <EntryList
          label={strings('optionsSiteList')}
          empty={strings(siteRule === 'only' ? 'optionsSiteNoneOnly' : 'optionsSiteNone')}
          button={{ icon: close }}
          entries={siteHosts.map((host) => ({
            key: host,
            text: nameOf(host),
            action: strings('optionsSiteRemove', { host: nameOf(host) }),
            run: () => on.change(put(host, false), put(host, true)),
          }))}
        />
        <form
          class="options-add"
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
          <p
            class={problem ? 'options-error' : 'options-hint'}
            id={`${id}-hint`}
            role={problem ? 'alert' : undefined}
          >
            {problem ?? strings('optionsSiteHint')}
          </p>
        </form>
      </Fixed>
    </Section>
  );
}
