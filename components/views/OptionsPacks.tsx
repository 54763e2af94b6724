import { ImportPack } from './ImportPack.tsx';
import type { OptionsProps } from './options-props.ts';
import { PackItem } from './PackItem.tsx';
import { Section } from './settings-controls.tsx';
import { shortTitle } from './short-title.ts';
import { useStrings } from './strings-context.ts';

/** The packs: which are used and for what, in what order, and the way for others to come and go. */
export function OptionsPacks({
  settings,
  packs: { rows, problem, importing, removed, on },
  on: { change },
}: OptionsProps) {
  const strings = useStrings();
  const place = (id: string) => {
    const at = settings.packsOrder.indexOf(id);
    return at < 0 ? settings.packsOrder.length : at;
  };
  const ordered = [...rows].sort((a, b) => place(a.id) - place(b.id));
  const ids = ordered.map(({ id }) => id);
  const move = (from: number, to: number) => change(() => ({ packsOrder: moved(ids, from, to) }));
  return (
    <Section id="packs" title={strings('optionsPacks')} text={strings('optionsPacksText')}>
      {problem && <p class="error">{strings('optionsPackProblem', { message: problem })}</p>}
      <ul class="packs">
        {ordered.map((row, at) => (
          <PackItem
            key={row.id}
            row={row}
            settings={settings}
            change={change}
            earlier={at > 0 ? () => move(at, at - 1) : undefined}
            later={at < ordered.length - 1 ? () => move(at, at + 1) : undefined}
            exportPack={row.own ? () => on.exportPack(row) : undefined}
            remove={row.own ? () => on.remove(row) : undefined}
          />
        ))}
      </ul>
      {ordered.length > 1 && <p class="hint">{strings('optionsPackOrderHint')}</p>}
      <div class="removed" aria-live="polite">
        {removed && (
          <>
            <span>{strings('optionsPackRemoved', { title: shortTitle(removed.title) })}</span>
            <button type="button" class="button" onClick={() => on.restore(removed)}>
              {strings('optionsPackRestore')}
            </button>
          </>
        )}
      </div>
      <ImportPack state={importing} choose={on.choose} save={on.save} cancel={on.cancel} />
    </Section>
  );
}

function moved(ids: readonly string[], from: number, to: number): string[] {
  const others = ids.filter((_, at) => at !== from);
  return [...others.slice(0, to), ...ids.slice(from, from + 1), ...others.slice(to)];
}
