/**
 * Typed calls over the browser's messages, which have no errors, types or timeouts, and are lost whenever the background is
 * asleep or killed. Ships in every page, so it stays small: shapes are checked in requests.ts.
 */
import { browser } from 'wxt/browser';
import type {
  BackgroundCalls,
  Handlers,
  Message,
  PageCalls,
  Reply,
  Reports,
  Sender,
  Table,
} from './protocol.ts';

/** Longest wait for an answer in milliseconds, including one retry. */
const deadline = 3_000;
/** Browsers' error messages if the other side was asleep, was killed or does not exist. */
const gone =
  /could not establish connection|receiving end does not exist|message (channel|port) (is )?closed/i;

/**
 * Sends a call and gives its answer. Rejects with the other side's error (name and message), `NoAnswer` or `TooLate`.
 */
export type Caller<Calls extends Table<Calls>> = <K extends keyof Calls & string>(
  type: K,
  ...request: Parameters<Calls[K]>
) => Promise<ReturnType<Calls[K]>>;

/**
 * @param mayRepeat whether a lost call may be sent a second time.
 * @param wait longest wait in milliseconds.
 */
export function createCaller<Calls extends Table<Calls>>(
  send: (message: Message) => Promise<unknown>,
  mayRepeat: (type: keyof Calls) => boolean,
  wait: number = deadline,
): Caller<Calls> {
  return async <K extends keyof Calls & string>(type: K, ...[request]: Parameters<Calls[K]>) => {
    const ask = async () => {
      const reply = (await send({ type, request })) as Reply | undefined;
      // Safari answers undefined after the device was locked, and so does the polyfill when a port closed: no answer is
      // a failure.
      if (!reply?.value && !reply?.error) throw named('NoAnswer', `${type}: message port closed`);
      return reply;
    };
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(named('TooLate', `${type}: no answer in ${wait} ms`)), wait);
    const retry = (error: unknown) => (mayRepeat(type) && isGone(error) ? ask() : Promise.reject(error));
    try {
      const { value, error } = await Promise.race([ask().catch(retry), late]);
      if (error) throw named(error.name, error.message);
      return value as ReturnType<Calls[K]>;
    } finally {
      clearTimeout(timer);
    }
  };
}

/**
 * Creates a caller for the background. Calls that change nothing may be retried. @param wait longest wait in
 * milliseconds.
 */
export const backgroundCaller = (wait?: number): Caller<BackgroundCalls> =>
  createCaller(
    async (message) => browser.runtime.sendMessage(message),
    (type) => !(['hide', 'setSitePrivately', 'takeLookUp', 'openCard'] as (typeof type)[]).includes(type),
    wait,
  );

/**
 * Creates a caller for the content script in one frame of a tab or, without `frameId`, in whichever frame answers
 * first.
 */
export function callPage(tabId: number, frameId?: number): Caller<PageCalls> {
  const options = frameId === undefined ? {} : { frameId };
  return createCaller(
    async (message) => browser.tabs.sendMessage(tabId, message, options),
    () => false,
  );
}

/** Sends to all listeners; having none is not an error. */
export async function report<K extends keyof Reports>(
  type: K,
  ...[request]: Parameters<Reports[K]>
): Promise<void> {
  try {
    await browser.runtime.sendMessage({ type, request });
  } catch {}
}

/** Answers the calls in `handlers` until `signal` aborts; other messages are left to other listeners. */
export function answer<Calls extends Table<Calls>>(handlers: Handlers<Calls>, signal: AbortSignal): void {
  const listener = ({ type, request }: Message, sender: Sender, respond: (reply: Reply) => void) => {
    if (!Object.hasOwn(handlers, type)) return undefined;
    void replyTo(() => handlers[type as keyof Calls](request as never, sender)).then(respond);
    // Not a promise: not every Chrome accepts one from a listener, and page scripts have no polyfill.
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}

/** Runs a handler and wraps its result or error. Never rejects. */
export async function replyTo(run: () => unknown): Promise<Reply> {
  try {
    return { value: await run() };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : named('Error', String(error));
    return { error: { name, message } };
  }
}

/** Whether a message had no receiver: the background is not running, or the tab has no content script. */
export function isGone(error: unknown): boolean {
  return gone.test(String(error));
}

/** Whether this script's extension was updated, reloaded or removed, so that it can only clean up after itself. */
export function isOrphaned(error?: unknown): boolean {
  return !browser.runtime?.id || /extension context invalidated/i.test(String(error));
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
