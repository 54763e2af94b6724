/** Words in names that are left out when a name is shortened. */
import type { Language } from './language.ts';
import { type NamePart, nameParts } from './name-part.ts';
import { foldedWords } from './words.ts';

export interface NameParts {
  /** @param word folded, without dots. */
  is(part: NamePart, word: string): boolean;
  /** Whether a folded word is a patronymic. */
  isPatronymic(word: string): boolean;
}

/** Merges the lists of all languages: a pack in one language names people and companies from everywhere. */
export function createNameParts(all: readonly Language[]): NameParts {
  const lists = new Map(
    nameParts.map((part): [NamePart, Set<string>] => [
      part,
      new Set(
        all.flatMap((language) => [
          ...foldedWords(language.nameParts?.[part]),
          ...(part === 'suffix' ? foldedWords(language.generations) : []),
        ]),
      ),
    ]),
  );
  const endings = [...(lists.get('patronymicEnding') ?? [])];
  return {
    is: (part, word) => lists.get(part)?.has(word) ?? false,
    isPatronymic: (word) => endings.some((ending) => word.length > ending.length && word.endsWith(ending)),
  };
}
