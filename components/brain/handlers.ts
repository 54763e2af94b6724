/** The background's handlers for all calls. Browser functions are passed in. */
import { findInLayers } from '../core/detect/find-in-layers.ts';
import { guessKind } from '../core/own-cards/guess-kind.ts';
import { openCandidates } from '../core/resolve/open-candidates.ts';
import { sameWithoutPacks, withColours, withoutPacks } from '../core/resolve/used-packs.ts';
import { hiddenOn, withHidden } from '../core/settings/hidden.ts';
import type { CardNote } from '../core/settings/notes.ts';
import { coloursOf } from '../core/settings/pack-colours.ts';
import { unusedPacks } from '../core/settings/pack-sites.ts';
import { inReadersOrder } from '../core/settings/packs-order.ts';
import { defaults, type PageState, privateSettings, type Settings } from '../core/settings/settings.ts';
import { hostOf, isSiteOn } from '../core/settings/site-rules.ts';
import type { Dropped } from '../core/text/model.ts';
import { packAlone } from '../messaging/own-addresses.ts';
import {
  type BackgroundCalls,
  type Handlers,
  limits,
  type Painted,
  type Sender,
} from '../messaging/protocol.ts';
import { originOf, type Self, showsPages } from '../messaging/requests.ts';
import type { PanelPlace, PanelTask } from '../stores/panel-tasks-store.ts';
import { siteIn, withSiteIn } from '../stores/private-window-store.ts';
import type { SettingsChange } from '../stores/settings-store.ts';
import { nameIn } from './make-card-menu.ts';
import { siteMayName } from './may-name.ts';
import { fitting } from './packs/card-answers.ts';
import type { PacksInMemory } from './packs/loaded-packs.ts';
import { shownOnPage } from './shown-on-page.ts';
import { tryCard } from './try-card.ts';

/** One frame of one tab. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/** The browser functions that the handlers need. */
export interface World {
  self: Self;
  readSettings(): Promise<Settings>;
  changeSettings(change: SettingsChange): Promise<Settings>;
  /** What is hidden in one private window, in addition to the settings, while that window is open. */
  privately: {
    read(windowId: number): Promise<readonly string[]>;
    change(windowId: number, change: (hiddenHere: readonly string[]) => readonly string[]): Promise<void>;
  };
  insertCss(frame: Frame, css: string): Promise<void>;
  removeCss(frame: Frame, css: string): Promise<void>;
  /** Runs the page or popover script in a frame; resolves when it has run. */
  runScript(frame: Frame, script: 'content' | 'popover'): Promise<void>;
  /** The CSS that draws the highlights of one document. */
  marksCss(name: string, settings: Settings, painted: Painted): string;
  /** Opens the story page with a card; `tabId` is the tab whose cards it shows as *this page*. */
  openStory(key: string, tabId: number | undefined): Promise<unknown>;
  /**
   * Shows a task in the side panel of the sender's window.
   * @returns false if that was not possible, which only happens without `must`; with it, a tab is opened instead.
   */
  openPanel(task: PanelTask, place: PanelPlace, must: boolean): Promise<boolean>;
  /** Returns and clears the text that the context menu was used on; '' if there is none. */
  takeLookUp(): string;
  /** Whether the browser grants access to a host (as given by `hostOf`) in a tab. */
  mayRead(host: string, tabId: number | undefined): Promise<boolean>;
  /** The reader's notes on cards. */
  notes(): Promise<CardNote[]>;
  /** Makes every open page start again. */
  restartPages(): void;
}

export function createHandlers(loadedPacks: PacksInMemory, world: World): Handlers<BackgroundCalls> {
  // A page cannot fix a storage that fails, so it gets the defaults; the options page reports the error.
  const settingsNow = () => world.readSettings().catch(() => defaults);
  /** Documents on the reading page are treated as pages are. */
  const isPage = (sender: Sender) => showsPages(originOf(sender, world.self));
  const isReading = (sender: Sender) => originOf(sender, world.self) === 'reading';
  /** A compromised page process could otherwise fill the storage with made-up names. */
  const mustKnow = async (what: string, key: string, alias: string) => {
    const [answer] = await loadedPacks.cards([key], await settingsNow(), true);
    if (!answer) throw new Error('There is no such card');
    const cards = [answer.card, ...(answer.also ?? []).map((other) => other.card)];
    const names = cards.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);
    if (what === 'alias' && !names.includes(alias)) throw new Error('The card has no such alias');
  };

  const stateOf = async (settings: Settings, sender: Sender): Promise<PageState> => {
    const host = siteOf(sender);
    const here = isPrivate(sender) ? siteIn(await world.privately.read(windowOf(sender)), host) : undefined;
    // Site rules are about sites; documents are opened by the reader.
    const isOn = here ?? (isReading(sender) || isSiteOn(settings, host));
    const allowed = isOn && (isReading(sender) || (await world.mayRead(host, sender.tab?.id)));
    return !settings.enabled ? 'off' : !isOn ? 'site-off' : allowed ? 'running' : 'withheld';
  };

  return {
    async hello(_request, sender) {
      const settings = await settingsNow();
      const state = await stateOf(settings, sender);
      return { active: state === 'running', state, settings: forPage(settings) };
    },

    async lookForNames({ text, isPart }, sender) {
      const settings = await settingsNow();
      const state = await stateOf(settings, sender);
      if (state !== 'running') return { named: false, state };
      const isCut = text.length === limits.roughText;
      const named =
        isCut || siteMayName(await loadedPacks.forPages(settings), text, isPart, settings, siteOf(sender));
      // A frame that has gone, or that takes no script, keeps the gate.
      if (named) await world.runScript(frameOf(sender), 'content').catch(() => {});
      return { named, state };
    },

    async findCandidates({ passages }, sender) {
      const settings = await settingsNow();
      const { indexes, sameEntity, added } = await loadedPacks.forPages(settings);
      const dropped: Dropped[] | undefined = isPage(sender) ? undefined : [];
      const found = findInLayers(indexes, passages, added, dropped);
      // Own pages also show what is hidden, and why.
      if (dropped) return { candidates: found, entities: sameEntity.among(found), dropped };
      const hiddenHere = isPrivate(sender)
        ? [...settings.hiddenHere, ...(await world.privately.read(windowOf(sender)))]
        : settings.hiddenHere;
      const hidden = hiddenOn({ ...settings, hiddenHere }, siteOf(sender));
      const unused = unusedPacks(settings, siteOf(sender));
      const used = unused.size === 0 ? found : withoutPacks(found, unused);
      const entities = unused.size === 0 ? sameEntity : sameWithoutPacks(sameEntity, unused);
      // Kinds that are not marked stay in: they are evidence for others and listed in the roster. The page does not
      // mark them.
      return { candidates: withColours(openCandidates(used, hidden, entities), coloursOf(settings)) };
    },

    async paintRule({ name, painted, previous }, sender) {
      const css = world.marksCss(name, await settingsNow(), painted);
      // The reading page adopts it itself: nothing can be inserted into own pages.
      if (css === previous || isReading(sender)) return { css };
      const frame = frameOf(sender);
      // It does not matter if the browser no longer has it.
      if (previous !== undefined) await world.removeCss(frame, previous).catch(() => {});
      await world.insertCss(frame, css);
      return { css };
    },

    async getCards({ keys, popover }, sender) {
      const forPages = isPage(sender);
      const [answers] = await Promise.all([
        settingsNow().then(async (settings) => {
          const cards = await loadedPacks.cards(keys, settings, forPages);
          return forPages ? shownOnPage(cards, settings, siteOf(sender), world.notes) : cards;
        }),
        popover && forPages && world.runScript(frameOf(sender), 'popover'),
      ]);
      return fitting(answers);
    },

    async searchCards({ query, limit }) {
      return { hits: (await loadedPacks.search(await settingsNow())).search(query, limit) };
    },

    async getStory({ pack }) {
      const story = await loadedPacks.story(pack, await settingsNow());
      return { ...(story && { story }) };
    },

    async openCard({ what, key, text = '' }, sender) {
      const { id: tabId, windowId } = sender.tab ?? {};
      if (what === 'story') {
        await world.openStory(isPrivate(sender) ? packAlone(key) : key, isPage(sender) ? tabId : undefined);
        return { done: true };
      }
      // Nothing may be awaited before this: browsers open a panel only in the same turn as the user's action.
      const task = what === 'name' ? { what, key, text: nameIn(text), tabId } : ({ what, key } as const);
      return { done: await world.openPanel(task, { windowId, tabId }, what !== 'show') };
    },

    takeLookUp: () => ({ query: world.takeLookUp() }),

    async listPacks({ check }) {
      const [{ packs, problem }, { packsOrder }] = await Promise.all([
        loadedPacks.listed(check),
        settingsNow(),
      ]);
      return { packs: inReadersOrder(packs, packsOrder), ...(problem !== undefined && { problem }) };
    },

    async tryCard({ card, key, passages }) {
      const settings = await settingsNow();
      return tryCard(card, key, passages, settings, await loadedPacks.forPages(settings));
    },

    guessKind: ({ name, before }) => ({ kind: guessKind(name, before) }),

    async hide({ what, key, alias, undo }, sender) {
      if (what === 'here' && !isPage(sender)) throw new Error('Hiding “here” is only possible from a page');
      if (!undo && isPage(sender)) await mustKnow(what, key, alias);
      const hidden = what === 'here' ? { what, key, host: siteOf(sender) } : { what, key, alias };
      if (what === 'here' && isPrivate(sender)) {
        await world.privately.change(windowOf(sender), (hiddenHere) => {
          return withHidden({ ...defaults, hiddenHere }, hidden, undo).hiddenHere ?? hiddenHere;
        });
        world.restartPages();
      } else {
        await world.changeSettings((now) => withHidden(now, hidden, undo));
      }
      return { done: true };
    },

    async setSitePrivately({ windowId, host, on }) {
      await world.privately.change(windowId, (entries) => withSiteIn(entries, host, on));
      world.restartPages();
      return { done: true };
    },
  };
}

/**
 * The host whose rules apply to a sender: that of the tab's top page, even for cross-site frames. A top frame's own URL
 * is used, because the tab's URL may still be that of the previous page.
 */
export function siteOf({ url, origin, frameId, tab }: Sender): string {
  const known = frameId === 0 ? [url, tab?.url, origin] : [tab?.url, origin, url];
  return known.map(hostOf).find((host) => host !== '') ?? '';
}

/**
 * The settings that a page's process may know: nothing about other sites, packs or hidden items. If cards open in the side panel,
 * marks react only to clicks.
 */
function forPage(settings: Settings): Settings {
  const openOn = settings.openInPanel ? 'click' : settings.openOn;
  return { ...settings, openOn, ...Object.fromEntries(privateSettings.map((key) => [key, defaults[key]])) };
}

function isPrivate({ tab }: Sender): boolean {
  return tab?.incognito === true;
}

function windowOf({ tab }: Sender): number {
  return tab?.windowId ?? 0;
}

function frameOf({ tab, frameId }: Sender): Frame {
  if (tab?.id === undefined || frameId === undefined)
    throw new Error('The message did not come from a frame');
  return { tabId: tab.id, frameId };
}
