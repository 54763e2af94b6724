/**
 * Aliases that a careful author would list beside a name, derived from the name and kind of its card alone. Listed
 * aliases take precedence: a derived alias that any card lists, in any role, is left out.
 */
import type { Language } from '../../lexicon/language.ts';
import type { Card } from '../../pack/model.ts';
import { normalise } from '../../text/fold.ts';
import { deriveOrganisation, deriveOther } from './derive-organisation.ts';
import { derivePerson } from './derive-person.ts';
import type { Derivation, DerivedAlias } from './derived-alias.ts';
import type { KnownWords } from './known-words.ts';

/** Derived aliases of a single letter are useless. */
const minLength = 2;

/**
 * The derived aliases of a card.
 * @param familyNames their position in the pack's language.
 * @param known facts about words that do not depend on the packs.
 * @param isListed whether some card lists a folded form.
 */
export function deriveAliases(
  { name, kind }: Pick<Card, 'name' | 'kind'>,
  familyNames: Language['familyNames'],
  known: KnownWords,
  isListed: (folded: string, by: Derivation) => boolean,
): DerivedAlias[] {
  const seen = new Set<string>([normalise(name).text]);
  return byKind(name, kind, familyNames, known).filter(({ text, by }) => {
    const folded = normalise(text).text;
    if ((folded.length < minLength && by !== 'family-name') || seen.has(folded) || isListed(folded, by))
      return false;
    seen.add(folded);
    return true;
  });
}

function byKind(
  name: string,
  kind: Card['kind'],
  familyNames: Language['familyNames'],
  known: KnownWords,
): DerivedAlias[] {
  if (kind === 'person') return derivePerson(name, familyNames, known);
  if (kind === 'organisation') return deriveOrganisation(name, known);
  return kind === 'topic' ? [] : deriveOther(name, kind, known);
}
