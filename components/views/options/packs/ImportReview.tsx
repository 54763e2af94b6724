import { useRef } from 'preact/hooks';
import type { PackDifference } from '../../../core/pack/compare-packs.ts';
import type { ImportSummary } from '../../../import/import-state.ts';
import { useFocusMove } from '../../shared/focus.ts';
import { PackLanguage, PackText, withoutBidiControls } from '../../shared/PackText.tsx';
import { shortTitle } from '../../shared/short-title.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { FileProblems } from './FileProblems.tsx';

/** Most names shown for each kind of difference. */
const mostNames = 5;
/** Aliases that are listed at most. */
const shownFrequent = 10;
/** Marks in a hundred words of a text on nothing in particular, from which reading is disturbed. */
const dense = 2;

interface ImportReviewProps {
  file: string;
  summary: ImportSummary;
  save: () => void;
  cancel: () => void;
}

/** What an import would do, before it does anything. */
export function ImportReview({ file, summary, save, cancel }: ImportReviewProps) {
  const strings = useStrings();
  const primary = useRef<HTMLButtonElement>(null);
  useFocusMove(() => primary.current, { first: true });
  const { replaces, density, warnings, moreWarnings, notes = [], moreNotes = 0, rows: counts } = summary;
  const numbers = new Intl.NumberFormat(strings.language);
  const names = new Intl.DisplayNames([strings.language], { type: 'language', fallback: 'code' });
  const rowsRead = ({ cards, merged, leftOut }: NonNullable<ImportSummary['rows']>) =>
    strings('optionsImportRowsRead', {
      cards: numbers.format(cards),
      merged: numbers.format(merged),
      leftOut: numbers.format(leftOut),
    });
  const rows: [string, string][] = [
    ...(counts ? [[strings('optionsImportRows'), rowsRead(counts)] as [string, string]] : []),
    [strings('optionsImportCards'), numbers.format(summary.cards)],
    [strings('optionsImportAliases'), numbers.format(summary.aliases)],
    [
      strings('optionsImportLanguages'),
      new Intl.ListFormat(strings.language).format(summary.languages.map((tag) => languageName(names, tag))),
    ],
    [strings('optionsImportVersion'), shortTitle(summary.version)],
    ...(summary.licence
      ? [[strings('optionsImportLicence'), shortTitle(summary.licence)] as [string, string]]
      : []),
    [
      strings('optionsImportDensity'),
      strings.plural('optionsImportMarks', density.marks, {
        words: strings.plural('optionsImportWords', density.words),
      }),
    ],
  ];
  return (
    <div class="options-confirm options-review">
      <h3>
        <PackLanguage.Provider value={summary.language}>
          <PackText text={shortTitle(summary.title)} />
        </PackLanguage.Provider>
      </h3>
      <p class="options-hint">
        <bdi>{file}</bdi>
      </p>
      <dl>
        {rows.map(([term, says]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <bdi>{says}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {density.marks * 100 > density.words * dense && (
        <p class="options-error">{strings('optionsImportDense')}</p>
      )}
      {density.frequent.length > 0 && (
        <p class="options-error">
          {strings('optionsImportFrequent', {
            names: new Intl.ListFormat(strings.language).format(
              density.frequent
                .slice(0, shownFrequent)
                .map((name) => strings('cardQuoted', { text: withoutBidiControls(name) })),
            ),
          })}
        </p>
      )}
      {replaces && <Replaced replaces={replaces} />}
      {notes.length > 0 && (
        <section class="options-notes" aria-labelledby="import-notes">
          <h4 id="import-notes">{strings('optionsImportNotes')}</h4>
          <FileProblems problems={notes} more={moreNotes} />
        </section>
      )}
      {warnings.length > 0 && (
        <details>
          <summary>{strings.plural('optionsImportWarnings', warnings.length + moreWarnings)}</summary>
          <FileProblems problems={warnings} more={moreWarnings} />
        </details>
      )}
      <div class="options-buttons">
        <button type="button" class="button primary" ref={primary} onClick={save}>
          {strings(replaces ? 'optionsImportReplace' : 'optionsImportAdd')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {strings('optionsImportCancel')}
        </button>
      </div>
    </div>
  );
}

function Replaced({ replaces }: { replaces: NonNullable<ImportSummary['replaces']> }) {
  const strings = useStrings();
  const { difference } = replaces;
  const values = { title: shortTitle(replaces.title), version: shortTitle(replaces.version) };
  if (!difference) return <p>{strings('optionsImportReplacesBroken', values)}</p>;
  const lists = (['added', 'removed', 'changed'] as const).filter((kind) => difference[kind].length > 0);
  return (
    <div class="options-replaces">
      <p>
        {strings('optionsImportReplaces', values)} {strings(versions[difference.version])}
      </p>
      {lists.length === 0 ? (
        <p>{strings('optionsImportSame')}</p>
      ) : (
        <ul>
          {lists.map((kind) => (
            <li key={kind}>
              {strings.plural(kinds[kind], difference[kind].length)}{' '}
              <bdi class="options-hint">{some(difference[kind], strings.language)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const versions = {
  newer: 'optionsImportNewer',
  older: 'optionsImportOlder',
  same: 'optionsImportSameVersion',
} as const satisfies Record<PackDifference['version'], string>;
const kinds = {
  added: 'optionsImportAdded',
  removed: 'optionsImportRemoved',
  changed: 'optionsImportChanged',
} as const;

function some(names: readonly string[], language: string): string {
  const shown = names.slice(0, mostNames).map(shortTitle);
  return new Intl.ListFormat(language, { type: 'unit' }).format(
    names.length > mostNames ? [...shown, '…'] : shown,
  );
}

/** A pack may name a language that the browser has no name for. */
function languageName(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
