/**
 * Finds the browsers. The first start should need no instructions and install nothing unnecessary: it tries an
 * installed browser, then Debian's package (as root), then a download.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** Overrides the search. */
  variable: string;
  /** Command names, searched for on the PATH. */
  commands: string[];
  /** Usual places on macOS and Windows, below a programs folder. */
  mac: string[];
  windows: string[];
  /** The oldest version allowed by the manifest, and the minimum for Debian's package. */
  oldest: number;
  debian: string;
  download: { browser: Browser; tag: string };
}

const known: Record<BrowserName, Known> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    oldest: 140,
    debian: 'chromium',
    download: { browser: Browser.CHROME, tag: 'stable' },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    oldest: 153,
    debian: 'firefox-esr',
    download: { browser: Browser.FIREFOX, tag: 'stable' },
  },
};

const cacheDir = join(import.meta.dirname, '..', '.cache', 'browsers');
const quiet = ['ignore', 'pipe', 'ignore'] as const;

function candidates({ commands, mac, windows }: Known): string[] {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((dir) =>
      mac.map((app) => join(dir, app)),
    );
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const dirs = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
    return dirs.flatMap((dir) => (dir ? windows.map((exe) => join(dir, exe)) : []));
  }
  const dirs = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => dirs.map((dir) => join(dir, command)));
}

/**
 * True if the program starts and is not too old. Windows browsers do not print a version, so there it must only exist.
 */
function usable(path: string, { oldest }: Known): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  try {
    const printed = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: [...quiet],
      timeout: 30_000,
    });
    return Number(/(\d+)\.\d/.exec(printed)?.[1]) >= oldest;
  } catch {
    return false;
  }
}

async function downloaded({ download }: Known): Promise<string | undefined> {
  if (!existsSync(cacheDir)) return undefined;
  const all = await getInstalledBrowsers({ cacheDir });
  return all.findLast((one) => one.browser === download.browser)?.executablePath;
}

/**
 * Path of an installed browser that is new enough for the extension, or undefined.
 * @throws if CHROME_PATH or FIREFOX_PATH is set and does not name a usable browser.
 */
export async function findBrowser(name: BrowserName): Promise<string | undefined> {
  const one = known[name];
  const given = process.env[one.variable];
  if (given) {
    if (usable(given, one)) return given;
    throw new Error(`${one.variable} is ${given}, which is not ${name} ${one.oldest} or later.`);
  }
  return candidates(one).find((path) => usable(path, one)) ?? (await downloaded(one));
}

/** Whether Debian's package manager is available and may be used. */
const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Debian's package; waits while another process installs. True on success. */
function installFromDebian({ debian }: Known): boolean {
  console.error(`Installing ${debian} (apt-get) …`);
  const apt = (...args: string[]) =>
    spawnSync('/bin/bash', [join(import.meta.dirname, 'apt-get.sh'), ...args], { stdio: ['ignore', 2, 2] })
      .status === 0;
  // If one of several sources fails to update, the others can still be installed from.
  apt('update');
  return apt('install', '-y', '--no-install-recommends', debian);
}

async function fetchBrowser(name: BrowserName): Promise<string | undefined> {
  const { browser, tag } = known[name].download;
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  console.error(`Fetching ${browser} into .cache/browsers …`);
  try {
    mkdirSync(cacheDir, { recursive: true });
    const buildId = await resolveBuildId(browser, platform, tag);
    return (await install({ browser, buildId, platform, cacheDir })).executablePath;
  } catch (error) {
    console.error(`Could not fetch ${browser}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

function helpFor(name: BrowserName): string {
  const { debian, oldest, variable } = known[name];
  const command = existsSync('/usr/bin/apt-get')
    ? `sudo apt-get install ${debian}`
    : `npx @puppeteer/browsers install --path .cache/browsers ${name === 'firefox' ? 'firefox@stable' : 'chrome@stable'}`;
  return `No ${name} ${oldest} or later was found (${variable} can name one). To install it: ${command}`;
}

/**
 * Path of a browser: an installed one, else Debian's package (as root), else one downloaded into .cache/browsers.
 * @param viaDebian whether Debian's package may be installed.
 * @throws with a command that installs one, if none of these works.
 */
export async function ensureBrowser(name: BrowserName, viaDebian: boolean = mayInstall()): Promise<string> {
  const found = await findBrowser(name);
  if (found) return found;
  if (viaDebian && installFromDebian(known[name])) {
    const path = await findBrowser(name);
    if (path) return path;
  }
  const fetched = await fetchBrowser(name);
  if (fetched) return fetched;
  throw new Error(helpFor(name));
}

/**
 * Makes both browsers available, one after the other, and sets their environment variables, so that processes started
 * later neither search nor install. @throws if one is not available.
 */
export async function makeBrowsersReady(viaDebian: boolean = mayInstall()): Promise<void> {
  for (const name of ['chromium', 'firefox'] as const)
    process.env[known[name].variable] = await ensureBrowser(name, viaDebian);
}
