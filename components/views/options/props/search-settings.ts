import Fuse from 'fuse.js';
import type { Strings } from '../../../strings/strings.ts';
import { type SettingPlace, settingPlaces } from './setting-places.ts';

/** Longest query, in UTF-16 units; Fuse handles 32 per word. */
const maxTyped = 128;

/** Creates the search over the settings, in the interface language: labels count more than synonyms, synonyms more than hints. */
export function createSettingSearch(strings: Strings): (typed: string) => SettingPlace[] {
  const rows = settingPlaces.map((place) => ({
    place,
    label: strings(place.label),
    also: strings(place.also),
    rest: [strings(place.section), ...place.texts.map((key) => strings(key))],
  }));
  const fuse = new Fuse(rows, {
    keys: [
      { name: 'label', weight: 4 },
      { name: 'also', weight: 2 },
      { name: 'rest', weight: 1 },
    ],
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.2,
  });
  return (typed) => {
    const query = typed.slice(0, maxTyped).trim();
    // For an empty query, Fuse returns everything.
    return query === '' ? [] : fuse.search(query).map(({ item }) => item.place);
  };
}
