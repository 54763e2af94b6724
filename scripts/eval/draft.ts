/**
 * `npm run eval -- --draft FOLDER`: what drafting proposes as names against what people annotated, in every `*.jsonl` of a folder.
 * A line is a document: `{id, lang, text, evaluated: [from, to], gold: [{start, end, card, cls, kind}]}`. Names are the entries
 * whose `cls` is `name`; what else is annotated (pronouns, demonyms, names without an article of their own) counts neither way.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nameArticle, readArticle } from '../../components/core/draft/names/read-article.ts';
import { kindFrom } from '../../components/core/draft/names/sum-of-signs.ts';
import { passagesOfText } from '../../components/core/text/paragraphs.ts';
import { createNamers } from './namers.ts';

/** A name as proposed: where, of what kind, and which proposals are of one thing. */
export interface Proposed {
  start: number;
  end: number;
  kind?: string;
  group?: number;
}
export type Namer = (text: string, language: string) => Proposed[];

interface Gold {
  start: number;
  end: number;
  card: string | null;
  cls: string;
  kind: string;
}
interface Line {
  id: string;
  lang: string;
  text: string;
  evaluated?: [number, number];
  gold: Gold[];
}

interface Figures {
  right: number;
  wrong: number;
  missed: number;
  /** Of the right ones, those with exactly the annotated span. */
  sameSpan: number;
  rightKind: number;
  kinds: number;
  pairs: { right: number; proposed: number; annotated: number };
}

const touch = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** How much two spans have in common: most where they are the same. */
const shared = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** Sidelight's own proposals, for a plain text treated as one article. */
const sidelight: Namer = (text, language) => {
  const passages = passagesOfText(text);
  const { groups } = nameArticle(readArticle(passages, language));
  return groups.flatMap(({ spans, signs }, group) => {
    const { kind } = kindFrom(signs);
    return spans.map(({ at, start, end }) => {
      const offset = passages[at]?.offset ?? 0;
      return { start: start + offset, end: end + offset, kind, group };
    });
  });
};

/** Scores one document. @param report gets each error. */
function score(
  { id, lang, text, evaluated, gold }: Line,
  name: Namer,
  figures: Figures,
  report?: (line: string) => void,
): void {
  const [from, to] = evaluated ?? [0, text.length];
  const inside = ({ start, end }: { start: number; end: number }) => start >= from && end <= to;
  // A name in small letters is none that capitals could show.
  const names = gold.filter(
    (one) => one.cls === 'name' && inside(one) && /\p{Lu}/u.test(text.slice(one.start, one.end)),
  );
  const apart = gold.filter((one) => one.cls !== 'name' || !/\p{Lu}/u.test(text.slice(one.start, one.end)));
  const proposals = name(text, lang).filter(inside);
  const met = new Map<Gold, Proposed>();
  for (const proposal of proposals) {
    const found = names.filter((one) => touch(one, proposal));
    if (found.length === 0) {
      if (apart.some((one) => touch(one, proposal))) continue;
      figures.wrong++;
      report?.(`${id}\twrong\t${text.slice(proposal.start, proposal.end)}\t${around(text, proposal)}`);
      continue;
    }
    for (const one of found) {
      const known = met.get(one);
      if (!known || shared(one, proposal) > shared(one, known)) met.set(one, proposal);
    }
  }
  for (const one of names) {
    const proposal = met.get(one);
    if (!proposal) {
      figures.missed++;
      report?.(`${id}\tmissed\t${text.slice(one.start, one.end)}\t${around(text, one)}`);
      continue;
    }
    figures.right++;
    if (shared(one, proposal) === 1) figures.sameSpan++;
    if (proposal.kind !== undefined && one.kind !== 'topic') {
      figures.kinds++;
      if (proposal.kind === one.kind) figures.rightKind++;
      else
        report?.(
          `${id}\t${proposal.kind} is ${one.kind}\t${text.slice(one.start, one.end)}\t${around(text, one)}`,
        );
    }
  }
  const grouped = [...met].filter(([, { group }]) => group !== undefined);
  grouped.forEach(([one, proposal], at) => {
    for (const [other, otherProposal] of grouped.slice(at + 1)) {
      const together = proposal.group === otherProposal.group;
      const belong = one.card === other.card;
      if (together) figures.pairs.proposed++;
      if (belong) figures.pairs.annotated++;
      if (together && belong) figures.pairs.right++;
      else if (together || belong)
        report?.(
          `${id}\t${together ? 'wrongly together' : 'apart'}\t${text.slice(one.start, one.end)} / ${text.slice(other.start, other.end)}`,
        );
    }
  });
}

const around = (text: string, { start, end }: { start: number; end: number }) =>
  `…${text.slice(Math.max(0, start - 40), end + 40).replace(/\s+/g, ' ')}…`;

const noFigures = (): Figures => ({
  right: 0,
  wrong: 0,
  missed: 0,
  sameSpan: 0,
  rightKind: 0,
  kinds: 0,
  pairs: { right: 0, proposed: 0, annotated: 0 },
});
const share = (part: number, of: number) => (of === 0 ? '' : (part / of).toFixed(3));

function row(set: string, who: string, { right, wrong, missed, sameSpan, rightKind, kinds, pairs }: Figures) {
  return {
    set,
    who,
    names: right + missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    F1: share(2 * right, 2 * right + wrong + missed),
    'F1 same span': share(2 * sameSpan, 2 * right + wrong + missed),
    'right kind': share(rightKind, kinds),
    'pairs P': share(pairs.right, pairs.proposed),
    'pairs R': share(pairs.right, pairs.annotated),
  };
}

/** Prints the figures of every set in a folder. @param only names of sets; all if there are none. @throws if there is none. */
export function evaluateDrafting(folder: string, only: readonly string[], showErrors: boolean): void {
  const files = readdirSync(folder)
    .filter(
      (file) => file.endsWith('.jsonl') && (only.length === 0 || only.includes(basename(file, '.jsonl'))),
    )
    .sort();
  if (files.length === 0) throw new Error(`${folder}: no annotated texts (*.jsonl)`);
  const rivals = createNamers();
  const rows: ReturnType<typeof row>[] = [];
  const byLanguage = new Map<string, Figures>();
  for (const file of files) {
    const lines = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Line);
    const own = noFigures();
    for (const line of lines) {
      score(line, sidelight, own, showErrors ? console.log : undefined);
      const language = byLanguage.get(line.lang) ?? noFigures();
      byLanguage.set(line.lang, language);
      score(line, sidelight, language);
    }
    const set = basename(file, '.jsonl');
    rows.push(row(set, 'Sidelight', own));
    // The rivals know English only.
    if (!lines.every(({ lang }) => lang === 'en')) continue;
    for (const [who, namer] of Object.entries(rivals)) {
      const figures = noFigures();
      for (const line of lines) score(line, namer, figures);
      rows.push(row(set, who, figures));
    }
  }
  console.log('\nNames drafted from articles');
  console.table(rows);
  console.log('\nBy language');
  console.table([...byLanguage].map(([language, figures]) => row(language, 'Sidelight', figures)));
}
