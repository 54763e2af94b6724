/** Which part of a card's names is shared with others, and which is its own. */
import type { Card } from '../pack/model.ts';
import { normalise } from '../text/fold.ts';
import type { DraftAlias } from './alias-table.ts';
import type { DraftCard } from './card-table.ts';

/** Sets the name that aliases share with other referents: a person's surname, an organisation's short form. */
export function nameSurnames(entries: readonly DraftAlias[], kind: Card['kind']): void {
  if (kind === 'organisation') {
    nameShortForms(entries);
    return;
  }
  const surnames = new Map<number, string>();
  for (const entry of entries) {
    const last = entry.words.at(-1) ?? -1;
    if (entry.surnameOnly && !surnames.has(last)) surnames.set(last, normalise(entry.alias).text);
  }
  for (const entry of entries) entry.surname = surnames.get(entry.words.at(-1) ?? -1) ?? '';
}

/** `Fox` and `ABC` are also part of `Fox Sports` and `ABC Australia`, and may refer to those once they are named. */
function nameShortForms(entries: readonly DraftAlias[]): void {
  const short = new Map<number, string>();
  for (const entry of entries) {
    if (entry.role !== 'alias' || !entry.singleToken || entry.strength === 'strong' || entry.words.length > 1)
      continue;
    short.set(entry.words[0] ?? -1, normalise(entry.text).text);
  }
  for (const entry of entries) {
    entry.surname = short.get(entry.words[0] ?? -1) ?? '';
    entry.surnameOnly = entry.surname !== '' && entry.role !== 'confusable' && entry.strength !== 'strong';
  }
}

/**
 * Word ids of the names in a person's longer aliases that are not a surname by themselves. @param entries all aliases
 * of one person.
 */
export function ownNames(
  entries: readonly DraftAlias[],
): Pick<DraftCard, 'givenNames' | 'leadingGivenNames'> {
  const surnames = new Set<number>();
  const own = new Set<number>();
  const first = new Set<number>();
  for (const entry of entries.toReversed()) {
    if (entry.role === 'confusable' || entry.handle) continue;
    if (entry.surnameOnly) for (const id of entry.words) surnames.add(id);
    else {
      first.add(entry.words[0] ?? -1);
      for (const id of entry.words) own.add(id);
    }
  }
  for (const id of surnames) own.delete(id);
  return { givenNames: [...own], leadingGivenNames: [...first].filter((id) => own.has(id)) };
}
