/**
 * What a reader may choose. The type is the type of the defaults, and only what differs from them is ever stored, so a
 * default that we change reaches everybody who did not choose.
 */

/** Every setting with its default value. Durations are in milliseconds. Numbers come from the behaviour rules in CONTRIBUTING.md. */
export const defaults = {
  /** Marks on pages at all. The popup's search works either way. */
  enabled: true,
  /** Whether the toolbar button shows how many cards are on the page. */
  badge: true,
  /** How `siteHosts` is read: pages everywhere except on these hosts, or only on these. */
  siteRule: 'except' as 'except' | 'only',
  /** Host names, lower case, without scheme or port; `example.org` also covers its subdomains; `file:` is files on disk. */
  siteHosts: [] as readonly string[],
  /** Kinds of card that are not marked on pages. */
  kindsOff: [] as readonly string[],
  /** How much evidence a name needs before it counts as a mention. */
  strictness: 'balanced' as 'strict' | 'balanced' | 'generous',
  /** How a mention is drawn. */
  markStyle: 'both' as 'underline' | 'background' | 'both' | 'none',
  /** One colour for all marks, made from the text's own colour, or one per kind of card. */
  markColour: 'one' as 'one' | 'kind',
  /** Which mentions of a card are drawn: all, the first of each section, or the first of the page. */
  markHowMuch: 'section' as 'every' | 'section' | 'page',
  /** Whether printed pages show marks. */
  markInPrint: false,
  /** What opens a card: resting the pointer, resting it while `openKey` is held, or a click. */
  openOn: 'rest' as 'rest' | 'key' | 'click',
  /** The key for `openOn: 'key'`; while it is held, unmarked mentions react to the pointer as well. */
  openKey: 'Alt' as 'Alt' | 'Control' | 'Shift',
  /** Rest before a card opens: 500 ms, as in Wikipedia's page previews. */
  openDelay: 500 as 200 | 500 | 750,
  /** Time after the pointer has left both mention and popover until it closes: 300 ms, as in Wikipedia's page previews. */
  closeDelay: 300,
  /** Cards that the reader never wants to see marked, as `pack:card`. */
  hiddenCards: [] as readonly string[],
  /** Aliases that the reader never wants to see marked, as `pack:card:alias`. */
  hiddenAliases: [] as readonly string[],
  /** Cards not marked on one host, as `host pack:card`. */
  hiddenHere: [] as readonly string[],
  /** Packs that are turned off, by id. */
  packsOff: [] as readonly string[],
  /** Packs that only search finds and pages never mark, by id. */
  packsSearchOnly: [] as readonly string[],
  /** Packs in the reader's order, by id: where two have a card for one thing, the earlier comes first. Unlisted packs come last. */
  packsOrder: [] as readonly string[],
};

/** A full set of settings, every key present. */
export type Settings = Readonly<typeof defaults>;
export type SettingKey = keyof Settings;

/** Private settings, which reveal sites, packs or hidden items: never sent to pages, and only counted in bug reports. */
export const privateSettings = [
  'siteHosts',
  'hiddenCards',
  'hiddenAliases',
  'hiddenHere',
  'packsOff',
  'packsSearchOnly',
  'packsOrder',
] as const satisfies SettingKey[];

/** Why a page has no marks, where it has none; `running` covers a page on which nothing was found. */
export type PageState = 'running' | 'loading' | 'off' | 'site-off' | 'withheld' | 'unreadable';
