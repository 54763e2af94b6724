/**
 * Names that a reader adds to or excludes from a card in a pack that cannot be edited: another name for it (*This is also …*), or a
 * text that contains its name but means something else (*This is not …*). On the reader's own cards, these are aliases and
 * confusables of the card itself.
 */
import type { Settings } from './settings.ts';

type AddedSettings = Pick<Settings, 'addedAliases' | 'addedConfusables'>;

/** One such name. `key` is `pack:card`. */
export interface AddedName {
  what: 'alias' | 'confusable';
  key: string;
  text: string;
}

const lists = { alias: 'addedAliases', confusable: 'addedConfusables' } as const;

/** Splits a setting's entry, `pack:card:text`, into key and text. */
export function partsOfEntry(entry: string): { key: string; text: string } {
  // Ids contain no colon; the text may.
  const [pack = '', card = '', ...text] = entry.split(':');
  return { key: `${pack}:${card}`, text: text.join(':') };
}

/** Every such name, aliases first, in the order in which they were added. */
export function addedNames(settings: AddedSettings): AddedName[] {
  return (['alias', 'confusable'] as const).flatMap((what) =>
    settings[lists[what]].map((entry) => ({ what, ...partsOfEntry(entry) })),
  );
}

/**
 * The settings change that adds a name or, with `undo`, removes it; empty if nothing changes. A text cannot be both: the latest
 * choice wins.
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
