/**
 * Firefox has one automation session. Started by WebDriver BiDi alone, as puppeteer does it, it has no Marionette; started
 * by Marionette it has both. So Marionette starts it, and puppeteer is handed a connection whose `session.new` is already
 * answered.
 */
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Browser as BrowserKind, createProfile, launch } from '@puppeteer/browsers';
import puppeteer, { type Browser, type ConnectionTransport } from 'puppeteer-core';
import { atEnd } from './at-end.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

export interface FirefoxSession {
  browser: Browser;
  marionette: Marionette;
  /** Errors and warnings of extensions, which no protocol reports but Firefox prints. */
  complaints: string[];
  /** The profile has been used before. */
  old: boolean;
  close(): Promise<void>;
}

interface Started {
  sessionId: string;
  capabilities: { webSocketUrl: string };
}

async function connectBidi({ sessionId, capabilities }: Started): Promise<ConnectionTransport> {
  const socket = new WebSocket(capabilities.webSocketUrl);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('Firefox refused the BiDi connection.')));
  });
  const transport: ConnectionTransport = {
    send(message) {
      const { id, method } = JSON.parse(message) as { id: number; method: string };
      if (method !== 'session.new') return socket.send(message);
      const answer = { type: 'success', id, result: { sessionId, capabilities } };
      queueMicrotask(() => transport.onmessage?.(JSON.stringify(answer)));
    },
    close: () => socket.close(),
  };
  socket.addEventListener('message', ({ data }) => transport.onmessage?.(String(data)));
  socket.addEventListener('close', () => transport.onclose?.());
  return transport;
}

/** Starts Firefox in a profile, a fresh one where none is given, with these preferences, and both ways of driving it. */
export async function startFirefox(settings: {
  executablePath: string;
  preferences: Record<string, unknown>;
  /** Its folder, which stays. */
  profile: string | undefined;
  headed: boolean;
  width: number;
  height: number;
}): Promise<FirefoxSession> {
  const { executablePath, preferences, headed, width, height } = settings;
  const profile = settings.profile ?? (await mkdtemp(join(tmpdir(), 'sidelight-firefox-')));
  const old = existsSync(join(profile, 'prefs.js'));
  // Of a session before.
  await rm(join(profile, 'MarionetteActivePort'), { force: true });
  await createProfile(BrowserKind.FIREFOX, {
    path: profile,
    // A port of its own choice, so that two can run at once.
    preferences: { 'marionette.port': 0, 'devtools.console.stdout.content': true, ...preferences },
  });
  const process_ = launch({
    executablePath,
    args: [
      ...(headed ? [] : ['--headless']),
      '--no-remote',
      '--profile',
      profile,
      '--marionette',
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
      `--width=${width}`,
      `--height=${height}`,
      'about:blank',
    ],
    // Without this the preference for the settings server is ignored, and Firefox asks Mozilla's.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const removeProfile = () => {
    if (settings.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const takeBack = atEnd(() => process_.kill(), removeProfile);
  const complaints: string[] = [];
  const listen = (stream: Readable | null) =>
    stream &&
    createInterface(stream).on('line', (line) => {
      // Firefox's own modules log with an unquoted name before the colon.
      if (/^console\.\w+: \w+: /.test(line)) return;
      // Said now and then of any content script that listens for `pagehide`, however short, when its page goes.
      if (/^JavaScript warning: .*Script terminated by timeout/.test(line)) return;
      if (/^console\.(error|warn)|^JavaScript (error|warning): moz-extension:/.test(line))
        complaints.push(line);
    });
  listen(process_.nodeProcess.stdout);
  listen(process_.nodeProcess.stderr);
  const marionette = await connectMarionette(profile);
  const started = (await marionette.send('WebDriver:NewSession', {
    webSocketUrl: true,
    unhandledPromptBehavior: { default: 'ignore' },
  })) as Started;
  const browser = await puppeteer.connect({
    transport: await connectBidi(started),
    protocol: 'webDriverBiDi',
    defaultViewport: headed ? null : { width, height },
  });
  return {
    browser,
    marionette,
    complaints,
    old,
    async close() {
      marionette.close();
      await browser.close().catch(() => {});
      await process_.close();
      takeBack();
      removeProfile();
    },
  };
}
