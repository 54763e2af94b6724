import { useContext } from 'preact/hooks';
import { inReadersOrder } from '../../../core/settings/packs-order.ts';
import { shortTitle } from '../../shared/short-title.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { FixedSettings } from '../controls/Fixed.tsx';
import { Section } from '../controls/settings-controls.tsx';
import type { OptionsProps } from '../props/options-props.ts';
import type { PackRow } from '../props/packs-props.ts';
import { ImportPack } from './ImportPack.tsx';
import { PackItem } from './PackItem.tsx';

/** The packs: which are used and how, their order, and import and removal. */
export function OptionsPacks({
  settings,
  packs: { rows, problem, importing, removed, leftOut, on },
  on: { change },
}: OptionsProps) {
  const strings = useStrings();
  // The order consists of ids, so a pack with a duplicate id has no position of its own in it.
  const placed = rows.filter(({ idTaken }) => !idTaken);
  const ordered = inReadersOrder(placed, settings.packsOrder);
  const unplaced = rows.filter(({ idTaken }) => idTaken);
  // Starts from the order at the time, so that a quick second press moves it by a second position.
  const isOrdered = !useContext(FixedSettings).includes('packsOrder');
  const move = (id: string, by: -1 | 1) =>
    change((now) => ({ packsOrder: moved(inReadersOrder(placed, now.packsOrder), id, by) }));
  return (
    <Section id="packs" title={strings('optionsPacks')} text={strings('optionsPacksText')}>
      {problem && <p class="options-error">{strings('optionsPackProblem', { message: problem })}</p>}
      <ul class="options-packs">
        {[...ordered, ...unplaced].map((row, at) => (
          <PackItem
            key={`${row.id} ${row.own}`}
            row={row}
            settings={settings}
            change={change}
            earlier={isOrdered && at > 0 && !row.idTaken ? () => move(row.id, -1) : undefined}
            later={isOrdered && at < ordered.length - 1 ? () => move(row.id, 1) : undefined}
            exportPack={row.own ? (...how) => on.exportPack(row, ...how) : undefined}
            lookForNewer={row.address ? () => on.lookForNewer(row) : undefined}
            remove={row.own ? () => on.remove(row) : undefined}
          />
        ))}
      </ul>
      {ordered.length > 1 && <p class="options-hint">{strings('optionsPackOrderHint')}</p>}
      <div aria-live="polite">
        {leftOut && leftOut.what.length > 0 && (
          <p class="options-hint">
            {strings('optionsPackExportLeft', {
              form: strings(`packForm_${leftOut.form}`),
              what: new Intl.ListFormat(strings.language).format(leftOut.what),
            })}
          </p>
        )}
        {leftOut?.verbatim ? (
          <p class="options-hint">{strings.plural('draftVerbatim', leftOut.verbatim)}</p>
        ) : null}
      </div>
      <div class="options-removed" aria-live="polite">
        {removed && (
          <>
            <span>{strings('optionsPackRemoved', { title: shortTitle(removed.title) })}</span>
            <button type="button" class="button" onClick={() => on.restore(removed)}>
              {strings('optionsPackRestore')}
            </button>
          </>
        )}
      </div>
      <ImportPack state={importing} choose={on.choose} decide={on.decide} save={on.save} cancel={on.cancel} />
    </Section>
  );
}

function moved(rows: readonly PackRow[], id: string, by: -1 | 1): string[] {
  const ids = rows.map((row) => row.id);
  const others = ids.filter((other) => other !== id);
  const to = Math.max(0, ids.indexOf(id) + by);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
