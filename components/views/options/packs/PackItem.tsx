import { useState } from 'preact/hooks';
import { type PackForm, packForms } from '../../../core/pack/files/pack-forms.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import { PackLanguage, PackText } from '../../shared/PackText.tsx';
import { formatDate } from '../../shared/partial-date.ts';
import { shortTitle } from '../../shared/short-title.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { Fixed } from '../controls/Fixed.tsx';
import { SwitchRow } from '../controls/settings-controls.tsx';
import { type Change, withEntry } from '../props/options-props.ts';
import type { PackRow } from '../props/packs-props.ts';
import { PackUse } from './PackUse.tsx';

interface PackItemProps {
  row: PackRow;
  settings: Settings;
  change: (change: Change) => void;
  /** Moves it up or down, if possible. */
  earlier: (() => void) | undefined;
  later: (() => void) | undefined;
  exportPack: ((form: PackForm, hasNotes: boolean) => void) | undefined;
  remove: (() => void) | undefined;
  lookForNewer: (() => void) | undefined;
}

/** A pack: its contents, its origin, whether it is used, and whether it marks pages. */
export function PackItem(props: PackItemProps) {
  const { row, settings, change, earlier, later, exportPack, remove, lookForNewer } = props;
  const strings = useStrings();
  const [hasNotes, setHasNotes] = useState(false);
  const title = shortTitle(row.title);
  const isOff = settings.packsOff.includes(row.id);
  const about = [
    strings.plural('optionsPackCards', row.cards),
    row.asOf && strings('cardAsOf', { date: formatDate(row.asOf, strings.language) }),
    strings('cardPackVersion', { version: shortTitle(row.version) }),
    row.licence && shortTitle(row.licence),
  ].filter(Boolean);
  const buttons = [
    ['optionsPackEarlier', 'optionsPackEarlierWhat', earlier],
    ['optionsPackLater', 'optionsPackLaterWhat', later],
    ['optionsPackNewer', 'optionsPackNewerWhat', lookForNewer],
    ['optionsPackExport', 'optionsPackExportWhat', exportPack && (() => exportPack('json', false))],
    ['optionsPackRemove', 'optionsPackRemoveWhat', remove],
  ] as const;
  return (
    <li>
      <div class="options-pack-head">
        <h3>
          <PackLanguage.Provider value={row.language}>
            <PackText text={title} />
          </PackLanguage.Provider>
        </h3>
        {/* Depends on where the pack is stored, never on what it claims. */}
        <span class={`options-badge${row.own ? ' own' : ''}`}>
          {strings(
            row.managed ? 'optionsSetByOrganisation' : row.own ? 'optionsPackOwn' : 'optionsPackBundled',
          )}
        </span>
      </div>
      <p class="options-hint">
        <bdi>{about.join(' · ')}</bdi>
      </p>
      {row.broken ? (
        <p class="options-error">{strings(row.idTaken ? 'optionsPackIdTaken' : 'optionsPackBroken')}</p>
      ) : (
        <Fixed of="packsOff">
          <SwitchRow
            label={strings('optionsPackOn')}
            checked={!isOff}
            set={(checked) => change((now) => ({ packsOff: withEntry(now.packsOff, row.id, !checked) }))}
          />
        </Fixed>
      )}
      {!isOff && !row.broken && (
        <Fixed of="packsSearchOnly">
          <SwitchRow
            label={strings('optionsPackMarks')}
            hint={strings('optionsPackMarksHint')}
            checked={!settings.packsSearchOnly.includes(row.id)}
            set={(checked) =>
              change((now) => ({ packsSearchOnly: withEntry(now.packsSearchOnly, row.id, !checked) }))
            }
          />
        </Fixed>
      )}
      {!isOff && !row.broken && <PackUse id={row.id} title={title} settings={settings} change={change} />}
      {exportPack && !row.broken && (
        <details class="options-export-as">
          <summary>{strings('optionsPackExportAs')}</summary>
          <SwitchRow
            label={strings('optionsPackExportNotes')}
            hint={strings('optionsPackExportNotesHint')}
            checked={hasNotes}
            set={setHasNotes}
          />
          <div class="options-pack-actions">
            {packForms.map((form) => (
              <button
                key={form}
                type="button"
                class="button"
                aria-label={strings('optionsPackExportAsWhat', { title, form: strings(`packForm_${form}`) })}
                onClick={() => exportPack(form, hasNotes)}
              >
                {strings(`packForm_${form}`)}
              </button>
            ))}
          </div>
        </details>
      )}
      {buttons.some(([, , press]) => press) && (
        <div class="options-pack-actions">
          {buttons.map(
            ([label, what, press]) =>
              press && (
                <button
                  key={label}
                  type="button"
                  class="button"
                  aria-label={strings(what, { title })}
                  onClick={press}
                >
                  {strings(label)}
                </button>
              ),
          )}
        </div>
      )}
    </li>
  );
}
