import { partsOfEntry } from '../../../core/settings/added-names.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import type { HiddenRow } from './options-props.ts';

/** What is hidden, or said of names, with the key of its card; the card's name is yet to be found. */
export type HiddenKey = Omit<HiddenRow, 'card'> & { key: string };

/** Reads the lists of the settings: `pack:card`, `pack:card:alias` and `host pack:card`. */
export function hiddenKeysOf(settings: Pick<Settings, HiddenRow['list']>): HiddenKey[] {
  const named = (list: 'hiddenAliases' | 'addedAliases' | 'addedConfusables') =>
    settings[list].map((entry): HiddenKey => {
      const { key, text } = partsOfEntry(entry);
      return { list, entry, key, alias: text };
    });
  return [
    ...settings.hiddenCards.map((entry): HiddenKey => ({ list: 'hiddenCards', entry, key: entry })),
    ...named('hiddenAliases'),
    ...settings.hiddenHere.map((entry): HiddenKey => {
      const space = entry.indexOf(' ');
      return {
        list: 'hiddenHere',
        entry,
        key: entry.slice(space + 1),
        host: entry.slice(0, Math.max(0, space)),
      };
    }),
    ...named('addedAliases'),
    ...named('addedConfusables'),
  ];
}
