import { useRef, useState } from 'preact/hooks';
import { sanitised } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import type { ReadingPageProps } from './reading-props.ts';

/** What the file dialog offers first; any file can be chosen, since names say little. */
const types = '.pdf,.epub,.html,.htm,.xhtml,.md,.markdown,.txt,text/*,application/pdf,application/epub+zip';

/** Choose a file, paste a text, or go on with a remembered document. */
export function ChooseDocument({ remembered, on }: ReadingPageProps) {
  const strings = useStrings();
  const [text, setText] = useState('');
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <p>{strings('readingLead')}</p>
      <section class="reading-drop">
        <button type="button" class="button primary" onClick={() => file.current?.click()}>
          {strings('readingChoose')}
        </button>
        <input
          ref={file}
          type="file"
          class="reading-file"
          hidden
          accept={types}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            // The same file may be chosen again after it was corrected.
            currentTarget.value = '';
            if (chosen) on.open(chosen);
          }}
        />
        <p>{strings('readingDrop')}</p>
      </section>
      <form
        class="reading-paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') on.paste(text);
        }}
      >
        <label>
          <span>{strings('readingPaste')}</span>
          <textarea
            rows={6}
            autocomplete="off"
            dir="auto"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {strings('readingShow')}
        </button>
      </form>
      {remembered.length > 0 && (
        <section class="reading-remembered" aria-labelledby="reading-remembered">
          <h2 id="reading-remembered">{strings('readingRemembered')}</h2>
          <ul>
            {remembered.map(({ id, name, page, pages }) => {
              const title = sanitised(name) || strings('readingPasted');
              return (
                <li key={id}>
                  <span>
                    <button type="button" class="link" onClick={() => on.goOn(id)}>
                      <bdi>{title}</bdi>
                    </button>{' '}
                    <span class="reading-place">{strings('readingPlace', { page, count: pages })}</span>
                  </span>
                  <button type="button" class="button" onClick={() => on.remove(id)}>
                    {strings('draftDelete')}
                    <span class="visually-hidden">: {title}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
