import { describe, expect, it } from 'vitest';
import { parseSettings, settingKeys } from '../../../components/core/settings/parse-settings.ts';
import { defaults, privateSettings, type SettingKey } from '../../../components/core/settings/settings.ts';
import fc from '../../properties.ts';

/** A value of each setting that is not its default. */
const chosen = {
  enabled: false,
  badge: false,
  siteRule: 'only',
  siteHosts: ['example.org'],
  kindsOff: ['place'],
  strictness: 'strict',
  markStyle: 'none',
  markColour: 'kind',
  markHowMuch: 'every',
  markInPrint: true,
  openOn: 'click',
  openKey: 'Shift',
  openDelay: 750,
  closeDelay: 0,
  openInPanel: true,
  notesOnPages: true,
  hiddenCards: ['geneva-2021:geneva'],
  hiddenAliases: ['geneva-2021:geneva:Genf'],
  hiddenHere: ['example.org geneva-2021:geneva'],
  addedAliases: ['geneva-2021:geneva:Calvingrad'],
  addedConfusables: ['geneva-2021:geneva:Lake Geneva'],
  packsOff: ['geneva-2021'],
  packsSearchOnly: ['geneva-2021'],
  packsOrder: ['mine', 'geneva-2021'],
  packSites: ['geneva-2021 only example.org'],
  packColours: ['geneva-2021 place'],
} satisfies Record<SettingKey, unknown>;

/** Values that no setting of that name ever has in this version. */
const unreadable: [SettingKey, unknown][] = [
  ['enabled', 'true'],
  ['enabled', 1],
  ['enabled', null],
  ['siteRule', 'sometimes'],
  ['siteHosts', 'example.org'],
  ['siteHosts', { 0: 'example.org', length: 1 }],
  ['strictness', 'ultra'],
  ['strictness', ['strict']],
  ['markStyle', 'toString'],
  ['openDelay', '500'],
  ['openDelay', 501],
  ['closeDelay', -1],
  ['closeDelay', 0.5],
  ['closeDelay', Number.NaN],
  ['closeDelay', Number.POSITIVE_INFINITY],
  ['closeDelay', 5_001],
  ['hiddenCards', 7],
];

describe('parseSettings', () => {
  it.each([undefined, null, 0, 'settings', [], [defaults], () => {}, {}])(
    'gives the defaults for %j',
    (stored) => {
      expect(parseSettings(stored)).toEqual(defaults);
    },
  );

  it.each(settingKeys)('reads the stored value of %s, and the defaults for the rest', (key) => {
    expect(parseSettings({ [key]: chosen[key] })).toEqual({ ...defaults, [key]: chosen[key] });
  });

  it.each(unreadable)('reads the default of %s for %j, and keeps all other values', (key, value) => {
    expect(parseSettings({ ...chosen, [key]: value })).toEqual({ ...chosen, [key]: defaults[key] });
  });

  it('keeps the texts of a list that also contains other values', () => {
    const stored = { hiddenCards: ['a:b', 7, null, 'c:d'] };
    expect(parseSettings(stored).hiddenCards).toEqual(['a:b', 'c:d']);
  });

  it('ignores settings that it does not know', () => {
    const stored = JSON.parse('{"__proto__":{"enabled":false},"constructor":1,"fromTomorrow":true}');
    expect(parseSettings(stored)).toEqual(defaults);
    expect(Object.keys(parseSettings(stored))).toEqual(settingKeys);
  });

  it('does not read inherited properties', () => {
    expect(parseSettings(Object.create({ enabled: false })).enabled).toBe(true);
  });

  it('migrates on reading, oldest step first, without changing the stored value', () => {
    const stored = Object.freeze({ delay: 'slow' });
    const settings = parseSettings(stored, [
      ({ delay, ...rest }) => (delay === undefined ? rest : { ...rest, wait: delay }),
      ({ wait, ...rest }) => (wait === 'slow' ? { ...rest, openDelay: 750 } : rest),
    ]);
    expect(settings.openDelay).toBe(750);
    expect(stored).toEqual({ delay: 'slow' });
  });

  it('accepts any value, and its result parses to itself', () => {
    const values = fc.dictionary(
      fc.constantFrom(...settingKeys, '__proto__', 'x'),
      fc.oneof(fc.anything(), fc.constantFrom(...Object.values(chosen))),
    );
    fc.assert(
      fc.property(fc.oneof(values, fc.anything()), (stored) => {
        const settings = parseSettings(stored);
        expect(Object.keys(settings)).toEqual(settingKeys);
        expect(parseSettings(settings)).toEqual(settings);
      }),
      { numRuns: 1_000 },
    );
  });
});

it('treats every list that reveals sites, packs or cards as private', () => {
  const lists = settingKeys.filter((key) => Array.isArray(defaults[key]));
  // The kinds of card are the same for all users.
  expect([...privateSettings, 'kindsOff'].sort()).toEqual(lists.sort());
});
