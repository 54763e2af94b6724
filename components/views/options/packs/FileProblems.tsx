import type { FileRemark } from '../../../core/pack/files/source/file-problem.ts';
import { withoutBidiControls } from '../../shared/PackText.tsx';
import { useStrings } from '../../shared/strings-context.ts';
import { noteText } from './note-text.ts';

interface FileProblemsProps {
  problems: readonly FileRemark[];
  /** How many more there are. */
  more: number;
}

/**
 * Errors in a file, warnings about it, or notes on how it was read, each with its position. Notes are in the reader's language;
 * errors and warnings, which are for the author of a pack, are those of `npm run pack`, in English.
 */
export function FileProblems({ problems, more }: FileProblemsProps) {
  const strings = useStrings();
  return (
    <>
      <ul class="options-problems">
        {problems.map(({ line, column, card, field, message, note, more: alike }, index) => {
          const place = [line, column].filter(Boolean).join(':');
          const position = note ? strings('importNoteLine', { place }) : `line ${place}`;
          const text = note ? noteText(note, alike, strings) : message;
          return (
            <li key={index} {...(!note && { lang: 'en', dir: 'ltr' })}>
              {(line !== undefined || card) && (
                <span class="options-where">
                  {line !== undefined && position}
                  {line !== undefined && card && ' · '}
                  {card && <bdi>{plain(card)}</bdi>}
                </span>
              )}
              {field && (
                <>
                  <bdi>{plain(field)}</bdi>
                  {': '}
                </>
              )}
              <bdi>{plain(text)}</bdi>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p class="options-hint">{strings.plural('optionsImportMore', more)}</p>}
    </>
  );
}

const plain = (text: string) => withoutBidiControls(text).slice(0, 300);
