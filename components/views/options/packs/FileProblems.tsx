import type { FileProblem } from '../../../core/pack/files/source/file-problem.ts';
import { withoutBidiControls } from '../../shared/PackText.tsx';
import { useStrings } from '../../shared/strings-context.ts';

interface FileProblemsProps {
  problems: readonly FileProblem[];
  /** How many more there are. */
  more: number;
}

/** Errors in a file or warnings about it, each with its position. The texts are those of `npm run pack`, in English. */
export function FileProblems({ problems, more }: FileProblemsProps) {
  const strings = useStrings();
  return (
    <>
      <ul class="options-problems" lang="en" dir="ltr">
        {problems.map(({ line, column, card, field, message }, index) => (
          <li key={index}>
            {(line !== undefined || card) && (
              <span class="options-where">
                {[
                  line !== undefined && `line ${[line, column].filter(Boolean).join(':')}`,
                  card && plain(card),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            )}
            <bdi>{[field && plain(field), plain(message)].filter(Boolean).join(': ')}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="options-hint">{strings.plural('optionsImportMore', more)}</p>}
    </>
  );
}

const plain = (text: string) => withoutBidiControls(text).slice(0, 300);
