/**
 * What a reader says of the names of a card in a pack that is not the reader's to edit: that another name means it (*This is
 * also …*), or that a text which contains its name does not (*This is not …*). On cards of the reader's own the same is an alias
 * or a confusable of the card itself.
 */
import type { Settings } from './settings.ts';

type AddedSettings = Pick<Settings, 'addedAliases' | 'addedConfusables'>;

/** One name that was added. `key` is `pack:card`. */
export interface AddedName {
  what: 'alias' | 'confusable';
  key: string;
  text: string;
}

const lists = { alias: 'addedAliases', confusable: 'addedConfusables' } as const;

/** A setting's entry, `pack:card:text`, as its two parts. */
export function partsOfEntry(entry: string): { key: string; text: string } {
  // Neither id holds a colon; a text may.
  const [pack = '', card = '', ...text] = entry.split(':');
  return { key: `${pack}:${card}`, text: text.join(':') };
}

/** Every name that was added, aliases first, in the order in which they were. */
export function addedNames(settings: AddedSettings): AddedName[] {
  return (['alias', 'confusable'] as const).flatMap((what) =>
    settings[lists[what]].map((entry) => ({ what, ...partsOfEntry(entry) })),
  );
}

/**
 * The settings change that adds a name or, with `undo`, takes it back; empty if that is already so. The same text cannot be
 * both: the later word holds.
 */
export function withAddedName(
  settings: AddedSettings,
  { what, key, text }: AddedName,
  undo = false,
): Partial<Settings> {
  const entry = `${key}:${text}`;
  const list = lists[what];
  if (settings[list].includes(entry) !== undo) return {};
  if (undo) return { [list]: settings[list].filter((other) => other !== entry) };
  const opposite = what === 'alias' ? lists.confusable : lists.alias;
  return {
    [list]: [...settings[list], entry],
    ...(settings[opposite].includes(entry) && {
      [opposite]: settings[opposite].filter((other) => other !== entry),
    }),
  };
}
