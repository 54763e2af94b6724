/**
 * The trust boundary: a page's process may be compromised and send anything. Every message to the background is parsed
 * from `unknown` here, once, and only calls that its sender may make are run. For the background only: valibot is too
 * large for pages.
 */
import * as v from 'valibot';
import { isRecord } from '../core/data/is-record.ts';
import { CardSchema } from '../core/pack/schema.ts';
import { replyTo } from './messenger.ts';
import { readingAddress } from './own-addresses.ts';
import { type BackgroundCalls, type Handlers, limits, type Reply, type Sender } from './protocol.ts';

/** This extension, as messages name it: its id, and the address that all its pages start with. */
export interface Self {
  id: string;
  /** Ends in a slash, like `runtime.getURL('/')`. */
  base: string;
}

/**
 * The sender: a content script, one of the extension's own pages, or the own page that shows documents of others. The last runs
 * the content script itself and is answered like one. What keeps scripts out of it is that documents are cleaned, and its CSP.
 */
export type Origin = 'content' | 'own' | 'reading';

/** Whether a sender shows a page or a document of others, in which names are marked. */
export const showsPages = (origin: Origin | undefined): boolean =>
  origin === 'content' || origin === 'reading';

const pages: readonly Origin[] = ['own'];
const scripts: readonly Origin[] = ['content', 'reading'];
const both: readonly Origin[] = ['content', 'own', 'reading'];

/** Who may make which call. Own pages find candidates too, for the preview and the match tester. */
const allowed: Record<keyof BackgroundCalls, readonly Origin[]> = {
  hello: scripts,
  lookForNames: scripts,
  findCandidates: both,
  paintRule: scripts,
  getCards: both,
  searchCards: pages,
  getStory: pages,
  openCard: both,
  takeLookUp: pages,
  listPacks: pages,
  tryCard: pages,
  guessKind: pages,
  hide: both,
  setSitePrivately: pages,
};

/**
 * Longest language tag, in UTF-16 units; RFC 5646 recommends allowing 35. Pages may contain anything, so longer ones
 * are cut.
 */
const maxLanguage = 64;
/** Longest alias, in UTF-16 units: the same limit as for a pack's texts. */
const maxAlias = 10_000;
/** Longest host name, in UTF-16 units (RFC 1035). */
const maxHost = 253;
/**
 * Longest CSS that may be removed, in UTF-16 units: rules for every look, on as many of the longest tags as pages send,
 * are about 530,000.
 */
const maxCss = 800_000;
/** Most looks and most tags that rules are for. There are 240 looks, and pages send at most 16 tags. */
const maxPainted = 300;
/** Longest tag, in UTF-16 units. */
const maxTag = 32;

/** A list whose length is checked before its entries. */
function list<Entry extends v.GenericSchema>(entry: Entry, most: number) {
  return v.pipe(
    v.custom<unknown[]>((input) => Array.isArray(input) && input.length <= most, `a list of at most ${most}`),
    v.array(entry),
  );
}

const Key = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.-]{0,127}:[a-z0-9][a-z0-9.-]{0,127}$/, 'a key has the form pack:card'),
);
const PackId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,127}$/, 'expected the id of a pack'));
/** Longest neighbouring text or header, in UTF-16 units; ours are shorter, so longer ones are cut. */
const maxNeighbour = 64;
const Short = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, maxNeighbour)),
);
const Beside = v.exactOptional(
  v.object({
    edge: v.picklist(['inline', 'picture', 'cell', 'block']),
    text: Short,
    head: v.exactOptional(Short),
  }),
);
const Passage = v.object({
  id: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  text: v.pipe(v.string(), v.maxLength(limits.text)),
  language: v.exactOptional(
    v.pipe(
      v.string(),
      v.transform((tag) => tag.slice(0, maxLanguage)),
    ),
  ),
  before: Beside,
  after: Beside,
});
const Passages = v.pipe(
  list(Passage, limits.passages),
  v.check(
    (passages) => passages.reduce((sum, { text }) => sum + text.length, 0) <= limits.text,
    `at most ${limits.text} characters`,
  ),
);
const Nothing = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
);

type Request<K extends keyof BackgroundCalls> = Parameters<BackgroundCalls[K]>[0];

const schemas: { [K in keyof BackgroundCalls]: v.GenericSchema<unknown, Request<K>> } = {
  hello: Nothing,
  lookForNames: v.object({ text: v.pipe(v.string(), v.maxLength(limits.roughText)), isPart: v.boolean() }),
  findCandidates: v.object({ passages: Passages }),
  // These become part of a style sheet, so only identifiers are allowed.
  paintRule: v.object({
    name: v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, 'a name of letters, digits, - and _')),
    painted: v.object({
      looks: list(v.pipe(v.string(), v.regex(/^[0-9a-z]{1,4}$/, 'the end of a highlight name')), maxPainted),
      tags: list(
        v.pipe(v.string(), v.regex(/^([a-z][a-z0-9-]*|\*)$/, 'a tag or *'), v.maxLength(maxTag)),
        maxPainted,
      ),
    }),
    previous: v.optional(v.pipe(v.string(), v.maxLength(maxCss))),
  }),
  getCards: v.object({ keys: list(Key, limits.keys), popover: v.optional(v.boolean()) }),
  searchCards: v.object({
    query: v.pipe(v.string(), v.maxLength(limits.query)),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.hits)),
  }),
  getStory: v.object({ pack: PackId }),
  openCard: v.object({
    what: v.picklist(['story', 'show', 'edit', 'name']),
    key: Key,
    text: v.optional(v.pipe(v.string(), v.maxLength(maxAlias))),
  }),
  takeLookUp: Nothing,
  listPacks: v.object({ check: v.boolean() }),
  tryCard: v.object({
    card: v.pipe(
      CardSchema,
      v.transform(({ id: _id, ...card }) => card),
    ),
    key: v.optional(Key),
    passages: Passages,
  }),
  guessKind: v.object({
    name: v.pipe(v.string(), v.maxLength(maxAlias)),
    before: v.pipe(v.string(), v.maxLength(maxAlias)),
  }),
  hide: v.object({
    what: v.picklist(['here', 'alias', 'card']),
    key: Key,
    alias: v.pipe(v.string(), v.maxLength(maxAlias)),
    undo: v.optional(v.boolean()),
  }),
  setSitePrivately: v.object({
    windowId: v.pipe(v.number(), v.integer()),
    host: v.pipe(v.string(), v.maxLength(maxHost)),
    on: v.boolean(),
  }),
};

/** Which of our own contexts sent a message; undefined if it is not ours. */
export function originOf(sender: Sender, self: Self): Origin | undefined {
  if (sender.id !== self.id) return undefined;
  if (sender.url?.startsWith(readingAddress(self.base))) return 'reading';
  if (sender.url?.startsWith(self.base)) return 'own';
  return sender.tab?.id !== undefined && sender.frameId !== undefined ? 'content' : undefined;
}

/**
 * Creates the background's message listener: it returns a promise of the reply, or undefined for anything that is not a
 * call (such as reports, which the popup receives). It never throws; refused calls are answered with `NotAllowed` or
 * `BadRequest`.
 */
export function createRouter(
  handlers: Handlers<BackgroundCalls>,
  self: Self,
): (message: unknown, sender: Sender) => Promise<Reply> | undefined {
  return (message, sender) => {
    const type = callOf(message);
    if (!type) return undefined;
    return replyTo(() => {
      const origin = originOf(sender, self);
      if (!origin || !allowed[type].includes(origin))
        throw refusal('NotAllowed', `${type} may not be called from here`);
      return run(handlers, type, (message as { request?: unknown }).request, sender);
    });
  };
}

function run<K extends keyof BackgroundCalls>(
  handlers: Handlers<BackgroundCalls>,
  type: K,
  input: unknown,
  sender: Sender,
) {
  const parsed = v.safeParse(schemas[type], input, { abortEarly: true });
  if (!parsed.success) throw refusal('BadRequest', `${type}: ${parsed.issues[0].message}`);
  return handlers[type](parsed.output, sender);
}

function callOf(message: unknown): keyof BackgroundCalls | undefined {
  const type = isRecord(message) ? message.type : undefined;
  return typeof type === 'string' && Object.hasOwn(schemas, type)
    ? (type as keyof BackgroundCalls)
    : undefined;
}

function refusal(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
