import { useRef, useState } from 'preact/hooks';
import type { ImportChoices, ImportState } from '../../../import/import-state.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { FileDrop } from '../controls/FileDrop.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { FileProblems } from './FileProblems.tsx';
import { ImportReview } from './ImportReview.tsx';

interface ImportPackProps {
  state: ImportState | undefined;
  choose: (file: File) => void;
  decide: (choices: ImportChoices) => void;
  save: () => void;
  cancel: () => void;
}

/** Where a file is dropped or chosen, and the progress of its import. */
export function ImportPack({ state, choose: take, decide, save, cancel }: ImportPackProps) {
  const strings = useStrings();
  const [choices, setChoices] = useState(nothingChosen);
  const choose = (file: File) => {
    setChoices(nothingChosen);
    take(file);
  };
  const change = (chosen: ImportChoices) => {
    setChoices(chosen);
    decide(chosen);
  };
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
          accept=".json,.jsonl,.csv,.tsv,.txt,.md,.html,.htm,.vcf,.xlsx,.ods,.zip"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) choose(file);
            // So that the same file can be chosen again after it was fixed.
            currentTarget.value = '';
          }}
        />
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {strings('optionsImportChoose')}
        </button>
        <p class="options-hint">{strings('optionsImportHint')}</p>
      </FileDrop>
      <div aria-live="polite">{state && <Step {...{ state, choices, save, cancel }} decide={change} />}</div>
    </div>
  );
}

/** At first, everything is guessed. */
const nothingChosen: ImportChoices = { table: {}, target: { into: 'new' } };

interface StepProps {
  state: ImportState;
  choices: ImportChoices;
  decide: (choices: ImportChoices) => void;
  save: () => void;
  cancel: () => void;
}

function Step({ state, choices, decide, save, cancel }: StepProps) {
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
      return (
        <ImportReview
          {...{ file, choices, decide, save, cancel }}
          summary={state.summary}
          busy={state.busy ?? false}
        />
      );
    case 'refused':
      return (
        <div class="options-confirm refused">
          <h3>{strings('optionsImportRefused', { file })}</h3>
          <p>{strings('optionsImportUnchanged')}</p>
          <FileProblems problems={state.problems} more={state.more} />
          {state.reading?.table && (
            <ColumnsStep
              reading={state.reading}
              choose={(table) => decide({ ...choices, table: { ...choices.table, ...table } })}
            />
          )}
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

/** Rounded up, so that a little is not shown as 0. */
const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);

const doing = {
  reading: 'optionsImportReading',
  checking: 'optionsImportChecking',
  saving: 'optionsImportSaving',
} as const;
