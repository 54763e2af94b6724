/**
 * Firefox's own remote control, for what WebDriver BiDi refuses: opening moz-extension: pages, looking into closed shadow
 * roots, stopping the event page. The wire is `length:[type, id, command or error, data]` over TCP.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { startPatience } from './driver.ts';
import { until } from './reader.ts';

/** The browser's own window, or the page of a window handle (`privileged`: with the browser's rights). */
type Place = 'chrome' | { handle: string; privileged?: boolean };

export interface Marionette {
  /** Sends a command; answers with its data. @throws with Firefox's own message where it refuses. */
  send(command: string, data?: Record<string, unknown>): Promise<unknown>;
  /** Runs a function with JSON arguments; it cannot use its surrounding scope. */
  run<Args extends unknown[], Result>(
    where: Place,
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** The same with the function's source, for one that is put together. */
  runSource(where: Place, source: string, args: unknown[]): Promise<unknown>;
  /**
   * Makes a page the one that commands are for, sends some, and gives the result. They begin again if a navigation has just replaced the
   * page: Firefox refuses a command for one that is gone, and nothing has been done then.
   */
  onPage<Result>(handle: string, commands: () => Promise<Result>): Promise<Result>;
  /** The handles of all pages. */
  handles(): Promise<string[]>;
  close(): void;
}

/** Cuts `length:json` packets out of a byte stream. */
function createPacketReader(onPacket: (packet: unknown) => void): (chunk: Buffer) => void {
  let buffer = Buffer.alloc(0);
  return (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
      if (buffer.length < end) return;
      onPacket(JSON.parse(buffer.subarray(colon + 1, end).toString()));
      buffer = buffer.subarray(end);
    }
  };
}

/** Firefox writes the port that it chose (pref `marionette.port` 0) into its profile once it listens. */
async function portOf(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  return until(
    'Firefox opens its Marionette port',
    async () => Number(await readFile(file, 'utf8').catch(() => '')),
    startPatience,
  );
}

/** Connects to the Firefox of a profile directory. The first command must be `WebDriver:NewSession`. */
export async function connectMarionette(profile: string): Promise<Marionette> {
  const socket = connect({ port: await portOf(profile), host: '127.0.0.1' });
  const waiting = new Map<number, { resolve: (data: unknown) => void; reject: (problem: string) => void }>();
  let lastId = 0;
  socket.on(
    'data',
    createPacketReader((packet) => {
      // The first packet is a greeting, an object.
      if (!Array.isArray(packet)) return;
      const [, id, error, data] = packet as [number, number, { message: string } | null, unknown];
      const caller = waiting.get(id);
      waiting.delete(id);
      if (error) caller?.reject(error.message);
      else caller?.resolve(data);
    }),
  );
  const fail = () => {
    for (const { reject } of waiting.values()) reject('Firefox closed the connection');
    waiting.clear();
  };
  socket.on('error', fail).on('close', fail);

  const send = (command: string, data: Record<string, unknown> = {}) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++lastId;
      // Made here, so that it shows who sent the command.
      const error = new Error(command);
      const refuse = (problem: string) => {
        error.message = `${command}: ${problem}`;
        reject(error);
      };
      waiting.set(id, { resolve, reject: refuse });
      const text = JSON.stringify([0, id, command, data]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });

  // Context and window are state of the session, so commands that need or change it take turns.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(act);
    last = turn.catch(() => {});
    return turn;
  };
  /** Where the session is: half of the commands would only tell Firefox what it knows. */
  let context: 'chrome' | 'content' | undefined;
  let page: string | undefined;
  const setContext = async (value: 'chrome' | 'content') => {
    if (context === value) return;
    context = undefined;
    await send('Marionette:SetContext', { value });
    context = value;
  };
  const toPage = async (handle: string | undefined) => {
    await setContext('content');
    if (page === handle) return;
    page = undefined;
    await send('WebDriver:SwitchToWindow', { handle, focus: false });
    page = handle;
  };
  const allHandles = async () => {
    await setContext('content');
    return (await send('WebDriver:GetWindowHandles')) as string[];
  };
  const toBrowser = async () => {
    if (context === 'chrome') return;
    // The browser's own code runs in the window of the first tab: that of the last turn may have been closed.
    await toPage((await allHandles())[0]);
    await setContext('chrome');
  };
  const execute = async (where: Place, source: string, args: unknown[]) => {
    const inChrome = where === 'chrome';
    await (inChrome ? toBrowser() : toPage(where.handle));
    return (await send('WebDriver:ExecuteAsyncScript', {
      script: `const args = [...arguments]; const done = args.pop();
        Promise.resolve().then(() => (${source})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args,
      sandbox: inChrome || where.privileged ? 'system' : null,
      newSandbox: true,
    })) as { value: { value?: unknown; error?: string } | null };
  };
  /** Begins again if where the session was has been closed or replaced; nothing has run there. */
  const surely = <Result>(act: () => Promise<Result>): Promise<Result> =>
    act().catch((error: unknown) => {
      context = page = undefined;
      if (!/context has been discarded|no such window|Unable to locate window/i.test(String(error)))
        throw error;
      return act();
    });
  const runSource: Marionette['runSource'] = (where, source, args) =>
    inTurn(async () => {
      const answer = await surely(() => execute(where, source, args));
      // A page that is replaced meanwhile answers null.
      if (answer.value?.error !== undefined) throw new Error(answer.value.error);
      return answer.value?.value ?? undefined;
    });

  const run: Marionette['run'] = (where, body, ...args) =>
    runSource(where, String(body), args) as ReturnType<typeof body> &
      Promise<Awaited<ReturnType<typeof body>>>;
  return {
    send,
    run,
    runSource,
    onPage: (handle, commands) =>
      inTurn(() =>
        surely(async () => {
          // The page may have moved to another process, so Firefox looks where it is.
          page = undefined;
          await toPage(handle);
          return commands();
        }),
      ),
    handles: () => inTurn(allHandles),
    close: () => socket.destroy(),
  };
}
