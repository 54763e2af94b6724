/**
 * The alternatives, given the same names: an exact word list, fuse.js alone on runs of capitalised words, and two
 * maintained libraries with name lookup (compromise, wink-nlp). Each gets every alias and form that may be marked.
 */
import nlp from 'compromise';
import Fuse from 'fuse.js';
import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItemCustomEntity, type ItemToken } from 'wink-nlp';
import type { Pack } from '../../components/core/pack/model.ts';
import type { Finder, Found } from './score.ts';

interface Name {
  text: string;
  card: string;
}

/** Thresholds tried for fuse.js; 0 requires a perfect match, its default is 0.6. */
const fuseThresholds = [0.1, 0.2, 0.3];

/** Finders by their names in the table. */
export function createRivals(pack: Pack): Record<string, Finder> {
  const names = namesOf(pack);
  return {
    'exact word list': exactList(names),
    ...Object.fromEntries(
      fuseThresholds.map((threshold) => [`fuse.js ${threshold}`, fuseOnRuns(names, threshold)]),
    ),
    compromise: compromise(names),
    'wink-nlp': wink(names),
  };
}

function namesOf(pack: Pack): Name[] {
  const names = new Map<string, string>();
  for (const card of pack.cards) {
    if (!card.marked) continue;
    for (const { text, forms, strength } of card.aliases) {
      if (strength === 'search') continue;
      for (const form of [text, ...forms]) if (!names.has(form)) names.set(form, card.id);
    }
  }
  return [...names].map(([text, card]) => ({ text, card }));
}

const letter = /[\p{L}\p{N}]/u;
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Every name as written, between word boundaries, longest first. */
function exactList(names: readonly Name[]): Finder {
  const cards = new Map(names.map(({ text, card }) => [text, card]));
  const sorted = [...cards.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    sorted.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'),
    'gu',
  );
  const bounded = (text: string, at: number, beside: string) =>
    !letter.test(text.charAt(at)) || spaceless.test(beside);
  return (text) => {
    const found: Found[] = [];
    for (const { 0: name, index } of text.matchAll(pattern)) {
      const end = index + name.length;
      if (bounded(text, index - 1, name) && bounded(text, end, name))
        found.push({ start: index, end, card: cards.get(name) ?? '' });
    }
    return found;
  };
}

/**
 * Runs of capitalised words, with short lower-case words between them ignored; the best hit of each under the
 * threshold.
 */
function fuseOnRuns(names: readonly Name[], threshold: number): Finder {
  const fuse = new Fuse(names, { keys: ['text'], threshold, includeScore: true, ignoreLocation: true });
  const runs = /[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}’'.-]*(?:[ \u00a0][\p{Lu}\p{N}][\p{L}\p{M}\p{N}’'.-]*)*/gu;
  const known = new Map<string, string | undefined>();
  const ask = (run: string) => {
    if (!known.has(run))
      known.set(run, run.length > 1 ? fuse.search(run, { limit: 1 })[0]?.item.card : undefined);
    return known.get(run);
  };
  return (text) =>
    [...text.matchAll(runs)].flatMap(({ 0: run, index }) => {
      const name = run.replace(/(?:['’]s|[.'’-])$/u, '');
      const card = ask(name);
      return card === undefined ? [] : [{ start: index, end: index + name.length, card }];
    });
}

function compromise(names: readonly Name[]): Finder {
  const cards = new Map(names.map(({ text, card }) => [text.toLowerCase(), card]));
  const trie = nlp.buildTrie([...cards.keys()]);
  return (text) => {
    const hits = nlp(text).lookup(trie).json({ offset: true }) as {
      text: string;
      offset: { start: number };
    }[];
    return hits.flatMap(({ text: hit, offset }) => {
      const name = hit.replace(/(?:['’]s)?[\s\p{P}]*$/u, '');
      const card = cards.get(name.toLowerCase());
      return card === undefined ? [] : [{ start: offset.start, end: offset.start + name.length, card }];
    });
  };
}

/** In wink-nlp patterns, `[`, `]` and `|` mean alternatives, so the few names that contain them are skipped. */
function wink(names: readonly Name[]): Finder {
  const engine = winkNlp(model);
  const patterns = new Map<string, string[]>();
  for (const { text, card } of names) {
    if (!/[[\]|^]/.test(text)) patterns.set(card, [...(patterns.get(card) ?? []), text]);
  }
  engine.learnCustomEntities(
    [...patterns].map(([name, list]) => ({ name, patterns: list })),
    { matchValue: true, useEntity: false, usePOS: false },
  );
  return (text) => {
    const doc = engine.readDoc(text);
    const starts: number[] = [];
    let at = 0;
    const { its } = engine;
    doc.tokens().each((token: ItemToken) => {
      at = text.indexOf(token.out(), at + (token.out(its.precedingSpaces) as string).length);
      starts.push(at);
      at += token.out().length;
    });
    const found: Found[] = [];
    doc.customEntities().each((entity: ItemCustomEntity) => {
      const [first = 0, last = 0] = entity.out(its.span) as unknown as number[];
      const { type } = entity.out(its.detail) as unknown as { type: string };
      const end = (starts[last] ?? 0) + (doc.tokens().itemAt(last)?.out().length ?? 0);
      found.push({ start: starts[first] ?? 0, end, card: type });
    });
    return found;
  };
}
