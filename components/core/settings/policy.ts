/**
 * What an organisation sets for its readers: packs, default settings, and settings that no one can change. Administrators write it
 * by hand, so each part is parsed on its own; what is wrong is reported, and the rest applies.
 */
import { isRecord } from '../data/is-record.ts';
import { checkSettings, parseSettings, settingKeys } from './parse-settings.ts';
import { defaults, type SettingKey, type Settings } from './settings.ts';
import { parseHost } from './site-rules.ts';

export interface Policy {
  settings: Partial<Settings>;
  /** Settings that readers cannot change. */
  fixed: readonly SettingKey[];
  /** Packs as JSON text or as parsed JSON; not validated yet. */
  packs: readonly unknown[];
  /** What is wrong with it, in English, for its author. */
  problems: readonly string[];
}

export const noPolicy: Policy = { settings: {}, fixed: [], packs: [], problems: [] };

/** Parses the policy that the browser has. Never throws. */
export function parsePolicy(stored: unknown): Policy {
  if (!isRecord(stored)) return noPolicy;
  const { packs = [], fixed = [], ...values } = stored;
  const settings: Partial<Settings> = {};
  const problems: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    const checked = checkSettings({ [key]: value });
    if ('unknown' in checked) problems.push(`“${key}” is not a setting: left out`);
    else if ('wrong' in checked) problems.push(`${key} cannot be ${asText(value)}: left out`);
    else Object.assign(settings, checked.settings);
  }
  const hosts = settings.siteHosts && { siteHosts: hostsOf(settings.siteHosts, problems) };
  return {
    settings: { ...settings, ...hosts },
    fixed: fixedOf(fixed, settings, problems),
    packs: listOf('packs', packs, problems),
    problems,
  };
}

/** Hosts in stored form; administrators write them as readers type them. */
function hostsOf(written: readonly string[], problems: string[]): string[] {
  return written.flatMap((text) => {
    const host = parseHost(text);
    if (host === '') problems.push(`siteHosts: ${asText(text)} is not a site: left out`);
    return host === '' ? [] : [host];
  });
}

function fixedOf(written: unknown, settings: Partial<Settings>, problems: string[]): SettingKey[] {
  return listOf('fixed', written, problems).flatMap((name) => {
    const key = settingKeys.find((one) => one === name);
    if (key === undefined) problems.push(`fixed: ${asText(name)} is not a setting: left out`);
    // A refused value must not become a default that no one can change.
    else if (!Object.hasOwn(settings, key))
      problems.push(`fixed: ${key} has no valid value in the policy: readers can change it`);
    else return [key];
    return [];
  });
}

function listOf(name: string, value: unknown, problems: string[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  problems.push(`${name} must be a list: left out`);
  return [];
}

/** The given value, short enough for a message. */
function asText(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** The settings that apply where the reader has chosen nothing. */
export const defaultsUnder = ({ settings }: Policy): Settings => ({ ...defaults, ...settings });

/** Parses stored settings under a policy. Never throws. */
export function parseSettingsUnder(policy: Policy, stored: unknown): Settings {
  const chosen = parseSettings(stored, undefined, defaultsUnder(policy));
  return { ...chosen, ...Object.fromEntries(policy.fixed.map((key) => [key, policy.settings[key]])) };
}

/**
 * The policy schema for Chromium, which passes nothing else to an extension: JSON Schema, limited to the keywords that it accepts.
 * It checks only types, because Chromium does not tell the extension about values that the schema refuses, so they could not be
 * reported.
 */
export function policySchema(): object {
  const text = { type: 'string' };
  const typeOf = (value: Settings[SettingKey]) => {
    if (Array.isArray(value)) return { type: 'array', items: text };
    return typeof value === 'number' ? { type: 'integer' } : { type: typeof value };
  };
  return {
    $schema: 'http://json-schema.org/draft-03/schema#',
    type: 'object',
    properties: {
      packs: { type: 'array', items: text, description: 'Packs as JSON text' },
      fixed: { type: 'array', items: text, description: 'Names of settings that readers cannot change' },
      ...Object.fromEntries(settingKeys.map((key) => [key, typeOf(defaults[key])])),
    },
  };
}
