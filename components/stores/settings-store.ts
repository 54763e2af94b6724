/**
 * Settings in `storage.local`, one storage key per setting, so that two options pages and a popup that change different
 * settings never overwrite each other. Only values that differ from the defaults are stored, so a changed default
 * reaches everyone who has not chosen a value. An organisation may have defaults of its own, and settings that hold.
 */

import { browser } from 'wxt/browser';
import { messageOf } from '../core/data/message-of.ts';
import { settingKeys } from '../core/settings/parse-settings.ts';
import { defaultsUnder, parseSettingsUnder } from '../core/settings/policy.ts';
import type { SettingKey, Settings } from '../core/settings/settings.ts';
import { policy as browserPolicy, type createPolicy } from './policy-store.ts';

/** The part of a storage area that settings need; tests pass one that lives in memory. */
export interface SettingsArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  onChanged: {
    addListener(listener: (changes: Record<string, unknown>) => void): void;
    removeListener(listener: (changes: Record<string, unknown>) => void): void;
  };
}

/** The part of `navigator.locks` that settings need. */
export interface Locks {
  request<T>(name: string, run: () => Promise<T>): Promise<T>;
}

/** What the organisation has set, and when that changes. */
export type PolicySource = ReturnType<typeof createPolicy>;

export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

const prefix = 'setting:';
const storageKeys = settingKeys.map((key) => prefix + key);
const lockName = 'sidelight.settings';
/** Chromium: `Resource::kQuotaBytes quota exceeded`. Firefox: `QuotaExceededError: …`. */
const full = /quota/i;

/** Reads all settings. Throws `SettingsNotRead` if the storage cannot be read. */
export async function readSettings(
  area: SettingsArea = browser.storage.local,
  policy: PolicySource = browserPolicy,
): Promise<Settings> {
  const [stored, set] = await Promise.all([readStored(area), policy.read()]);
  return parseSettingsUnder(set, withoutPrefix(stored));
}

/**
 * Changes settings: reads them, calls `change`, writes only what differs, and gives the resulting settings. If `change`
 * is a function, it sees what other pages wrote before. Settings that the organisation has fixed stay as they are. Throws
 * `SettingsFixed` if nothing else was to change, `SettingsNotRead`, `SettingsNotSaved` or, if there is no room left,
 * `StorageFull`; the old values are then unchanged.
 */
export function changeSettings(
  change: SettingsChange,
  area: SettingsArea = browser.storage.local,
  locks: Locks | undefined = globalThis.navigator?.locks,
  policy: PolicySource = browserPolicy,
): Promise<Settings> {
  return exclusively(locks, async () => {
    const [stored, set] = await Promise.all([readStored(area), policy.read()]);
    const now = parseSettingsUnder(set, withoutPrefix(stored));
    const wanted = typeof change === 'function' ? change(now) : change;
    // Unchanged values are not written: a value stored by a newer version may merely look like our default.
    const differing = settingKeys.filter((key) => wanted[key] !== undefined && !same(wanted[key], now[key]));
    const changed = differing.filter((key) => !set.fixed.includes(key));
    if (changed.length < differing.length && changed.length === 0)
      throw failure('SettingsFixed', 'The settings could not be changed', 'your organisation has set them');
    await write(area, stored, wanted, changed, defaultsUnder(set));
    return { ...now, ...Object.fromEntries(changed.map((key) => [key, wanted[key]])) };
  });
}

/** Resets every setting to its default, or to that of the organisation. Throws `SettingsNotSaved`. */
export function resetSettings(
  area: SettingsArea = browser.storage.local,
  locks: Locks | undefined = globalThis.navigator?.locks,
  policy: PolicySource = browserPolicy,
): Promise<Settings> {
  return exclusively(locks, async () => {
    await saving(() => area.remove(storageKeys));
    return defaultsUnder(await policy.read());
  });
}

/** Calls `listener` with the settings after each change, from any part of the extension, until `signal` aborts. */
export function watchSettings(
  listener: (settings: Settings) => void,
  signal: AbortSignal,
  area: SettingsArea = browser.storage.local,
  policy: PolicySource = browserPolicy,
): void {
  let latest = 0;
  const read = async () => {
    latest += 1;
    const thisRead = latest;
    // If storage cannot be read, the listener keeps the last settings; the next read reports the error.
    const settings = await readSettings(area, policy).catch(() => undefined);
    if (settings && thisRead === latest && !signal.aborted) listener(settings);
  };
  const onChanged = (changes: Record<string, unknown>) => {
    if (storageKeys.some((key) => key in changes)) void read();
  };
  if (signal.aborted) return;
  policy.watch(read, signal);
  area.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => area.onChanged.removeListener(onChanged), { once: true });
}

async function readStored(area: SettingsArea): Promise<Record<string, unknown>> {
  try {
    return await area.get(storageKeys);
  } catch (cause) {
    throw failure('SettingsNotRead', 'The settings could not be read', cause);
  }
}

/** Writes `keys` of `wanted`, not those that are as in `base`: all or nothing. If removing keys fails, the values already written are restored. */
async function write(
  area: SettingsArea,
  stored: Record<string, unknown>,
  wanted: Partial<Settings>,
  keys: readonly SettingKey[],
  base: Settings,
): Promise<void> {
  const toRemove = keys.filter((key) => same(wanted[key], base[key]));
  const toSet = keys.filter((key) => !toRemove.includes(key));
  if (toSet.length > 0) {
    await saving(() => area.set(Object.fromEntries(toSet.map((key) => [prefix + key, wanted[key]]))));
  }
  if (toRemove.length === 0) return;
  try {
    await saving(() => area.remove(toRemove.map((key) => prefix + key)));
  } catch (error) {
    await restore(
      area,
      stored,
      toSet.map((key) => prefix + key),
    );
    throw error;
  }
}

/** Does as much as a failing storage allows; the caller reports the first error. */
async function restore(
  area: SettingsArea,
  stored: Record<string, unknown>,
  keys: readonly string[],
): Promise<void> {
  const before = keys.filter((key) => Object.hasOwn(stored, key));
  await area.set(Object.fromEntries(before.map((key) => [key, stored[key]]))).catch(() => {});
  await area.remove(keys.filter((key) => !before.includes(key))).catch(() => {});
}

async function saving(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (cause) {
    const name = full.test(String(cause)) ? 'StorageFull' : 'SettingsNotSaved';
    throw failure(name, 'The settings could not be saved', cause);
  }
}

/** An error whose name survives messaging, so that the caller can choose what to show. */
function failure(name: string, what: string, cause: unknown): Error {
  const error = new Error(`${what}: ${messageOf(cause)}`, { cause });
  error.name = name;
  return error;
}

function exclusively<T>(locks: Locks | undefined, run: () => Promise<T>): Promise<T> {
  return locks ? locks.request(lockName, run) : run();
}

function withoutPrefix(stored: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key.slice(prefix.length), value]));
}

function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((entry, index) => Object.is(entry, b[index]));
}
