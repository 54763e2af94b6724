import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { policySchema } from './components/core/settings/policy.ts';
import { hasDisplay } from './scripts/display.ts';
import { noticesOf } from './scripts/notices.ts';
import { popoverCss } from './scripts/popover-css.ts';
import { noNetwork } from './scripts/without-network.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Firefox's add-on id; it is fixed so that the end-to-end tests know the URL of the extension's pages. */
const geckoId = 'sidelight@sidelight.example';

const iconSizes = [16, 32, 48, 96, 128];
const iconFiles = Object.fromEntries(iconSizes.map((size) => [size, `icon/${size}.png`]));

/**
 * Shortcuts not used by browsers or common extensions (Alt+Shift+A and D are Dark Reader's, Ctrl+Shift+H is the
 * history). On macOS, Option types characters, so Control is used instead.
 */
const key = (last: string) => ({ default: `Alt+Shift+${last}`, mac: `MacCtrl+Shift+${last}` });
const commands = {
  _execute_action: { suggested_key: key('S') },
  'next-mention': { suggested_key: key('Period'), description: '__MSG_commandNextMention__' },
  'previous-mention': { suggested_key: key('Comma'), description: '__MSG_commandPreviousMention__' },
  'toggle-marks': { suggested_key: key('M'), description: '__MSG_commandToggleMarks__' },
};
/** Chromium takes four suggested keys and no more; there readers set these themselves. */
const moreCommands = (browser: string) => {
  const suggested = (last: string) => browser === 'firefox' && { suggested_key: key(last) };
  return {
    'make-card': { ...suggested('N'), description: '__MSG_commandMakeCard__' },
    'open-panel': { ...suggested('P'), description: '__MSG_commandOpenPanel__' },
  };
};

/**
 * Terser shrinks Vite's minified output by another thirtieth; only worth it for scripts in pages. Not used with source
 * maps, which would no longer match.
 */
const minifyAgain = {
  name: 'minify-again',
  async generateBundle({ sourcemap }: { sourcemap?: unknown }, bundle: Record<string, Chunk>) {
    if (sourcemap) return;
    // What the first run inlines, the second shortens.
    for (const chunk of Object.values(bundle))
      for (let run = 0; chunk.code && run < 2; run++)
        chunk.code = (await minify(chunk.code, { compress, format: { ecma: 2020 } })).code ?? chunk.code;
  },
};

/** Safe because neither our code nor its bundled dependencies use `new` on functions that are not classes. */
const compress = { passes: 3, ecma: 2020, unsafe_arrows: true, hoist_funs: true } as const;

/** The part of a bundle's file that is minified again; files other than scripts have no code. */
interface Chunk {
  code?: string;
}

/** Firefox has a sidebar instead, which needs no permission; Safari has neither. */
const hasSidePanel = (browser: string): boolean => browser === 'chrome' || browser === 'edge';

/** Chromium gives an extension only the parts of a policy that its schema has. */
const hasManagedSchema = (browser: string): boolean => browser === 'chrome' || browser === 'edge';
const policyFile = 'policy-schema.json';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // No auto-imports: every file imports what it uses.
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  // Without a display, `npm run dev` only rebuilds on changes, into .output/chrome-mv3-dev.
  webExt: {
    disabled: !hasDisplay(),
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  targetBrowsers: ['chrome', 'firefox', 'edge', 'safari'],
  hooks: {
    // Page scripts do without the polyfill (see native-browser.ts), and are minified twice.
    'vite:build:extendConfig': (entries, config) => {
      if (!entries.some(({ name }) => name === 'gate' || name === 'content' || name === 'popover')) return;
      config.resolve = {
        ...config.resolve,
        alias: {
          ...config.resolve?.alias,
          'wxt/browser': resolve(import.meta.dirname, 'components/messaging/native-browser.ts'),
        },
      };
      config.plugins = [...(config.plugins ?? []), minifyAgain];
      if (entries.some(({ name }) => name === 'popover'))
        config.css = { ...config.css, postcss: { plugins: [popoverCss] } };
    },
    // WXT would treat `entrypoints/content` as a content script because of its name; see content_scripts below.
    'entrypoints:found': (_wxt, infos) => {
      for (const info of infos) if (info.name === 'content') info.type = 'unlisted-script';
    },
    // The interface texts are in assets/locales/*.json as key → text; browsers need _locales/*/messages.json.
    'build:publicAssets': (wxt, files) => {
      for (const file of readdirSync('assets/locales')) {
        const locale = file.replace(/\.json$/, '');
        const texts = JSON.parse(readFileSync(`assets/locales/${file}`, 'utf8')) as Record<string, string>;
        const messages = Object.fromEntries(
          Object.entries(texts).map(([key, text]) => [key, { message: text }]),
        );
        files.push({ relativeDest: `_locales/${locale}/messages.json`, contents: JSON.stringify(messages) });
      }
      if (hasManagedSchema(wxt.config.browser))
        files.push({ relativeDest: policyFile, contents: JSON.stringify(policySchema(), null, 2) });
      files.push({ relativeDest: 'THIRD-PARTY.txt', contents: noticesOf('.') });
      // The icon is drawn once, as SVG; the required sizes are rendered from it.
      const icon = readFileSync('assets/icon/icon.svg', 'utf8');
      mkdirSync('.wxt/icon', { recursive: true });
      for (const size of iconSizes) {
        const absoluteSrc = resolve(`.wxt/icon/${size}.png`);
        writeFileSync(
          absoluteSrc,
          new Resvg(icon, { fitTo: { mode: 'width', value: size } }).render().asPng(),
        );
        files.push({ absoluteSrc, relativeDest: `icon/${size}.png` });
      }
    },
  },
  vite: () => ({
    // What reads workbooks is a chunk of its own, which the import worker loads when it is given one.
    worker: { format: 'es', plugins: () => [noNetwork] },
    plugins: [noNetwork],
    build: {
      // Vite's modulepreload polyfill contains a `fetch`; every supported browser preloads by itself.
      modulePreload: { polyfill: false },
      target: ['chrome140', 'firefox153'],
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    version,
    permissions: ['storage', 'scripting', 'contextMenus', ...(hasSidePanel(browser) ? ['sidePanel'] : [])],
    host_permissions: ['<all_urls>'],
    icons: iconFiles,
    action: { default_icon: iconFiles },
    commands: { ...commands, ...moreCommands(browser) },
    // Firefox takes what an organisation sets without a schema.
    ...(hasManagedSchema(browser) && { storage: { managed_schema: policyFile } }),
    // Declared here rather than as a WXT content script: WXT's wrapper announces the extension to the page with a DOM
    // event named after its id, and a forged event stops the script (wxt 0.21.4, content-script-context.ts).
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
    // WXT's development server is on localhost, so the policy applies only to what ships.
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: geckoId,
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Without a sidebar and context menus: there the popup's page leads to the panel's, in a tab.
            gecko_android: { strict_min_version: '153.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
