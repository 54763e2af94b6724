import { useId, useState } from 'preact/hooks';
import { coloursOf, packColours, withColour } from '../../../core/settings/pack-colours.ts';
import { type PackSiteRule, packSites, withPackSites } from '../../../core/settings/pack-sites.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import { parseHost } from '../../../core/settings/site-rules.ts';
import { useStrings } from '../../shared/strings-context.ts';
import type { Change } from '../props/options-props.ts';

interface PackUseProps {
  /** Id and title of the pack. */
  id: string;
  title: string;
  settings: Settings;
  change: (change: Change) => void;
}

const rules = ['all', 'except', 'only'] as const satisfies PackSiteRule[];

/** The sites on which a pack is used, and the colour of its marks. */
export function PackUse({ id, title, settings, change }: PackUseProps) {
  const strings = useStrings();
  const name = useId();
  const stored = packSites(settings, id);
  /** A rule that has no sites yet is not stored. */
  const [chosen, choose] = useState<PackSiteRule>();
  const [wrong, setWrong] = useState<string>();
  const rule = chosen ?? stored.rule;
  const setRule = (next: PackSiteRule) => {
    const hosts = next === 'all' ? [] : stored.hosts;
    choose(hosts.length === 0 && next !== 'all' ? next : undefined);
    setWrong(undefined);
    change((now) => withPackSites(now, id, { rule: hosts.length > 0 ? next : 'all', hosts }));
  };
  const setHosts = (typed: string) => {
    const words = typed.split(/[\s,;]+/).filter(Boolean);
    const unclear = words.find((word) => parseHost(word) === '');
    setWrong(unclear);
    if (unclear !== undefined) return;
    const hosts = [...new Set(words.map(parseHost))];
    choose(hosts.length === 0 ? rule : undefined);
    change((now) => withPackSites(now, id, { rule, hosts }));
  };
  return (
    <details class="options-pack-use">
      <summary aria-label={strings('packUseWhat', { title })}>{strings('packUse')}</summary>
      <div class="options-field">
        <label for={`${name}-rule`}>{strings('packSites')}</label>
        <select
          id={`${name}-rule`}
          value={rule}
          onChange={({ currentTarget: { value } }) => setRule(rules.find((one) => one === value) ?? 'all')}
        >
          {rules.map((one) => (
            <option key={one} value={one}>
              {strings(`packSites_${one}`)}
            </option>
          ))}
        </select>
      </div>
      {rule !== 'all' && (
        <div class="options-field">
          <label for={`${name}-hosts`}>{strings('packSitesList')}</label>
          <input
            id={`${name}-hosts`}
            type="text"
            dir="ltr"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            placeholder="news.example.org, example.com"
            value={stored.hosts.join(', ')}
            aria-invalid={wrong !== undefined}
            aria-describedby={`${name}-hint`}
            onChange={({ currentTarget }) => setHosts(currentTarget.value)}
          />
          <p
            class={wrong === undefined ? 'options-hint' : 'options-error'}
            id={`${name}-hint`}
            role={wrong === undefined ? undefined : 'alert'}
          >
            {wrong === undefined ? strings('packSitesHint') : strings('optionsSiteUnclear', { typed: wrong })}
          </p>
        </div>
      )}
      <div class="options-field">
        <label for={`${name}-colour`}>{strings('packColour')}</label>
        <select
          id={`${name}-colour`}
          value={coloursOf(settings).get(id) ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const colour = packColours.find((one) => one === value);
            change((now) => withColour(now, id, colour));
          }}
        >
          <option value="">{strings('packColourNone')}</option>
          {packColours.map((colour) => (
            <option key={colour} value={colour}>
              {strings(`packColour_${colour}`)}
            </option>
          ))}
        </select>
      </div>
    </details>
  );
}
