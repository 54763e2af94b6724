/** A machine without a browser, whose apt-get is a script of ours: what is installed, and that a held lock is waited for. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBrowsersReady } from '../../scripts/browsers.ts';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'apt-get.sh');
const locks = [
  'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 17 (apt-get)',
  'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 17 (unattended-upgr)',
  'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?',
  'E: Unable to lock directory /var/cache/apt/archives/',
  'dpkg: error: dpkg status database is locked by another process',
];

/** Commands of the real system that the scripts use. */
const commands = ['bash', 'cat', 'chmod', 'grep', 'sleep'];

describe('a machine without browsers', () => {
  let folder: string;
  const file = (name: string) => join(folder, name);
  const write = (name: string, body: string) =>
    writeFileSync(file(name), `#!/bin/bash\n${body}\n`, { mode: 0o755 });
  const calls = () =>
    existsSync(file('calls')) ? readFileSync(file('calls'), 'utf8').trim().split('\n') : [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidelight-apt-'));
    for (const name of commands) {
      const path = ['/usr/bin', '/bin'].map((dir) => join(dir, name)).find(existsSync);
      symlinkSync(path ?? '', file(name));
    }
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('FIREFOX_PATH', '');
    // While a file `lock` is there, it says what that file says and fails; else it installs a browser.
    write(
      'apt-get',
      `if [[ -e ${folder}/lock ]]; then cat ${folder}/lock >&2; echo locked >>${folder}/calls; exit 100; fi
       echo "\${@: -1}" >>${folder}/calls
       [[ \${@: -1} == update ]] && exit 0
       [[ \${@: -1} == nothing ]] && { echo 'E: Unable to locate package nothing' >&2; exit 100; }
       printf '#!/bin/bash\\necho Browser 156.0.1\\n' >"${folder}/\${@: -1}"
       chmod +x "${folder}/\${@: -1}"`,
    );
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  // Elsewhere browsers are not looked for on the PATH.
  if (process.platform === 'linux')
    it('gets both, one after the other, and passes their paths to later processes', async () => {
      await makeBrowsersReady(true);
      expect(calls()).toEqual(['update', 'chromium', 'update', 'firefox-esr']);
      expect(process.env.CHROME_PATH).toBe(file('chromium'));
      expect(process.env.FIREFOX_PATH).toBe(file('firefox-esr'));
      // With both there, nothing is installed again.
      await makeBrowsersReady(true);
      expect(calls()).toHaveLength(4);
    });

  /** Runs the script; `until` is called with all that was printed so far, whenever something is. */
  const run = (args: string[], printed: (text: string) => void = () => {}) =>
    new Promise<{ status: number | null; text: string }>((resolve) => {
      let text = '';
      const child = spawn(script, args, { stdio: ['ignore', 'ignore', 'pipe'] });
      child.stderr.on('data', (part) => {
        text += part;
        printed(text);
      });
      child.on('close', (status) => resolve({ status, text }));
    });

  it.each(locks)('waits during: %s', async (message) => {
    writeFileSync(file('lock'), message);
    const { status, text } = await run(['install', 'chromium'], () => rmSync(file('lock'), { force: true }));
    expect(status).toBe(0);
    expect(text).toBe('Another process is installing packages; waiting until it is done …\n');
    expect(calls().at(0)).toBe('locked');
    expect(calls().at(-1)).toBe('chromium');
  });

  it('gives up eventually, with apt-get’s message', async () => {
    writeFileSync(file('lock'), locks[0] ?? '');
    vi.stubEnv('APT_PATIENCE', '0');
    const { status, text } = await run(['update']);
    expect(status).toBe(100);
    expect(text).toContain('It is held by process 17');
    expect(text).toContain('another process is still installing packages');
  });

  it('does not wait on any other error', async () => {
    const { status, text } = await run(['install', 'nothing']);
    expect(status).toBe(100);
    expect(text).toBe('E: Unable to locate package nothing\n');
    expect(calls()).toEqual(['nothing']);
  });
});
