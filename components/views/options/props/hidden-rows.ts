import { partsOfEntry } from '../../../core/settings/added-names.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import type { HiddenRow } from './options-props.ts';

/** A hidden or added item with the key of its card; the card's name is looked up later. */
export type HiddenKey = Omit<HiddenRow, 'card'> & { key: string };

/** Parses the lists of the settings: `pack:card`, `pack:card:alias` and `host pack:card`. */
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
