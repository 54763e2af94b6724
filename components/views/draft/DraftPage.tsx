/** From an article to its cards: one table to choose, correct and save in. */
import { useEffect } from 'preact/hooks';
import type { DraftTable } from '../../core/draft/table/rows.ts';
import { Notice } from '../shared/Notice.tsx';
import { sanitised } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import { type DraftPageProps, sourceFields } from './draft-props.ts';
import { NameTable } from './NameTable.tsx';

const reasons = {
  noTab: 'draftNoTab',
  unreadable: 'draftUnreadable',
  private: 'draftPrivate',
  empty: 'draftEmpty',
  gone: 'draftGone',
  choose: 'draftChoose',
} as const;

export function DraftPage(props: DraftPageProps) {
  const { state, unfinished, problem, on } = props;
  const strings = useStrings();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) on.redo();
      else on.undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [on]);
  return (
    <main class="draft">
      <h1>{strings('draftTitle')}</h1>
      {problem && (
        <p class="draft-alert" role="alert">
          {problem}
        </p>
      )}
      {state.step === 'reading' && <p role="status">{strings('draftReading')}</p>}
      {state.step === 'failed' && <Notice title={strings('draftFailed', { message: state.message })} />}
      {state.step === 'none' && <Notice title={strings(reasons[state.why])} />}
      {state.step === 'ready' && <Ready {...props} table={state.table} />}
      {unfinished.length > 0 && (
        <section class="draft-others" aria-labelledby="draft-others">
          <h2 id="draft-others">{strings('draftUnfinished')}</h2>
          <ul>
            {unfinished.map(({ id, title }) => {
              const name = sanitised(title) || strings('draftUntitled');
              return (
                <li key={id}>
                  <button type="button" class="link" onClick={() => on.goOn(id)}>
                    <bdi>{name}</bdi>
                  </button>
                  <button type="button" class="button" onClick={() => on.remove(id)}>
                    {strings('draftDelete')}
                    <span class="visually-hidden">: {name}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </main>
  );
}

function Ready({ table, cut, limited, canUndo, canRedo, saved, on }: DraftPageProps & { table: DraftTable }) {
  const strings = useStrings();
  const kept = table.rows.filter(({ keep }) => keep).length;
  return (
    <>
      {cut && <p>{strings('draftCut')}</p>}
      {limited && <p>{strings('draftLimited')}</p>}
      <details class="draft-source">
        <summary>
          {strings('draftSource', { title: sanitised(table.source.title) || strings('draftUntitled') })}
        </summary>
        <div class="draft-fields">
          {sourceFields.map((field) => (
            <label key={field}>
              <span>{strings(`draftSource_${field}`)}</span>
              <input
                type="text"
                dir="auto"
                value={table.source[field]}
                onInput={({ currentTarget }) => on.step({ do: 'source', field, value: currentTarget.value })}
              />
            </label>
          ))}
        </div>
      </details>
      {table.rows.length === 0 ? (
        <Notice title={strings('draftNoNames')} />
      ) : (
        <NameTable rows={table.rows} on={on} />
      )}
      <div class="draft-bar">
        <p role="status">
          {saved
            ? strings(saved.undone ? 'draftSaveUndone' : 'draftSaved', { title: sanitised(saved.title) })
            : strings.plural('draftKept', kept)}{' '}
          {saved && !saved.undone && saved.verbatim > 0 && strings.plural('draftVerbatim', saved.verbatim)}
        </p>
        <div class="draft-actions">
          {saved && !saved.undone && (
            <>
              <a class="button" href={saved.story}>
                {strings('draftStory')}
              </a>
              <button type="button" class="button" onClick={on.undoSave}>
                {strings('draftUndoSave')}
              </button>
            </>
          )}
          {on.everything && (
            <button type="button" class="button" onClick={on.everything}>
              {strings('draftEverything')}
            </button>
          )}
          <button
            type="button"
            class="button draft-undo"
            disabled={!canUndo}
            aria-keyshortcuts="Control+Z"
            onClick={on.undo}
          >
            {strings('cardUndo')}
          </button>
          <button
            type="button"
            class="button draft-redo"
            disabled={!canRedo}
            aria-keyshortcuts="Control+Shift+Z"
            onClick={on.redo}
          >
            {strings('draftRedo')}
          </button>
          <button type="button" class="button primary draft-save" disabled={kept === 0} onClick={on.save}>
            {strings('draftSave')}
          </button>
        </div>
      </div>
    </>
  );
}
