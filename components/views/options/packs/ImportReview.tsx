import { useRef } from 'preact/hooks';
import type { FileRemark } from '../../../core/pack/files/source/file-problem.ts';
import type { CardAnswer } from '../../../core/pack/model.ts';
import type { ImportChoices, ImportSummary, ImportTarget } from '../../../import/import-state.ts';
import { CardView } from '../../card/CardView.tsx';
import { useFocusMove } from '../../shared/focus.ts';
import { PackLanguage, PackText, withoutBidiControls } from '../../shared/PackText.tsx';
import { shortTitle } from '../../shared/short-title.ts';
import { useStrings } from '../../shared/strings-context.ts';
import { Choice, ColumnsStep } from './ColumnsStep.tsx';
import { FileProblems } from './FileProblems.tsx';
import { Replaced } from './Replaced.tsx';

/** Maximum number of aliases listed. */
const shownFrequent = 10;
/** Number of marks per hundred words of unrelated text above which they disturb reading. */
const dense = 2;

interface ImportReviewProps {
  file: string;
  summary: ImportSummary;
  /** True while the file is read again with other choices. */
  busy?: boolean;
  /** The choices so far. */
  choices: ImportChoices;
  decide: (choices: ImportChoices) => void;
  save: () => void;
  cancel: () => void;
}

/** What an import would do, before it does anything. */
export function ImportReview(props: ImportReviewProps) {
  const { file, summary, busy = false, choices, decide, save, cancel } = props;
  const strings = useStrings();
  const primary = useRef<HTMLButtonElement>(null);
  useFocusMove(() => primary.current, { first: true });
  const { replaces, density, warnings, moreWarnings, notes = [], moreNotes = 0, rows: counts } = summary;
  const { reading, samples = [], target, onPage } = summary;
  const numbers = new Intl.NumberFormat(strings.language);
  const names = new Intl.DisplayNames([strings.language], { type: 'language', fallback: 'code' });
  const rowsRead = ({ cards, merged, leftOut }: NonNullable<ImportSummary['rows']>) =>
    strings('optionsImportRowsRead', {
      cards: numbers.format(cards),
      merged: numbers.format(merged),
      leftOut: numbers.format(leftOut),
    });
  const marksIn = ({ marks, words }: ImportSummary['density']) =>
    strings.plural('optionsImportMarks', marks, { words: strings.plural('optionsImportWords', words) });
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
    [strings('optionsImportDensity'), marksIn(density)],
    ...(onPage
      ? [
          [strings('optionsImportOnPage'), `${marksIn(onPage)} · ${shortTitle(onPage.title)}`] as [
            string,
            string,
          ],
        ]
      : []),
  ];
  return (
    <div class="options-confirm options-review" aria-busy={busy}>
      <h3>
        <PackLanguage.Provider value={summary.language}>
          <PackText text={shortTitle(summary.title)} />
        </PackLanguage.Provider>
      </h3>
      <p class="options-hint">
        <bdi>{file}</bdi>
      </p>
      {reading && (reading.table || reading.odd?.length || reading.sheets) && (
        <ColumnsStep
          reading={reading}
          choose={(table) => decide({ ...choices, table: { ...choices.table, ...table } })}
        />
      )}
      {samples.length > 0 && <Samples samples={samples} />}
      <Target summary={summary} choose={(target) => decide({ ...choices, target })} />
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
      {replaces && (
        <Replaced replaces={replaces} changes={summary.changes ?? []} isAdded={target?.into === 'add'} />
      )}
      {notes.length > 0 && (
        <section class="options-notes" aria-labelledby="import-notes">
          <h4 id="import-notes">{strings('optionsImportNotes')}</h4>
          <FileProblems problems={columnsLast(notes)} more={moreNotes} />
        </section>
      )}
      {warnings.length > 0 && (
        <section class="options-notes" aria-labelledby="import-warnings">
          <h4 id="import-warnings">
            {strings.plural('optionsImportWarnings', warnings.length + moreWarnings)}
          </h4>
          <FileProblems problems={warnings} more={moreWarnings} />
        </section>
      )}
      <div class="options-buttons">
        <button type="button" class="button primary" ref={primary} disabled={busy} onClick={save}>
          {strings(
            target?.into === 'add'
              ? 'optionsImportAddTo'
              : replaces
                ? 'optionsImportReplace'
                : 'optionsImportAdd',
          )}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {strings('optionsImportCancel')}
        </button>
      </div>
    </div>
  );
}

/** Which column is what is shown above already, so what was changed or left out comes first in the list, which scrolls. */
function columnsLast(notes: readonly FileRemark[]): FileRemark[] {
  const isOfColumn = ({ note }: FileRemark) => /^(?:used|unused|appended)/.test(note?.key ?? '');
  return [...notes.filter((one) => !isOfColumn(one)), ...notes.filter(isOfColumn)];
}

interface TargetProps {
  summary: ImportSummary;
  choose: (target: ImportTarget) => void;
}

/** Where the cards go: into a new pack, or into an existing one, replacing its cards or in addition to them. */
function Target({ summary, choose }: TargetProps) {
  const strings = useStrings();
  const { packs = [], target = { into: 'new' }, alike } = summary;
  if (packs.length === 0) return null;
  const optionOf = (one: ImportTarget) => (one.into === 'new' ? 'new' : `${one.into} ${one.id}`);
  const ways = packs.flatMap(({ id, title }) =>
    (['replace', 'add'] as const).map((into) => ({ target: { into, id }, title: shortTitle(title) })),
  );
  return (
    <>
      {alike && target.into === 'new' && (
        <p class="options-alike">
          {strings.plural('optionsImportAlike', alike.names, { title: shortTitle(alike.title) })}{' '}
          <button type="button" class="button" onClick={() => choose({ into: 'replace', id: alike.id })}>
            {strings('optionsImportAlikeYes')}
          </button>
        </p>
      )}
      <Choice
        label={strings('optionsImportWhere')}
        value={optionOf(target)}
        options={[
          ['new', strings('optionsImportWhereNew')],
          ...ways.map((way): [string, string] => [
            optionOf(way.target),
            strings(way.target.into === 'add' ? 'optionsImportWhereAdd' : 'optionsImportWhereReplace', {
              title: way.title,
            }),
          ]),
        ]}
        set={(value) => choose(ways.find((way) => optionOf(way.target) === value)?.target ?? { into: 'new' })}
      />
    </>
  );
}

/** The first cards as they would open on a page. */
function Samples({ samples }: { samples: readonly CardAnswer[] }) {
  const strings = useStrings();
  return (
    <section class="options-finished" aria-labelledby="import-samples">
      <h4 id="import-samples">{strings('optionsImportSamples')}</h4>
      <div class="options-finished-cards">
        {samples.map((answer) => (
          <CardView key={answer.key} answer={answer} scrolls on={{ walk: nowhere }} />
        ))}
      </div>
    </section>
  );
}

/** Cards that have not been added yet do not link to others. */
const nowhere = () => {};

/** A pack may name a language that the browser has no name for. */
function languageName(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
