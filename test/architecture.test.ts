/**
 * The order of the folders, which follows the data: each imports only from itself and from folders above it.
 * CONTRIBUTING describes each folder.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const order = [
  // The engine: pure, no DOM, no browser.
  'components/core/data',
  'components/core/settings',
  'components/core/pack',
  'components/core/pack/versions',
  'components/core/text',
  'components/core/lexicon',
  'components/core/lexicon/languages/germanic',
  'components/core/lexicon/languages/other',
  'components/core/lexicon/languages/romance',
  'components/core/lexicon/languages/slavic',
  'components/core/lexicon/languages',
  'components/core/passage',
  'components/core/gazetteer/derive',
  'components/core/gazetteer',
  'components/core/match',
  'components/core/context',
  'components/core/detect',
  'components/core/resolve',
  'components/core/search',
  'components/core/pack-quality',
  'components/core/own-cards',
  'components/core/draft/article',
  'components/core/draft/words',
  'components/core/draft/tokens',
  'components/core/draft/names',
  'components/core/draft/said',
  'components/core/draft',
  'components/core/draft/table',
  'components/core/pack/files/source',
  'components/core/pack/files/cells',
  'components/core/pack/files/columns',
  'components/core/pack/files/table',
  'components/core/pack/files/text',
  'components/core/pack/files/records',
  'components/core/pack/files/workbook',
  'components/core/pack/files/wikidata',
  'components/core/pack/files/notes',
  'components/core/pack/files',
  // What talks to the browser.
  'components/strings',
  'components/messaging',
  'components/stores',
  // What runs in a page.
  'components/page/dom',
  'components/page/read',
  'components/page/paint',
  'components/page/visibility',
  'components/page/watch',
  'components/page/gate',
  'components/page/marks',
  'components/page/popover',
  'components/page/hover',
  'components/page/session',
  // What the background answers, and what the options page does.
  'components/brain/packs',
  'components/brain',
  'components/backup',
  'components/import',
  'components/tester',
  'components/own-cards',
  'components/reading/document',
  'components/reading/html',
  'components/reading/epub',
  'components/reading/pdf',
  'components/reading',
  // What readers see.
  'components/views/shared',
  'components/views/shared/icons',
  'components/views/card/styles',
  'components/views/card/timeline',
  'components/views/card/notes',
  'components/views/card/content',
  'components/views/card',
  'components/views/popup',
  'components/views/card-form',
  'components/views/panel',
  'components/views/story/timeline',
  'components/views/story',
  'components/views/options/props',
  'components/views/options/controls',
  'components/views/options/marks',
  'components/views/options/packs',
  'components/views/options/tester',
  'components/views/options',
  'components/views/welcome',
  'components/views/page-cards',
  'components/views/draft',
  'components/views/reading',
  // What connects views to the browser.
  'components/surfaces/page',
  'components/surfaces',
  'components/surfaces/panel',
  'components/surfaces/draft',
  'components/surfaces/reading',
  // Wiring.
  'entrypoints/background',
  'entrypoints/content',
  'entrypoints/gate',
  'entrypoints/popover',
  'entrypoints/popup',
  'entrypoints/sidepanel',
  'entrypoints/story',
  'entrypoints/options/hooks',
  'entrypoints/options',
  'entrypoints/welcome',
  'entrypoints/page-cards',
  'entrypoints/draft',
  'entrypoints/reading',
];

/** Most files directly in a folder; with more, the folder has no clear purpose. */
const maxFiles = 15;
/** Most lines in a file; with more, it does two things. */
const maxLines = 250;
/** Most lines in `entrypoints/background` and `entrypoints/options` together: they contain only wiring. */
const maxWiring = 900;

/** Packages that only some files may import as values. Their types may be imported anywhere. */
const packages: { name: RegExp; files: RegExp }[] = [
  {
    name: /^(wxt\/browser|webextension-polyfill)$/,
    files: /^components\/(stores\/|surfaces\/|messaging\/messenger\.ts$)|^entrypoints\//,
  },
  { name: /^preact/, files: /^components\/(views|surfaces)\/|^entrypoints\// },
  { name: /^fuse\.js/, files: /^components\/core\/|^components\/views\/options\/props\// },
  { name: /^valibot$/, files: /^components\/(core|messaging|stores)\// },
  { name: /^idb$/, files: /^components\/stores\// },
];

const root = join(import.meta.dirname, '..');
const files = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(root.length + 1).replaceAll('\\', '/'), entry.name)),
);
const modules = files.filter((file) => /\.tsx?$/.test(file));
const folders = [...new Set(files.map((file) => posix.dirname(file)))].sort();

const sourceOf = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Import {
  specifier: string;
  typeOnly: boolean;
}

/** The imports and re-exports of a module, including types, dynamic imports and workers. */
function importsOf(file: string): Import[] {
  const source = sourceOf(file);
  const statements = source.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = source.matchAll(/\b(?:import|new URL)\(\s*'([^']+)'/g);
  return [
    ...[...statements].map((m) => ({ specifier: m[2] ?? '', typeOnly: m[1] !== undefined })),
    ...[...dynamic].map((m) => ({ specifier: m[1] ?? '', typeOnly: false })),
  ];
}

/** The local modules that a module imports. */
const targetsOf = (file: string): string[] =>
  importsOf(file)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => posix.join(posix.dirname(file), specifier).replace(/\?.*$/, ''));

const placeOf = (file: string): number => order.indexOf(posix.dirname(file));

function problemsOf(file: string): string[] {
  const problems: string[] = [];
  for (const target of targetsOf(file)) {
    if (!/^(components|entrypoints)\//.test(target)) {
      if (!/^assets\/.*\.(json|css)$/.test(target)) problems.push(`${file} reaches outside: ${target}`);
    } else if (placeOf(target) > placeOf(file)) problems.push(`${file} imports upward: ${target}`);
    else if (target.startsWith('entrypoints/') && !file.startsWith('entrypoints/'))
      problems.push(`${file} imports an entrypoint: ${target}`);
  }
  for (const { specifier, typeOnly } of importsOf(file)) {
    const rule = typeOnly ? undefined : packages.find(({ name }) => name.test(specifier));
    if (rule && !rule.files.test(file)) problems.push(`${file} may not import ${specifier}`);
  }
  return problems;
}

/** One import cycle, including types, as a list of files; undefined if there is none. */
function findCircle(): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of targetsOf(file).filter((target) => modules.includes(target))) {
      const circle = visit(target, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of modules) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}

const linesOf = (file: string): number => sourceOf(file).trimEnd().split('\n').length;

describe('architecture', () => {
  it('lists every folder', () => {
    expect(folders.filter((folder) => !order.includes(folder))).toEqual([]);
    expect(order.filter((folder) => !folders.includes(folder))).toEqual([]);
  });

  it.each(modules)('%s imports only from its own folder and those above', (file) => {
    expect(problemsOf(file)).toEqual([]);
  });

  it('has no circular imports, including types', () => {
    expect(findCircle()).toBeUndefined();
  });

  it.each(folders)(`%s has at most ${maxFiles} files`, (folder) => {
    expect(files.filter((file) => posix.dirname(file) === folder).length).toBeLessThanOrEqual(maxFiles);
  });

  it.each(files)(`%s has at most ${maxLines} lines`, (file) => {
    expect(linesOf(file)).toBeLessThanOrEqual(maxLines);
  });

  it(`the wiring of background and options page has at most ${maxWiring} lines`, () => {
    const wiring = files.filter((file) => /^entrypoints\/(background|options)\//.test(file));
    expect(wiring.reduce((sum, file) => sum + linesOf(file), 0)).toBeLessThanOrEqual(maxWiring);
  });

  it.each(modules.filter((file) => /^components\/(core|messaging|stores|brain)\//.test(file)))(
    '%s does not use the DOM',
    (file) => {
      const source = sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(source).not.toMatch(/\b(document|window)\s*[.[]|\bHTMLElement\b|\bquerySelector/);
    },
  );
});
