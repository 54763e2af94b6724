/**
 * The settings that a reader can change. The type is derived from the defaults. Only values that differ from the
 * defaults are stored, so a changed default reaches everyone who has not chosen a value.
 */

/** Every setting with its default value. Durations are in milliseconds; see the table of numbers in CONTRIBUTING.md. */
export const defaults = {
  /** Whether pages are marked at all. The popup's search works either way. */
  enabled: true,
  /** Whether the toolbar button shows how many cards are on the page. */
  badge: true,
  /** How `siteHosts` is used: Sidelight works everywhere except on these hosts, or only on them. */
  siteRule: 'except' as 'except' | 'only',
  /** Host names, lower case, without scheme or port; `example.org` also covers its subdomains; `file:` is files on disk. */
  siteHosts: [] as readonly string[],
  /** Kinds of card that are not marked on pages. */
  kindsOff: [] as readonly string[],
  /** How much evidence a name needs before it counts as a mention. */
  strictness: 'balanced' as 'strict' | 'balanced' | 'generous',
  /** How a mention is drawn. */
  markStyle: 'underline' as 'underline' | 'background' | 'both' | 'none',
  /** One colour for all marks, based on the text colour, or one per kind of card. */
  markColour: 'one' as 'one' | 'kind',
  /** Which mentions of a card are drawn: all, the first of each section, or the first of the page. */
  markHowMuch: 'section' as 'every' | 'section' | 'page',
  /** Whether printed pages show marks. */
  markInPrint: false,
  /** What opens a card: hovering, hovering while `openKey` is held, or a click. */
  openOn: 'rest' as 'rest' | 'key' | 'click',
  /** The key for `openOn: 'key'`; while it is held, unmarked mentions react to the pointer as well. */
  openKey: 'Alt' as 'Alt' | 'Control' | 'Shift',
  /** Hover delay before a card opens: 500 ms, as in Wikipedia's page previews. */
  openDelay: 500 as 200 | 500 | 750,
  /**
   * Delay after the pointer has left both mention and popover until the card closes: 300 ms, as in Wikipedia's page
   * previews.
   */
  closeDelay: 300,
  /** Whether a press on a mark, and the keys that go to one, open its card in the side panel, and hovering opens nothing. */
  openInPanel: false,
  /** Whether cards on pages show the reader's notes, which pages may read in Firefox. */
  notesOnPages: false,
  /** Cards that the reader never wants to see marked, as `pack:card`. */
  hiddenCards: [] as readonly string[],
  /** Aliases that the reader never wants to see marked, as `pack:card:alias`. */
  hiddenAliases: [] as readonly string[],
  /** Cards not marked on one host, as `host pack:card`. */
  hiddenHere: [] as readonly string[],
  /** Names that the reader added to cards of packs that cannot be edited, as `pack:card:name`. */
  addedAliases: [] as readonly string[],
  /** Texts that contain a name of such a card and mean something else, as `pack:card:text`. */
  addedConfusables: [] as readonly string[],
  /** Packs that are turned off, by id. */
  packsOff: [] as readonly string[],
  /** Packs that are only used for search and never marked on pages, by id. */
  packsSearchOnly: [] as readonly string[],
  /**
   * Packs in the reader's order, by id: if two have a card about the same entity, the earlier one comes first. Unlisted
   * packs come last.
   */
  packsOrder: [] as readonly string[],
  /** On which sites packs are used, where not on all: `pack only host` or `pack except host`. */
  packSites: [] as readonly string[],
  /** Colours of packs whose marks do not look like all others, as `pack colour`. */
  packColours: [] as readonly string[],
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
  'addedAliases',
  'addedConfusables',
  'packsOff',
  'packsSearchOnly',
  'packsOrder',
  'packSites',
  'packColours',
] as const satisfies SettingKey[];

/** Why a page has no marks, if it has none; `running` covers a page on which nothing was found. */
export type PageState = 'running' | 'loading' | 'off' | 'site-off' | 'withheld' | 'unreadable';
