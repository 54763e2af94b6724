/** The stores' rules for an extension and our own: size limits by file, and no unexpected files. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../build.ts';
import { filesIn } from './zip.ts';

/** Chrome's and Edge's limits, which are the strictest; in characters. */
const maxName = 45;
const maxDescription = 132;

/** Maximum bytes of each file; the first matching pattern counts, and a file that matches none is unexpected. */
const budgets: [pattern: RegExp, bytes: number][] = [
  [/^gate\.js$/, 4_000],
  [/^content\.js$/, 45_000],
  [/^popover\.js$/, 67_200],
  [/^background\.js$/, 1_300_000],
  [/^assets\/(?:import|draft)-worker-[\w-]+\.js$/, 1_450_000],
  // What reads workbooks, loaded for a workbook only.
  [/^assets\/(?:xlsx|ods|worksheet-writer)-[\w-]+\.js$/, 130_000],
  // The languages, with their word lists: for the background, and for the page that drafts cards.
  [/^chunks\/known-languages-[\w-]+\.js$/, 1_100_000],
  // Pages of the extension alone load these: the options, and what writes packs for others.
  [/^chunks\/(?:options|export-pack)-[\w-]+\.js$/, 75_000],
  // What reads PDFs, loaded for a PDF only.
  [/^assets\/pdf-worker-[\w-]+\.js$/, 1_300_000],
  [/^chunks\/open-pdf-[\w-]+\.js$/, 530_000],
  [/^chunks\/[\w-]+\.js$/, 60_000],
  [/^assets\/[\w-]+\.css$/, 20_000],
  [/^(?:popup|options|page-cards|sidepanel|story|welcome|draft|reading)\.html$/, 4_000],
  [/^_locales\/[a-z]{2}\/messages\.json$/, 90_000],
  [/^icon\/\d+\.png$/, 20_000],
  [/^manifest\.json$/, 4_000],
  [/^policy-schema\.json$/, 4_000],
  [/^THIRD-PARTY\.txt$/, 80_000],
];

interface Manifest {
  version?: string;
  icons?: Record<string, string>;
  permissions?: string[];
  minimum_chrome_version?: string;
  browser_specific_settings?: {
    gecko?: { id?: string; strict_min_version?: string; data_collection_permissions?: unknown };
  };
  background?: { service_worker?: string; scripts?: string[] };
  key?: string;
  update_url?: string;
}

/** Every problem of a built extension, one line each. @param version the one in package.json. */
export function problemsOf(folder: string, target: Target, version: string): string[] {
  const files = filesIn(folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return [
    ...files.flatMap((file) => sizeProblem(folder, file)),
    ...localeProblems(folder, files),
    ...manifestProblems(manifest, target, version),
    ...Object.values(manifest.icons ?? {}).flatMap((icon) =>
      files.includes(icon) ? [] : `the icon ${icon} is missing`,
    ),
  ];
}

function sizeProblem(folder: string, file: string): string[] {
  const budget = budgets.find(([pattern]) => pattern.test(file));
  if (!budget) return [`${file} is not an expected file`];
  const { size } = statSync(join(folder, file));
  return size > budget[1] ? [`${file} has ${size} bytes, more than ${budget[1]}`] : [];
}

function localeProblems(folder: string, files: readonly string[]): string[] {
  const locales = files.filter((file) => file.endsWith('/messages.json'));
  if (locales.length === 0) return ['there are no locales'];
  return locales.flatMap((file) => {
    const texts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, { message: string }>;
    const lengthOf = (key: string) => [...(texts[key]?.message ?? '')].length;
    const tooLong = (key: string, most: number) =>
      lengthOf(key) === 0 || lengthOf(key) > most
        ? [`${file}: ${key} has ${lengthOf(key)} characters; it needs 1 to ${most}`]
        : [];
    return [...tooLong('extensionName', maxName), ...tooLong('extensionDescription', maxDescription)];
  });
}

function manifestProblems(manifest: Manifest, target: Target, version: string): string[] {
  const gecko = manifest.browser_specific_settings?.gecko;
  const firefox = target === 'firefox';
  const wrong: [boolean, string][] = [
    [manifest.version !== version, `the version is ${manifest.version}, not ${version}`],
    [
      !/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(version),
      `${version} is not a valid store version: it needs one to four numbers`,
    ],
    [manifest.icons?.['128'] === undefined, 'an icon of 128 px is missing'],
    [
      manifest.key !== undefined || manifest.update_url !== undefined,
      'key and update_url are reserved for the store',
    ],
    [firefox && !gecko?.id, 'Firefox requires an id'],
    [firefox && !gecko?.strict_min_version, 'Firefox requires the oldest supported version'],
    [firefox && !gecko?.data_collection_permissions, 'Firefox requires a declaration of the data collected'],
    [firefox && !manifest.background?.scripts, 'Firefox has no extension service workers'],
    [!firefox && !manifest.background?.service_worker, 'the background must be a service worker'],
    [!firefox && gecko !== undefined, 'Firefox-only keys are in another browser’s manifest'],
  ];
  return wrong.flatMap(([is, what]) => (is ? [what] : []));
}
