import { useRef } from 'preact/hooks';
import type { ImportState } from '../../../import/import-state.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { FileDrop } from '../controls/FileDrop.tsx';
import { FileProblems } from './FileProblems.tsx';
import { ImportReview } from './ImportReview.tsx';

interface ImportPackProps {
  state: ImportState | undefined;
  choose: (file: File) => void;
  save: () => void;
  cancel: () => void;
}

/** Where a file is dropped or chosen, and what comes of it. */
export function ImportPack({ state, choose, save, cancel }: ImportPackProps) {
  const strings = useStrings();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="options-import">
      <FileDrop label={strings('optionsImport')} take={choose}>
        <input
          ref={input}
          class="visually-hidden"
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          accept=".json,.csv,.tsv,.txt"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) choose(file);
            // The same file may be chosen again, mended.
            currentTarget.value = '';
          }}
        />
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {strings('optionsImportChoose')}
        </button>
        <p class="options-hint">{strings('optionsImportHint')}</p>
      </FileDrop>
      <div aria-live="polite">{state && <Step state={state} save={save} cancel={cancel} />}</div>
    </div>
  );
}

interface StepProps {
  state: ImportState;
  save: () => void;
  cancel: () => void;
}

function Step({ state, save, cancel }: StepProps) {
  const strings = useStrings();
  const { file } = state;
  const close = (
    <button type="button" class="button" onClick={cancel}>
      {strings('optionsImportClose')}
    </button>
  );
  switch (state.step) {
    case 'working':
      return (
        <div class="options-confirm">
          <p id="import-doing">{strings(doing[state.doing], { file })}</p>
          <progress
            aria-labelledby="import-doing"
            {...(state.share !== undefined && { value: state.share })}
          />
          <div class="options-buttons">
            <button type="button" class="button" onClick={cancel}>
              {strings('optionsImportCancel')}
            </button>
          </div>
        </div>
      );
    case 'ready':
      return <ImportReview file={file} summary={state.summary} save={save} cancel={cancel} />;
    case 'refused':
      return (
        <div class="options-confirm refused">
          <h3>{strings('optionsImportRefused', { file })}</h3>
          <p>{strings('optionsImportUnchanged')}</p>
          <FileProblems problems={state.problems} more={state.more} />
          <div class="options-buttons">{close}</div>
        </div>
      );
    case 'failed':
      return (
        <div class="options-confirm refused">
          <h3>{strings('optionsImportRefused', { file })}</h3>
          <p>
            {'why' in state
              ? strings('optionsImportFailed', { message: state.why })
              : strings('optionsImportFull', { needs: megabytes(state.needs), free: megabytes(state.free) })}
          </p>
          <div class="options-buttons">{close}</div>
        </div>
      );
  }
}

/** At least one, since less room is none. */
const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);

const doing = {
  reading: 'optionsImportReading',
  checking: 'optionsImportChecking',
  saving: 'optionsImportSaving',
} as const;
