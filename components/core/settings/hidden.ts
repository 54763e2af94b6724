/** What the reader has hidden: a card, one alias of it, or a card on one host. */
import type { Settings } from './settings.ts';

type HiddenSettings = Pick<Settings, 'hiddenCards' | 'hiddenAliases' | 'hiddenHere'>;

/** One thing to hide. `key` is `pack:card`; `alias` as the pack writes it; `host` as given by `hostOf`. */
export type Hidden =
  | { what: 'card'; key: string }
  | { what: 'alias'; key: string; alias: string }
  | { what: 'here'; key: string; host: string };

/** The list that each kind of hidden item is stored in, and its format there. */
function hiddenEntry(hidden: Hidden): { list: keyof HiddenSettings; entry: string } {
  switch (hidden.what) {
    case 'card':
      return { list: 'hiddenCards', entry: hidden.key };
    case 'alias':
      return { list: 'hiddenAliases', entry: `${hidden.key}:${hidden.alias}` };
    case 'here':
      return { list: 'hiddenHere', entry: `${hidden.host} ${hidden.key}` };
  }
}

export type HiddenNames = ReturnType<typeof hiddenOn>;

/** Creates the tests for one host: whether a card is hidden there, or an alias of it. */
export function hiddenOn(settings: HiddenSettings, host: string) {
  const cards = new Set(settings.hiddenCards);
  const aliases = new Set(settings.hiddenAliases);
  const here = new Set(settings.hiddenHere);
  return {
    card: (key: string) => cards.has(key) || here.has(hiddenEntry({ what: 'here', key, host }).entry),
    alias: (key: string, alias: string) => aliases.has(hiddenEntry({ what: 'alias', key, alias }).entry),
    /** The aliases of a card that are hidden. */
    aliasesOf: (key: string) => {
      const before = hiddenEntry({ what: 'alias', key, alias: '' }).entry;
      return settings.hiddenAliases
        .filter((entry) => entry.startsWith(before))
        .map((entry) => entry.slice(before.length));
    },
  };
}

/** How many cards are hidden on a host only. */
export function hiddenHereCount({ hiddenHere }: Pick<HiddenSettings, 'hiddenHere'>, host: string): number {
  const before = hiddenEntry({ what: 'here', key: '', host }).entry;
  return hiddenHere.filter((entry) => entry.startsWith(before)).length;
}

/** The settings change that hides something or, with `undo`, shows it again. Empty if that is already so. */
export function withHidden(settings: HiddenSettings, hidden: Hidden, undo = false): Partial<Settings> {
  const { list, entry } = hiddenEntry(hidden);
  const now = settings[list];
  if (now.includes(entry) !== undo) return {};
  return { [list]: undo ? now.filter((other) => other !== entry) : [...now, entry] };
}
