/**
 * Groups the forms of one person or thing: *Joe Biden*, *President Biden*, *Mr Biden*, *Biden*, but not *Jill Biden*.
 */

import type { Kind } from '../../pack/model.ts';
import type { ReadParagraph } from '../tokens/evidence.ts';
import type { NameSpan } from './find-names.ts';
import {
  type Form,
  formOf,
  initialsOf,
  isAcronymOf,
  isLastPartOf,
  isShortOf,
  isSurnameOf,
  sameForm,
  sameWord,
} from './forms.ts';
import { genderOf, genderOfTitle } from './gender.ts';
import { type Sign, signsAt } from './kind-signs.ts';
import { kindFrom } from './sum-of-signs.ts';

/** One person or thing, with every place where it is named. */
export interface Group {
  kind: Kind;
  forms: readonly Form[];
  spans: readonly NameSpan[];
  signs: readonly Sign[];
  country: string | undefined;
}

/** All mentions with the same spelling. */
interface Spelling {
  form: Form;
  kind: Kind;
  isListedPlace: boolean;
  country: string | undefined;
  spans: NameSpan[];
  signs: Sign[];
}

interface Cluster {
  kind: Kind;
  forms: Form[];
  spans: NameSpan[];
  signs: Sign[];
  country: string | undefined;
  gender: 'female' | 'male' | undefined;
}

/** Letters by which inflected forms of the same word are looked up; other words are looked up whole. */
const keyLength = 4;
/** Most groups that a form is compared with, so that a list of thousands of names takes seconds. */
const mostCompared = 300;

/** First and last word, cut to their beginning if the language declines names. */
const keysOf = ({ words, inflects }: Form): string[] =>
  [...new Set([words[0] ?? '', words.at(-1) ?? ''])].map((each) =>
    inflects ? each.slice(0, keyLength) : each,
  );

/** @param spans in reading order. @returns groups in the order in which they are first named. */
export function groupNames(spans: readonly NameSpan[], paragraphs: readonly ReadParagraph[]): Group[] {
  const spellings = spellingsOf(spans, paragraphs);
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Set<Cluster>>();
  const acronyms = new Map<string, Set<Cluster>>();
  const countries = new Map<string, Cluster>();
  const put = (map: Map<string, Set<Cluster>>, key: string, cluster: Cluster) => {
    const known = map.get(key);
    if (known) known.add(cluster);
    else map.set(key, new Set([cluster]));
  };
  const index = (cluster: Cluster, form: Form) => {
    for (const key of keysOf(form)) put(byKey, key, cluster);
    for (const initials of initialsOf(form.text)) put(acronyms, initials, cluster);
  };
  const add = (spelling: Spelling): Cluster => {
    const cluster: Cluster = {
      kind: spelling.kind,
      forms: [],
      spans: [],
      signs: [],
      country: spelling.country,
      gender: undefined,
    };
    clusters.push(cluster);
    join(cluster, spelling);
    return cluster;
  };
  const join = (cluster: Cluster, { form, spans: own, signs, country, kind }: Spelling) => {
    // A bare surname says less about the kind than the name does.
    cluster.forms.push(form);
    cluster.spans.push(...own);
    cluster.signs.push(...signs);
    cluster.country ??= country;
    if (kind === 'person') cluster.gender ??= genderOf(own, form.words);
    if (country && !countries.has(country)) countries.set(country, cluster);
    index(cluster, form);
  };
  const near = (form: Form): Cluster[] => [
    ...new Set(keysOf(form).flatMap((key) => [...(byKey.get(key) ?? [])].slice(0, mostCompared))),
  ];

  // Longer forms first, because short forms belong to longer ones.
  const ordered = spellings.toSorted((a, b) => b.form.words.length - a.form.words.length);
  for (const spelling of ordered) {
    const country = spelling.country && countries.get(spelling.country);
    if (country) {
      join(country, spelling);
      continue;
    }
    const fitting = near(spelling.form).filter((cluster) => fits(spelling, cluster));
    const same = fitting.filter(({ forms }) => forms.some((form) => sameForm(form, spelling.form)));
    const candidates = same.length > 0 ? same : fitting;
    const [only] = candidates;
    if (only && candidates.length === 1) join(only, spelling);
    else if (only) divide(spelling, candidates, join);
    else {
      const whole =
        spelling.form.words.length === 1
          ? [...(acronyms.get(spelling.form.text.replace(/[.\s&]/g, '')) ?? [])].slice(0, 2)
          : [];
      const [meant] = whole;
      if (meant && whole.length === 1) join(meant, spelling);
      else add(spelling);
    }
  }
  return clusters
    .filter((cluster) => cluster.spans.length > 0)
    .map((cluster) => {
      cluster.spans.sort((a, b) => a.at - b.at || a.start - b.start);
      return { ...cluster, kind: kindFrom(cluster.signs).kind };
    })
    .sort(
      (a, b) =>
        (a.spans[0]?.at ?? 0) - (b.spans[0]?.at ?? 0) || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
    );
}

function spellingsOf(spans: readonly NameSpan[], paragraphs: readonly ReadParagraph[]): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const span of spans) {
    const paragraph = paragraphs[span.at];
    if (!paragraph) continue;
    const { language, rules } = paragraph;
    const form = formOf(span.text, rules.declension);
    const key = form.words.join(' ');
    let known = spellings.get(key);
    if (!known) {
      known = {
        form,
        kind: 'topic',
        isListedPlace: false,
        country: language.countryOf(span.folded),
        spans: [],
        signs: [],
      };
      spellings.set(key, known);
    }
    known.spans.push(span);
    known.signs.push(...signsAt(span, paragraph).map((sign) => settled(sign, paragraphs.length)));
  }
  for (const spelling of spellings.values()) {
    spelling.kind = kindFrom(spelling.signs).kind;
    spelling.isListedPlace =
      spelling.signs.some(({ sign }) => sign === 'listedPlace') && spelling.kind === 'place';
  }
  return [...spellings.values()];
}

/** An article of this many paragraphs gives people's full names; a single word in it is not a person. */
const fullArticle = 3;

const settled = (sign: Sign, paragraphs: number): Sign =>
  sign.sign === 'alone' && paragraphs >= fullArticle ? { ...sign, kind: 'organisation' } : sign;

/** Can a spelling be another form of the thing that a cluster stands for? */
function fits({ form, kind, isListedPlace, spans, signs }: Spelling, cluster: Cluster): boolean {
  if (cluster.forms.some((other) => sameForm(form, other))) return true;
  const isTitled = spans.some(({ title }) => title !== undefined);
  const single = form.words.length === 1;
  if (cluster.kind === 'person') {
    if (isListedPlace || kind === 'event' || kind === 'project') return false;
    if (cluster.forms.some((other) => other.words.length > form.words.length && isSurnameOf(form, other)))
      return true;
    // A given name alone, if it has no other meaning.
    const isFirst = (other: Form) => other.words.length > 1 && sameWord(form, 0, other, 0);
    const isPlain = signs.every(({ sign, kind: each }) => sign === 'alone' || each === 'person');
    return (
      single &&
      !isTitled &&
      (isPlain || (kind !== 'organisation' && kind !== 'place')) &&
      cluster.forms.some(isFirst)
    );
  }
  if (isTitled) return false;
  // A capital that opens a sentence shows nothing.
  const isInside = spans.some(({ tokens: [first] }) => first && !first.opens);
  return (
    !isListedPlace &&
    kind !== 'place' &&
    cluster.kind !== 'place' &&
    cluster.forms.some(
      (other) =>
        isShortOf(form, other) ||
        (single && isInside && isLastPartOf(form, other)) ||
        (single && isAcronymOf(form.text, other.text)),
    )
  );
}

/**
 * Assigns each mention to one of several people with the name: the one who had its title before, otherwise the one of
 * its gender who was named last.
 */
function divide(
  spelling: Spelling,
  candidates: readonly Cluster[],
  join: (cluster: Cluster, spelling: Spelling) => void,
): void {
  const shares = new Map<Cluster, NameSpan[]>();
  const titles = new Map(
    candidates.map((cluster) => [cluster, new Set(cluster.spans.flatMap(({ title }) => title ?? []))]),
  );
  const named = [
    ...candidates.flatMap((cluster) => cluster.spans.map((span) => ({ cluster, span }))),
    ...spelling.spans.map((span) => ({ cluster: undefined, span })),
  ].sort((a, b) => a.span.at - b.span.at || a.span.start - b.span.start);
  const [most] = candidates.toSorted((a, b) => b.spans.length - a.spans.length);
  /** The candidates, the last named first. */
  let recent: Cluster[] = most ? [most, ...candidates.filter((one) => one !== most)] : [];
  for (const { cluster, span } of named) {
    const gender = genderOfTitle(span.title);
    const meant =
      cluster ??
      recent.find(
        (one) => span.title !== undefined && titles.get(one)?.has(span.title) && !genderOfTitle(span.title),
      ) ??
      recent.find((one) => gender !== undefined && one.gender === gender) ??
      recent.find((one) => !gender || !one.gender) ??
      most;
    if (!meant) continue;
    recent = [meant, ...recent.filter((one) => one !== meant)];
    if (!cluster) shares.set(meant, [...(shares.get(meant) ?? []), span]);
  }
  for (const [cluster, spans] of shares) join(cluster, { ...spelling, spans });
}
