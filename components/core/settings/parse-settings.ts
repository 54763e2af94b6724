/**
 * Stored settings may come from another version of Sidelight or a backup file, or be damaged. Each value is parsed on its own:
 * an invalid one becomes its default and does not affect the others. Nothing here writes, so a value from a newer version
 * stays in storage in case that version is installed again.
 */
import * as v from 'valibot';
import { defaults, type SettingKey, type Settings } from './settings.ts';

/** Longest time that a popover may linger, in milliseconds; with more, it would seem stuck. */
const maxCloseDelay = 5_000;

/** A list keeps its texts; anything else in it is left out, so that one bad entry does not bring back all that was hidden. */
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
  hiddenCards: Texts,
  hiddenAliases: Texts,
  hiddenHere: Texts,
  packsOff: Texts,
  packsSearchOnly: Texts,
  packsOrder: Texts,
} satisfies { [K in SettingKey]: v.GenericSchema<unknown, Settings[K]> };

/** The names of all settings. */
export const settingKeys = Object.keys(defaults) as SettingKey[];

/** Turns values as an older version stored them into values as this version stores them; knows nothing of the rest. */
export type Migration = (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** Oldest first; each is applied on every reading and must leave alone what is already new. None is needed yet. */
const migrations: readonly Migration[] = [];

/**
 * @param stored what was stored or backed up: setting → value, possibly with anything else in it.
 * @returns every setting; the default where a value is missing, of the wrong type or unknown to this version. Never throws.
 */
export function parseSettings(stored: unknown, steps: readonly Migration[] = migrations): Settings {
  const values = steps.reduce((now, step) => step(now), isRecord(stored) ? stored : {});
  const parsed = settingKeys.map((key) => {
    const result = v.safeParse(schemas[key], Object.hasOwn(values, key) ? values[key] : undefined);
    return [key, result.success ? result.output : defaults[key]];
  });
  return Object.fromEntries(parsed) as Settings;
}

/**
 * Checks values that must all be valid: those of a backup, which are restored all or none.
 * @returns the settings in them, or the name of the first that is of the wrong type (`wrong`) or not known (`unknown`).
 */
export function checkSettings(
  values: Readonly<Record<string, unknown>>,
): { settings: Partial<Settings> } | { wrong: string } | { unknown: string } {
  const migrated = migrations.reduce((now, step) => step(now), values);
  for (const [key, value] of Object.entries(migrated)) {
    if (!Object.hasOwn(schemas, key)) return { unknown: key };
    const parsed = v.safeParse(schemas[key as SettingKey], value);
    // A list that lost an entry on the way had something else than text in it.
    const whole = parsed.success && (!Array.isArray(value) || value.length === (parsed.output as []).length);
    if (!whole) return { wrong: key };
  }
  return { settings: migrated as Partial<Settings> };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
