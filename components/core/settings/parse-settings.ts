/**
 * Stored settings may come from another version of Sidelight or a backup file, or be damaged. Each value is parsed on its own:
 * an invalid one becomes its default and does not affect the others. Nothing here writes, so a value from a newer version
 * stays in storage in case that version is installed again.
 */
import * as v from 'valibot';
import { isRecord } from '../data/is-record.ts';
import { defaults, type SettingKey, type Settings } from './settings.ts';

/** Longest close delay in milliseconds; with more, the popover would seem stuck. */
const maxCloseDelay = 5_000;

/**
 * A list keeps its texts; other entries are dropped, so that one bad entry does not reset the whole list of hidden
 * items.
 */
const Texts = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => list.filter((entry) => typeof entry === 'string')),
);

const schemas = {
  enabled: v.boolean(),
  badge: v.boolean(),
  siteRule: v.picklist(['except', 'only']),
  siteHosts: Texts,
  kindsOff: Texts,
  strictness: v.picklist(['strict', 'balanced', 'generous']),
  markStyle: v.picklist(['underline', 'background', 'both', 'none']),
  markColour: v.picklist(['one', 'kind']),
  markHowMuch: v.picklist(['every', 'section', 'page']),
  markInPrint: v.boolean(),
  openOn: v.picklist(['rest', 'key', 'click']),
  openKey: v.picklist(['Alt', 'Control', 'Shift']),
  openDelay: v.picklist([200, 500, 750]),
  closeDelay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxCloseDelay)),
  openInPanel: v.boolean(),
  notesOnPages: v.boolean(),
  hiddenCards: Texts,
  hiddenAliases: Texts,
  hiddenHere: Texts,
  addedAliases: Texts,
  addedConfusables: Texts,
  packsOff: Texts,
  packsSearchOnly: Texts,
  packsOrder: Texts,
  packSites: Texts,
  packColours: Texts,
} satisfies { [K in SettingKey]: v.GenericSchema<unknown, Settings[K]> };

/** The names of all settings. */
export const settingKeys = Object.keys(defaults) as SettingKey[];

/** Converts values stored by an older version into those of this version; leaves the rest alone. */
export type Migration = (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** Oldest first. Each runs on every read, so it must leave converted values alone. None is needed yet. */
const migrations: readonly Migration[] = [];

/**
 * @param stored what was stored or backed up: setting → value, possibly with other keys.
 * @param base what settings are that are not stored.
 * @returns every setting, with that of `base` if a value is missing, has the wrong type or is unknown to this version.
 * Never throws.
 */
export function parseSettings(
  stored: unknown,
  steps: readonly Migration[] = migrations,
  base: Settings = defaults,
): Settings {
  const values = steps.reduce((now, step) => step(now), isRecord(stored) ? stored : {});
  const parsed = settingKeys.map((key) => {
    const result = v.safeParse(schemas[key], Object.hasOwn(values, key) ? values[key] : undefined);
    return [key, result.success ? result.output : base[key]];
  });
  return Object.fromEntries(parsed) as Settings;
}

/**
 * Checks values that must all be valid: those of a backup, which are restored all or none.
 * @returns the settings, or the name of the first that has the wrong type (`wrong`) or is not known (`unknown`).
 */
export function checkSettings(
  values: Readonly<Record<string, unknown>>,
): { settings: Partial<Settings> } | { wrong: string } | { unknown: string } {
  const migrated = migrations.reduce((now, step) => step(now), values);
  for (const [key, value] of Object.entries(migrated)) {
    if (!Object.hasOwn(schemas, key)) return { unknown: key };
    const parsed = v.safeParse(schemas[key as SettingKey], value);
    // If a list lost an entry in parsing, it contained something other than text.
    const whole = parsed.success && (!Array.isArray(value) || value.length === (parsed.output as []).length);
    if (!whole) return { wrong: key };
  }
  return { settings: migrated as Partial<Settings> };
}
