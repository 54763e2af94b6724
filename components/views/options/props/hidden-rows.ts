import type { Settings } from '../../../core/settings/settings.ts';
import type { HiddenRow } from './options-props.ts';

/** What is hidden, with the key of its card; the card's name is yet to be found. */
export type HiddenKey = Omit<HiddenRow, 'card'> & { key: string };

/** Reads the three lists of the settings: `pack:card`, `pack:card:alias` and `host pack:card`. */
export function hiddenKeysOf(
  settings: Pick<Settings, 'hiddenCards' | 'hiddenAliases' | 'hiddenHere'>,
): HiddenKey[] {
  return [
    ...settings.hiddenCards.map((entry): HiddenKey => ({ list: 'hiddenCards', entry, key: entry })),
    ...settings.hiddenAliases.map((entry): HiddenKey => {
      // Neither id holds a colon; an alias may.
      const [pack = '', card = '', ...alias] = entry.split(':');
      return { list: 'hiddenAliases', entry, key: `${pack}:${card}`, alias: alias.join(':') };
    }),
    ...settings.hiddenHere.map((entry): HiddenKey => {
      const space = entry.indexOf(' ');
      return {
        list: 'hiddenHere',
        entry,
        key: entry.slice(space + 1),
        host: entry.slice(0, Math.max(0, space)),
      };
    }),
  ];
}
