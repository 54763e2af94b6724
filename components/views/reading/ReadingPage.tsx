/** The reading page: choose a document, then read it page by page. */
import { useEffect, useState } from 'preact/hooks';
import { sanitised } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import { ChooseDocument } from './ChooseDocument.tsx';
import { DocumentPages } from './DocumentPages.tsx';
import { Password } from './Password.tsx';
import type { ReadingPageProps } from './reading-props.ts';

export function ReadingPage(props: ReadingPageProps) {
  const { state, problem, on } = props;
  const strings = useStrings();
  useDrop(on.open);
  return (
    <div class="reading">
      {state.step === 'open' ? (
        <DocumentPages document={state.document} on={on} />
      ) : (
        <main class="reading-start">
          <h1>{strings('readingTitle')}</h1>
          {state.step === 'opening' && (
            <div class="reading-opening">
              <p role="status">{strings('readingOpening', { name: sanitised(state.name) })}</p>
              <button type="button" class="button" onClick={on.close}>
                {strings('formCancel')}
              </button>
            </div>
          )}
          {state.step === 'password' && (
            <Password name={sanitised(state.name)} wrong={state.wrong} unlock={on.unlock} close={on.close} />
          )}
          {state.step === 'failed' && (
            <p class="reading-problem" role="alert">
              {strings(`readingProblem_${state.kind}`, {
                name: sanitised(state.name),
                message: sanitised(state.message),
              })}
            </p>
          )}
          {(state.step === 'choose' || state.step === 'failed') && <ChooseDocument {...props} />}
        </main>
      )}
      {problem && (
        <p class="reading-alert" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** A file may be dropped anywhere; without this, the browser would leave the page to open it. */
function useDrop(open: (file: File) => void): void {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) open(file);
    };
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [open]);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-drop', over);
  }, [over]);
}
