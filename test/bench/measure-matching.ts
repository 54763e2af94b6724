/**
 * Measures mention finding in Node, including fuzzy matching and evidence, compared with exact matching by
 * modern-ahocorasick on the same text and names; how it scales from 30 to 3,000 cards; and how often fuse.js is called.
 */
import { faker } from '@faker-js/faker';
import AhoCorasick from 'modern-ahocorasick';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import type { Card, Pack } from '../../components/core/pack/model.ts';
import { parsePack } from '../../components/core/pack/parse-pack.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import { passagesOfText } from '../../components/core/text/paragraphs.ts';
import { corpusParts, readPart } from '../corpus/corpus.ts';

/** Enough text for a run of some tenths of a second, in UTF-16 units. */
const textLength = 2_000_000;
/** The bundled pack plus made-up people and companies: about its own size, and a hundred times that. */
const sizes = [30, 3_000];
/** The best run counts: other load on the machine only makes runs slower. */
const runs = 7;
const seed = 20_210_615;

export interface MatchingCost {
  /** Million UTF-16 units a second. */
  speed: number;
  ahoCorasick: number;
  cards: { count: number; speed: number }[];
  /** `fuse.js` calls per thousand characters of ordinary news, each text read once. */
  fusePerThousand: number;
}

/** English news, each text once, then again from the start with other names until it is long enough. */
export function newsTexts(): { once: string[]; long: string[] } {
  const once = corpusParts
    .flatMap(readPart)
    .filter(({ lang, class: name }) => lang === 'en' && (name === 'news' || name === 'evidence'))
    .map(({ text }) => text);
  faker.seed(seed);
  const long: string[] = [];
  for (let length = 0; length < textLength; ) {
    for (const text of once) {
      // Mixed with prose without any of the names: most text on real pages is like that.
      const page = `${text}\n\n${faker.person.fullName()} of ${faker.company.name()} said: ${faker.lorem.sentences(4)}`;
      long.push(page);
      length += page.length;
    }
  }
  return { once, long };
}

/** `count` cards: those of `pack` first, then made-up ones, as a parsed pack. */
function packOfSize(pack: Pack, count: number): Pack {
  faker.seed(seed);
  const own = pack.cards.filter(({ marked }) => marked).slice(0, count);
  const ids = new Set(own.map(({ id }) => id));
  const cards: unknown[] = own.map((card) => ({
    ...card,
    relations: card.relations.filter(({ to }) => ids.has(to)),
  }));
  for (let at = cards.length; at < count; at++) cards.push(madeUpCard(at));
  const parsed = parsePack({ ...pack, id: 'bench', cards });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return parsed.pack;
}

function madeUpCard(at: number): Pick<Card, 'id' | 'name'> & Record<string, unknown> {
  if (at % 3 === 0) {
    const name = `${faker.company.name()} ${at}`;
    return { id: `firm-${at}`, kind: 'organisation', name, aliases: [{ text: name }] };
  }
  const given = faker.person.firstName();
  const surname = `${faker.person.lastName()}${faker.string.alpha({ length: 3, casing: 'lower' })}`;
  return {
    id: `person-${at}`,
    kind: 'person',
    name: `${given} ${surname}`,
    aliases: [{ text: `${given} ${surname}` }, { text: surname, strength: 'weak' }],
  };
}

function bestOf(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

/** @param pack the bundled one. */
export function measureMatching(pack: Pack): MatchingCost {
  const { once, long } = newsTexts();
  const pages = long.map((text) => passagesOfText(text, 'en'));
  const characters = long.reduce((sum, text) => sum + text.length, 0);
  const speedOf = (time: number) => characters / 1_000 / time;
  const find = (index: ReturnType<typeof buildIndex>) => () => {
    for (const passages of pages) findMentions(index, passages, { strictness: 'balanced' });
  };

  const ownIndex = buildIndex([pack]);
  const { timesFuseWasAsked } = ownIndex.misspellingFinder;
  const before = timesFuseWasAsked();
  for (const text of once) findMentions(ownIndex, passagesOfText(text, 'en'), { strictness: 'balanced' });
  const asked = timesFuseWasAsked() - before;
  const read = once.reduce((sum, text) => sum + text.length, 0);

  const names = new Set<string>();
  for (const { aliases, marked } of pack.cards) {
    if (!marked) continue;
    for (const { text, forms, strength } of aliases)
      if (strength !== 'search') for (const form of [text, ...forms]) names.add(form);
  }
  const automaton = new AhoCorasick([...names]);
  return {
    speed: speedOf(bestOf(find(ownIndex))),
    ahoCorasick: speedOf(
      bestOf(() => {
        for (const passages of pages) for (const { text } of passages) automaton.search(text);
      }),
    ),
    cards: sizes.map((count) => ({
      count,
      speed: speedOf(bestOf(find(buildIndex([packOfSize(pack, count)])))),
    })),
    fusePerThousand: (asked * 1_000) / read,
  };
}

/** Prints tables, with the targets next to the figures. */
export function printMatching(cost: MatchingCost): void {
  const [small, large] = cost.cards;
  console.table({
    'Sidelight, MB/s': { figure: Number(cost.speed.toFixed(1)), aim: '' },
    'modern-ahocorasick, exact, MB/s': { figure: Number(cost.ahoCorasick.toFixed(1)), aim: '' },
    'times as fast': { figure: Number((cost.speed / cost.ahoCorasick).toFixed(2)), aim: 'at least 2' },
    [`slower with ${large?.count} cards than with ${small?.count}`]: {
      figure: Number(((small?.speed ?? 0) / (large?.speed ?? 1)).toFixed(2)),
      aim: 'at most 1.5',
    },
    'fuse.js asked, per 1,000 characters': {
      figure: Number(cost.fusePerThousand.toFixed(3)),
      aim: 'under 1',
    },
  });
}
