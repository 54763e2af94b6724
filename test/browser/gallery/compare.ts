/**
 * Opens a page in a browser with Sidelight and in one without, does the same on both, and reports the differences. Used
 * by `npm test`, `npm run test:full` and `npm run safety`.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { letTimePass, paintedNames } from '../harness/reader.ts';
import { describeDifference } from './describe-difference.ts';
import type { Aspect, Difference, Entry, See } from './entry.ts';
import { type Copy, canary, copyAll, type Typing, typeIntoFields } from './fields.ts';
import { type DocumentState, documentState, observePage, type PageWorld } from './observe.ts';
import type { World, Worlds } from './world.ts';

/** Longest wait for marks, and for a page to settle, in ms: large pages take a while on a busy machine. */
const patienceWith = ({ large }: Entry) => (large ? 60_000 : 30_000);
/** How long a page must be unchanged to count as quiet, in ms: three times our delay after a change. */
const quiet = 600;

/** What a browser showed. */
interface Seen
  extends Record<
    Exclude<Aspect, 'markup' | 'mutations' | 'events' | 'sheets' | 'globals' | 'resources'>,
    unknown
  > {
  frames: DocumentState[];
  typing: Typing[];
  copy: Copy | undefined;
  console: string[];
  requests: string[];
  act: unknown;
}

/** What was done with a page in one browser, which is still open. */
interface Visit {
  found: Difference[];
  /** The page changes by itself, if that was checked. */
  restless: boolean;
  /** What the browser shows now. */
  look(): Promise<Seen>;
  /** Copies the page again: the clipboard works asynchronously. */
  copyAgain(): Promise<void>;
  /** Runs the checks for the page with Sidelight, and closes it. */
  leave(): Promise<void>;
}

/** The marked texts of a page and its frames, in order; a removed frame has none. */
export async function marksOf(page: Page): Promise<string[]> {
  const all: string[] = [];
  for (const frame of page.frames()) all.push(...(await paintedNames(frame).catch(() => [])));
  // A page may register highlights of its own; those of the gallery are empty.
  return all.filter((text) => text !== '');
}

const isBusy = (page: Page) => page.evaluate(() => (globalThis as unknown as PageWorld).busy === true);

/** Whether every frame has reported that it is loaded; removed ones never will. */
async function hasLoaded(page: Page): Promise<boolean> {
  const loaded = page
    .frames()
    .map((frame) => frame.evaluate(() => document.readyState === 'complete').catch(() => true));
  return (await Promise.all(loaded)).every(Boolean);
}

async function waitFor(patience: number, ask: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) if (await ask()) return true;
  return false;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Waits for these marks, in any order; otherwise reports what is there. */
async function missing(page: Page, marks: readonly string[], patience: number): Promise<Difference[]> {
  let now: string[] = [];
  const ok = await waitFor(patience, async () => {
    now = await marksOf(page);
    return same(now.toSorted(), marks.toSorted());
  });
  return ok ? [] : [{ what: 'marks', with: JSON.stringify(now), bare: JSON.stringify(marks) }];
}

/** Whether Sidelight is idle while the page is: no messages and no new highlights. */
async function unquiet(page: Page, { recorder }: Worlds['with'], url: string): Promise<Difference[]> {
  const registry = await page.evaluateHandle(() => [...CSS.highlights.values()]);
  await recorder.empty();
  await letTimePass(page, quiet);
  const heard = (await recorder.heard(url)).map(({ type }) => type);
  const isSame = await page.evaluate((before) => {
    const now = [...CSS.highlights.values()];
    return now.length === before.length && now.every((highlight, at) => highlight === before[at]);
  }, registry);
  const found = [...heard, ...(isSame ? [] : ['marks painted anew'])];
  return found.length === 0 ? [] : [{ what: 'quiet', with: found.join(), bare: '' }];
}

/** Waits until a page is quiet: its last message may follow its last mark. Reports the activity if it never is. */
async function unrest(page: Page, own: Worlds['with'], url: string, patience: number): Promise<Difference[]> {
  let last: Difference[] = [];
  await waitFor(patience, async () => {
    last = await unquiet(page, own, url);
    return last.length === 0;
  });
  return last;
}

/** Whether a page changes without any user action. */
async function changesByItself(page: Page): Promise<boolean> {
  const changes = () =>
    page.evaluate(() => JSON.stringify((globalThis as unknown as PageWorld).galleryNotes.mutations));
  const before = await changes();
  await letTimePass(page, quiet);
  return (await changes()) !== before;
}

/** Everything that is done with a page in one browser. */
async function visit(entry: Entry, worlds: Worlds, world: World): Promise<Visit> {
  const { driver, site, recorder, desk } = world;
  const own = recorder && worlds.with;
  const patience = patienceWith(entry);
  const found: Difference[] = [];
  const before = { faults: (await driver.faults()).length, requests: world.requests().length };
  const url = site.url(entry.path);
  await recorder?.empty();
  const page = await driver.open(url, observePage);
  await waitFor(patience, async () => !(await isBusy(page)));

  const see: See = async (...marks) => {
    if (own) found.push(...(await missing(page, marks, patience)));
  };
  const act = await entry.act?.(page, see, worlds.browser);
  await waitFor(patience, async () => !(await isBusy(page)));
  if (recorder && !entry.unread) {
    const wasRead = async () =>
      (await recorder.heard(url)).some(({ type }) => /^(lookForNames|rosterReport)$/.test(type));
    if (!(await waitFor(patience, wasRead)))
      found.push({ what: 'messages', with: 'the page was not read', bare: '' });
  }
  if (entry.marks) await see(...entry.marks);
  if (own && entry.unread) {
    await letTimePass(page, quiet);
    const heard = await own.recorder.heard(url);
    if (heard.length > 0)
      found.push({ what: 'messages', with: heard.map(({ type }) => type).join(), bare: 'none' });
  }
  if (own && !entry.restless) found.push(...(await unrest(page, own, url, patience)));

  await waitFor(patience, () => hasLoaded(page));
  const restless = !own && !entry.marks && !entry.restless && (await changesByItself(page));
  const typing = await typeIntoFields(page);
  let copy = entry.large ? undefined : await copyAll(page, desk);
  const leaked = (await recorder?.heard())?.filter(({ request }) => request.includes(canary)) ?? [];
  if (leaked.length > 0)
    found.push({ what: 'messages', with: JSON.stringify(leaked), bare: 'nothing that was typed' });
  let faults = before.faults;
  return {
    found,
    restless,
    async look() {
      const frames: DocumentState[] = [];
      for (const frame of page.frames()) frames.push(await documentState(frame));
      const console = (await driver.faults()).slice(before.faults);
      faults = before.faults + console.length;
      const requests = world.requests().slice(before.requests).sort();
      return { act, typing, copy, frames, console: console.sort(), requests };
    },
    async copyAgain() {
      copy = await copyAll(page, desk);
    },
    async leave() {
      if (own) await entry.check?.(page, worlds);
      await page.close();
      const complaints = (await driver.faults()).slice(faults);
      if (complaints.length > 0 && !entry.differs?.console)
        found.push({ what: 'console', with: complaints.join('\n'), bare: '' });
    },
  };
}

/** The aspects of what a browser showed, each as one value to be compared. */
function aspectsOf({ frames, ...seen }: Seen, restless: boolean): Record<Aspect, unknown> {
  const of = <Key extends keyof DocumentState>(key: Key) => frames.map((frame) => frame[key]);
  const kinds = (counts: Record<string, number>[]) =>
    counts.map((one) =>
      Object.entries(one)
        .filter(([key]) => !restless || !/^(animation|transition)/.test(key))
        .map(([key, count]) => (restless ? key : `${key} × ${count}`))
        .sort(),
    );
  return {
    ...seen,
    markup: of('markup'),
    sheets: of('sheets'),
    globals: of('globals'),
    resources: of('resources'),
    mutations: kinds(of('mutations')),
    events: kinds(of('events')),
  };
}

/** The differences between two visits so far. */
async function differencesOf(entry: Entry, own: Visit, bare: Visit): Promise<Difference[]> {
  const restless = entry.restless === true || bare.restless;
  const [mine, theirs] = (await Promise.all([own.look(), bare.look()])).map((seen) =>
    aspectsOf(seen, restless),
  ) as [Record<Aspect, unknown>, Record<Aspect, unknown>];
  return (Object.keys(mine) as Aspect[])
    .filter((aspect) => !entry.differs?.[aspect] && !same(mine[aspect], theirs[aspect]))
    .map((aspect) => describeDifference(aspect, mine[aspect], theirs[aspect]));
}

/**
 * Compares a page of the gallery in both browsers. Two browsers never act at exactly the same moment, so differences in
 * timing are waited out; only lasting ones count. @returns the differences; none if all is well.
 */
export async function compare(entry: Entry, worlds: Worlds): Promise<Difference[]> {
  for (const [path, answer] of Object.entries((await entry.answers?.()) ?? {})) worlds.serve(path, answer);
  const [own, bare] = await Promise.all([
    visit(entry, worlds, worlds.with),
    visit(entry, worlds, worlds.bare),
  ]);
  // In a page that changes by itself, this depends on the moment.
  const momentary = (aspect: Difference['what']) =>
    bare.restless && /^(?:markup|copy|quiet|act)$/.test(aspect);
  let differences: Difference[] = [];
  await waitFor(patienceWith(entry), async () => {
    // A frame may be removed while it is inspected.
    const now = await differencesOf(entry, own, bare).catch((error: unknown): Difference[] => [
      { what: 'markup', with: String(error), bare: '' },
    ]);
    differences = now.filter(({ what }) => !momentary(what));
    if (differences.some(({ what }) => what === 'copy'))
      await Promise.all([own.copyAgain(), bare.copyAgain()]);
    return differences.length === 0;
  });
  await Promise.all([own.leave(), bare.leave()]);
  return [...own.found.filter(({ what }) => !momentary(what)), ...differences];
}
