/**
 * What the built extension contains and may do: its exact manifest, and nothing that could use the network or run text
 * as code.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputOf } from '../../scripts/build.ts';
import { shippedPackages } from '../../scripts/notices.ts';
import { problemsOf } from '../../scripts/release/rules.ts';
import { filesIn, zip } from '../../scripts/release/zip.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const icons = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

const key = (last: string) => ({ default: `Alt+Shift+${last}`, mac: `MacCtrl+Shift+${last}` });

const everywhere = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  version,
  icons,
  permissions: ['storage', 'scripting', 'contextMenus'],
  host_permissions: ['<all_urls>'],
  action: { default_icon: icons, default_title: 'Sidelight', default_popup: 'popup.html' },
  commands: {
    _execute_action: { suggested_key: key('S') },
    'next-mention': { suggested_key: key('Period'), description: '__MSG_commandNextMention__' },
    'previous-mention': { suggested_key: key('Comma'), description: '__MSG_commandPreviousMention__' },
    'toggle-marks': { suggested_key: key('M'), description: '__MSG_commandToggleMarks__' },
  },
  content_scripts: [
    {
      matches: ['<all_urls>'],
      js: ['gate.js'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_idle',
    },
  ],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  options_ui: { page: 'options.html', open_in_tab: true },
};

const manifests = {
  chrome: {
    ...everywhere,
    permissions: [...everywhere.permissions, 'sidePanel'],
    // Chromium takes four suggested keys and no more.
    commands: {
      ...everywhere.commands,
      'make-card': { description: '__MSG_commandMakeCard__' },
      'open-panel': { description: '__MSG_commandOpenPanel__' },
    },
    side_panel: { default_path: 'sidepanel.html' },
    storage: { managed_schema: 'policy-schema.json' },
    minimum_chrome_version: '140',
    background: { type: 'module', service_worker: 'background.js' },
  },
  firefox: {
    ...everywhere,
    commands: {
      ...everywhere.commands,
      'make-card': { suggested_key: key('N'), description: '__MSG_commandMakeCard__' },
      'open-panel': { suggested_key: key('P'), description: '__MSG_commandOpenPanel__' },
    },
    sidebar_action: {
      default_panel: 'sidepanel.html',
      default_title: 'Sidelight',
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'sidelight@sidelight.example',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '153.0' },
    },
    background: { type: 'module', scripts: ['background.js'] },
  },
};

/** Ways to use the network, to run text as code, and to create elements from text. */
const forbidden: Record<string, RegExp> = {
  fetch: /\bfetch\s*\(/,
  XMLHttpRequest: /XMLHttpRequest/,
  WebSocket: /\bWebSocket\b/,
  EventSource: /\bEventSource\b/,
  WebTransport: /\bWebTransport\b/,
  RTCPeerConnection: /RTCPeerConnection/,
  sendBeacon: /sendBeacon/,
  importScripts: /importScripts/,
  eval: /\beval\s*\(/,
  'new Function': /\bFunction\s*\(/,
  'main world': /world\s*:\s*["'`]MAIN/,
  insertAdjacentHTML: /insertAdjacentHTML/,
  'document.write': /document\.write/,
};

/**
 * Preact includes `dangerouslySetInnerHTML` for applications that use it; ours does not, which the linter checks. DOMPurify
 * assigns `innerHTML` in a document that runs and loads nothing, if a browser has no parser for HTML.
 */
const mayAssign = /dangerouslySetInnerHTML|DOMPurify/;
const innerHtmlOfPreact = /\.innerHTML\s*=|\.innerHTML\b/g;

describe.each(['chrome', 'firefox'] as const)('the build for %s', (target) => {
  const dir = outputOf(target);
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');

  it('has exactly these permissions and keys in its manifest', () => {
    expect(JSON.parse(read('manifest.json'))).toEqual(manifests[target]);
  });

  it.each(Object.entries(forbidden))('contains no %s', (_name, pattern) => {
    expect(scripts.filter((file) => pattern.test(read(file)))).toEqual([]);
  });

  it('uses innerHTML only in Preact and DOMPurify', () => {
    const others = scripts.filter((file) => !mayAssign.test(read(file)));
    expect(others.filter((file) => read(file).match(innerHtmlOfPreact))).toEqual([]);
  });

  it('contains the files named in the manifest', () => {
    const named = [
      ...Object.values(icons),
      'gate.js',
      'content.js',
      'popover.js',
      'background.js',
      'popup.html',
      'options.html',
    ];
    expect(files).toEqual(expect.arrayContaining(named));
  });

  it('contains the licences of everything in it', () => {
    const notices = read('THIRD-PARTY.txt');
    const shipped = shippedPackages('.');
    expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['preact', 'fuse.js', 'idb']));
    for (const { name, version, licence, text } of shipped) {
      expect(licence, name).toMatch(
        /^(?:MIT|ISC|Apache-2\.0|MPL-2\.0|BSD-\d-Clause|\(MPL-2\.0 OR Apache-2\.0\))$/,
      );
      expect(notices).toContain(`${name} ${version}`);
      expect(notices).toContain(text);
    }
  });

  it('contains no file of 5 MB or more, which the add-on stores refuse', () => {
    const large = files.filter((file) => /\.(js|json|html)$/.test(file) && read(file).length >= 5_000_000);
    expect(large).toEqual([]);
  });
});

describe('a build in another folder', () => {
  it('is identical to the byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidelight-sources-'));
    try {
      const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
      for (const file of tracked.filter((one) => /^(?!test\/)./.test(one) && existsSync(one)))
        cpSync(file, join(folder, file), { recursive: true });
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
      const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
      execFileSync(process.execPath, [wxt, 'build', '-b', 'firefox'], {
        cwd: folder,
        stdio: 'ignore',
        env: { ...process.env, NODE_ENV: 'production' },
      });
      const there = join(folder, '.output', 'firefox-mv3');
      const here = outputOf('firefox');
      expect(filesIn(there)).toEqual(filesIn(here));
      for (const file of filesIn(here))
        expect(readFileSync(join(there, file)).equals(readFileSync(join(here, file))), file).toBe(true);
      expect(Buffer.from(zip(there, filesIn(there))).equals(zip(here, filesIn(here)))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe.each(['chrome', 'firefox'] as const)('the stores’ rules for %s', (target) => {
  it('are kept', () => {
    expect(problemsOf(outputOf(target), target, version)).toEqual([]);
  });
});

describe('Mozilla’s add-on linter', () => {
  // It parses 7 MB of scripts: half a minute of an idle machine, in ms.
  const patience = 600_000;
  it(
    'finds no errors, and no warnings except about innerHTML in Preact and DOMPurify',
    () => {
      const linter = join('node_modules', 'web-ext', 'bin', 'web-ext.js');
      const arguments_ = [
        'lint',
        '--source-dir',
        outputOf('firefox'),
        '--output',
        'json',
        '--no-config-discovery',
      ];
      const { stdout } = spawnSync(process.execPath, [linter, ...arguments_], { encoding: 'utf8' });
      const { errors, notices, warnings } = JSON.parse(stdout) as Record<
        string,
        { code: string; file: string }[]
      >;
      expect(errors).toEqual([]);
      expect(notices).toEqual([]);
      // Only these know this property, and our own sources may not (sources.test.ts).
      const isPreact = (file: string) =>
        readFileSync(join(outputOf('firefox'), file), 'utf8').includes('dangerouslySetInnerHTML');
      const whose = (file: string) =>
        isPreact(file) ? 'in Preact' : /\/clean-html-/.test(file) ? 'in DOMPurify' : file;
      expect(warnings?.map(({ code, file }) => `${code} ${whose(file)}`).sort()).toEqual([
        'UNSAFE_VAR_ASSIGNMENT in DOMPurify',
        'UNSAFE_VAR_ASSIGNMENT in Preact',
        'UNSAFE_VAR_ASSIGNMENT in Preact',
      ]);
    },
    patience,
  );
});
