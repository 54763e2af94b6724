/** The texts of the interface against the code that uses them, and against each other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'assets', 'locales');
const locales = readdirSync(folder).map((file) => {
  const texts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
  return { name: file.replace(/\.json$/, ''), texts };
});
const english = locales.find(({ name }) => name === 'en')?.texts ?? {};

const sources = ['components', 'entrypoints']
  .flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((file) => join(root, top, file)),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .concat(join(root, 'wxt.config.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys as the code names them: a plural by its base, `kind_${kind}` by its beginning. */
const quoted = new Set([...sources.matchAll(/['"]([a-z]\w+)['"]|__MSG_(\w+)__/g)].map((m) => m[1] ?? m[2]));
const begun = [...sources.matchAll(/strings\(`(\w+)\$\{/g)].map((m) => m[1] ?? '');
const baseOf = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

describe('locales', () => {
  it('holds English', () => {
    expect(Object.keys(english).length).toBeGreaterThan(50);
  });

  it('has a text for every key that is used', () => {
    const used = [...sources.matchAll(/strings(\.plural)?\(\s*'(\w+)'/g)];
    expect(used.length).toBeGreaterThan(50);
    const missing = used
      .map(([, plural, key]) => (plural ? `${key}_other` : `${key}`))
      .filter((key) => !(key in english));
    expect(missing).toEqual([]);
  });

  it('has no unused text', () => {
    const unused = Object.keys(english).filter(
      (key) =>
        !quoted.has(key) &&
        !quoted.has(baseOf(key)) &&
        !begun.some((start) => start && key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('has no keys that differ only in case, which browsers ignore', () => {
    const folded = Object.keys(english).map((key) => key.toLowerCase());
    expect(folded.filter((key, at) => folded.indexOf(key) !== at)).toEqual([]);
  });

  it.each(locales)('$name is complete', ({ texts }) => {
    const language = texts.uiLanguage ?? '';
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wanted = Object.keys(english).flatMap((key) => {
      if (!/_other$/.test(key)) return /_(zero|one|two|few|many)$/.test(key) ? [] : [key];
      return categories.map((category) => `${baseOf(key)}_${category}`);
    });
    expect(Object.keys(texts).sort()).toEqual(wanted.sort());
  });

  it.each(locales)('$name has the same placeholders as English', ({ texts }) => {
    for (const [key, text] of Object.entries(texts)) {
      const model = english[key] ?? english[`${baseOf(key)}_other`] ?? '';
      const wanted = placeholders(model);
      // The form for one may leave out the number, and a list's end.
      const allowed = /_(zero|one|two)$/.test(key) ? wanted : undefined;
      if (allowed) expect(wanted).toEqual(expect.arrayContaining(placeholders(text)));
      else expect(placeholders(text), key).toEqual(wanted);
    }
  });

  it.each(locales)(
    '$name has no dollar sign, which browsers read as a placeholder, and no empty text',
    ({ texts }) => {
      expect(Object.entries(texts).filter(([, text]) => text.includes('$') || text.trim() === '')).toEqual(
        [],
      );
    },
  );

  /** What readers misunderstand, such as the word for a trade mark or for teaching; each language has another word for it. */
  const rejected: Record<string, RegExp> = {
    en: /\b(?:told|nobody|somebody|whoever|anew|mend|back-up)\b/i,
    de: /Hervorheb|Treffer|Backup|Popup|Verschreiber|Karteikarte|Zusammenhang|ließ sich nicht/i,
    es: /tarjeta|\bmarca|paquete|línea de tiempo|probador|evidencia|\bbienvenido/i,
    fr: /recueil|\bmarqu|réglage|abîmé|\bhôte|récit|occurrence/i,
    ru: /отметк|отмеча|отмечен(?!ные поля)|пакет|коллекци|псевдоним|истори|хост|колонк|щедр/i,
    uk: /відмітк|пакет|псевдонім|(?<!ред)історі|описк|хост|колонк|щедр|крамниц|мапа/i,
    ar: /تعليم|يعلّم|تُعلَّم|معلَّم|حزمة|مختبر|مضيف|[٠-٩]/,
  };
  it.each(locales)('$name uses the words of its glossary', ({ name, texts }) => {
    const stray = Object.entries(texts).filter(
      // What readers may type into the search of the options is in their own words.
      ([key, text]) => !key.startsWith('optionsAlso') && rejected[name.slice(0, 2)]?.test(text),
    );
    expect(rejected[name.slice(0, 2)]).toBeDefined();
    expect(stray).toEqual([]);
  });
});
