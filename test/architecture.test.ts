/** Who may import whom. The table is the rule of the repository; this test is its only other copy. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

type Folder = 'cards' | 'matching' | 'settings' | 'messaging' | 'page' | 'strings' | 'views';
/** `types` allows `import type` only. */
type Allowed = Partial<Record<Folder, 'all' | 'types' | readonly string[]>>;

const table: Record<Folder, Allowed> = {
  cards: {},
  matching: { cards: 'all', settings: 'types' },
  settings: {},
  messaging: { cards: 'types', matching: 'types', settings: 'types' },
  page: { matching: ['settle-marks.ts', 'neighbours.ts'], cards: 'types', settings: 'types' },
  strings: {},
  views: { cards: 'all', matching: 'types', settings: 'types', strings: 'all' },
};

/** Packages that only some folders may touch; `entrypoints`, `scripts` and `test` may use everything. */
const packages: { name: RegExp; files: RegExp }[] = [
  { name: /^(wxt\/browser|webextension-polyfill)$/, files: /-store\.ts$|^messaging[\\/]messenger\.ts$/ },
  { name: /^preact/, files: /^views[\\/]/ },
  { name: /^fuse\.js/, files: /^matching[\\/]/ },
  { name: /^valibot$/, files: /^(cards|settings|messaging)[\\/]/ },
];

const components = join(import.meta.dirname, '..', 'components');
const files = readdirSync(components, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

interface Import {
  specifier: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(components, file), 'utf8');
  const statements = source.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = source.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  return [
    ...[...statements].map((m) => ({ specifier: m[2] ?? '', typeOnly: m[1] !== undefined })),
    ...[...dynamic].map((m) => ({ specifier: m[1] ?? '', typeOnly: false })),
  ];
}

function problemsOf(file: string): string[] {
  const folder = file.split(sep)[0] as Folder;
  const problems: string[] = [];
  for (const { specifier, typeOnly } of importsOf(file)) {
    if (specifier.startsWith('.')) {
      const target = relative(components, join(components, dirname(file), specifier));
      if (target.startsWith('..')) {
        if (!/\.(json|css)(\?\w+)?$/.test(specifier))
          problems.push(`${file} reaches outside components: ${specifier}`);
        continue;
      }
      const [targetFolder, ...rest] = target.split(sep);
      if (targetFolder === folder) continue;
      const allowed = table[folder]?.[targetFolder as Folder];
      const fine =
        allowed === 'all' ||
        (allowed !== undefined && typeOnly) ||
        (Array.isArray(allowed) && allowed.includes(rest.join('/')));
      if (!fine) problems.push(`${file} may not import ${target}${typeOnly ? '' : ' (as a value)'}`);
    } else if (!typeOnly) {
      const rule = packages.find(({ name }) => name.test(specifier));
      if (rule && !rule.files.test(file)) problems.push(`${file} may not import ${specifier}`);
    }
  }
  return problems;
}

describe('architecture', () => {
  it('knows every folder of components', () => {
    const folders = readdirSync(components, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).sort()).toEqual(Object.keys(table).sort());
  });

  it.each(files)('%s imports only what the table allows', (file) => {
    expect(problemsOf(file)).toEqual([]);
  });

  it.each(files.filter((file) => /^(cards|matching|settings|messaging)[\\/]/.test(file)))(
    '%s knows no DOM',
    (file) => {
      const source = readFileSync(join(components, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(source).not.toMatch(/\b(document|window)\s*[.[]|\bHTMLElement\b|\bquerySelector/);
    },
  );
});
