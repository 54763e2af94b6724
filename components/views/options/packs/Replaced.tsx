import type { CardChange, FieldChange } from '../../../core/pack/versions/compare-cards.ts';
import type { PackDifference } from '../../../core/pack/versions/compare-packs.ts';
import type { ImportSummary } from '../../../import/import-state.ts';
import type { StringKey } from '../../../strings/strings.ts';
import { withoutBidiControls } from '../../shared/PackText.tsx';
import { shortTitle } from '../../shared/short-title.ts';
import { useStrings } from '../../shared/strings-context.ts';

/** Maximum number of names shown for each kind of difference. */
const mostNames = 5;
/** Maximum length shown of a changed text, in UTF-16 units. */
const longestText = 300;

interface ReplacedProps {
  replaces: NonNullable<ImportSummary['replaces']>;
  /** The changes to each card. */
  changes: readonly CardChange[];
  /** True if cards are only added to the pack. */
  isAdded: boolean;
}

/** How a pack differs from the installed one: cards added, removed and changed, and the changed fields of each. */
export function Replaced({ replaces, changes, isAdded }: ReplacedProps) {
  const strings = useStrings();
  const { difference } = replaces;
  const values = { title: shortTitle(replaces.title), version: shortTitle(replaces.version) };
  if (!difference) return <p>{strings('optionsImportReplacesBroken', values)}</p>;
  const lists = (['added', 'removed', 'changed'] as const).filter((kind) => difference[kind].length > 0);
  return (
    <div class="options-replaces">
      {!isAdded && (
        <p>
          {strings('optionsImportReplaces', values)} {strings(versions[difference.version])}
        </p>
      )}
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
      {changes.length > 0 && <Changes changes={changes} />}
    </div>
  );
}

function Changes({ changes }: Pick<ReplacedProps, 'changes'>) {
  const strings = useStrings();
  const plain = (text: string) => {
    const shown = withoutBidiControls(text);
    return shown.length > longestText ? `${shown.slice(0, longestText)}…` : shown;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard.
    <section class="options-differences" aria-label={strings('optionsImportDetails')} tabIndex={0}>
      {changes.map(({ name, fields }, at) => (
        <dl key={at}>
          <dt>
            <bdi>{shortTitle(name)}</bdi>
          </dt>
          {fields.map(({ field, before, after }) => (
            <dd key={field}>
              <span class="options-where">{strings(fieldNames[field] ?? 'importRole_name')}</span>
              {before !== '' && <del dir="auto">{plain(before)}</del>}
              {after !== '' && <ins dir="auto">{plain(after)}</ins>}
            </dd>
          ))}
        </dl>
      ))}
    </section>
  );
}

/** The labels of a card's fields that can change. */
const fieldNames: Partial<Record<FieldChange['field'], StringKey>> = {
  name: 'importRole_name',
  kind: 'importRole_kind',
  description: 'importRole_description',
  summary: 'importRole_summary',
  aliases: 'importRole_aliases',
  confusables: 'importRole_confusables',
  links: 'importRole_links',
  facts: 'optionsImportFacts',
  quotations: 'cardQuotations',
  relations: 'cardRelations',
  since: 'cardSince',
  background: 'cardBackground',
  wikidata: 'importRole_wikidata',
  gender: 'importRole_gender',
  marked: 'importRole_marked',
};

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
