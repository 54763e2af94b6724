/** The match tester: runs a text through the same steps as a page and records every decision. */
import type { CardAnswer, PackInfo } from '../core/pack/model.ts';
import { explainDropped, explainRejection } from '../core/resolve/explain-rejection.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Candidate, Mention, Passage } from '../core/text/model.ts';
import { passagesOfText } from '../core/text/paragraphs.ts';
import { type ReportContent, writeReport } from './bug-report.ts';
import { type Found, marksIn, resolveText } from './mark-text.ts';
import type { TestOutcome } from './test-outcome.ts';

/** Few enough to read in passing. */
const examples = 3;

/** Where the tester gets candidates, cards and settings from. */
export interface TesterSources {
  find(passages: readonly Passage[]): Promise<Found>;
  /** The cards of any number of keys. */
  cards(keys: readonly string[]): Promise<readonly CardAnswer[]>;
  settings: Settings;
  packs: readonly Pick<PackInfo, 'id' | 'version'>[];
  about: ReportContent['about'];
}

/** @param language BCP 47 tag that a page would declare; undefined if it declares none. */
export async function testText(
  text: string,
  language: string | undefined,
  { find, cards, settings, packs, about }: TesterSources,
): Promise<TestOutcome> {
  const passages = passagesOfText(text, language);
  const found = await find(passages);
  const settled = resolveText(found, passages, settings);
  const { marked } = settled;
  const all = explainRejection({ ...settled, ...settings });
  const dropped = explainDropped(found.dropped ?? [], [...settled.found, ...settled.mentions]);
  const answers = new Map(
    (
      await cards([
        ...new Set([...keysOf(settled.found, settled.mentions), ...dropped.map(({ card }) => card)]),
      ])
    ).map((answer) => [answer.key, answer] as const),
  );
  const nameOf = (key: string) => answers.get(key)?.card.name ?? key;
  const inUse = packs.filter(
    ({ id }) => !settings.packsOff.includes(id) && !settings.packsSearchOnly.includes(id),
  );
  return {
    passages: passages.map(({ id, text }) => ({ text, marks: marksIn(id, marked) })),
    marked: marked.flatMap((mention) => {
      const answer = answers.get(mention.card);
      if (!answer) return [];
      const evidence = mention.evidence.kind === 'related' ? mention.evidence.cards : [];
      const named = evidence.flatMap((key) => {
        const other = answers.get(key);
        return other ? { key, name: other.card.name, kind: other.card.kind } : [];
      });
      const neighbours = [...answer.neighbours, ...named];
      return [{ mention, answer: { ...answer, neighbours }, others: mention.others.map(nameOf) }];
    }),
    unmarked: [
      ...all.map(({ candidate, choice, why }) => ({
        text: candidate.text,
        card: choice && nameOf(choice.card),
        why,
        ...(why.kind === 'evidence' && choice && { related: relatedTo(answers.get(choice.card)) }),
        cues: choice?.cues ?? candidate.cues,
      })),
      ...dropped.map(({ text: name, card, cues }) => ({
        text: name,
        card: nameOf(card),
        why: { kind: 'beside' } as const,
        cues,
      })),
    ],
    report: writeReport({
      ...{ about, settings, text, language, marked, nameOf },
      packs: inUse.map(({ id, version }) => `${id} ${version}`),
      unmarked: all,
      dropped,
    }),
  };
}

/** The names of the first cards related to one, as examples. */
const relatedTo = (answer: CardAnswer | undefined): string[] =>
  (answer?.neighbours ?? [])
    .filter(({ key }) => key !== answer?.key)
    .slice(0, examples)
    .map(({ name }) => name);

/** The keys of every card that the text may name or that is evidence, without duplicates. */
function keysOf(candidates: readonly Candidate[], mentions: readonly Mention[]): string[] {
  const named = candidates.flatMap(({ choices }) => choices.map(({ card }) => card));
  const evidence = mentions.flatMap(({ evidence: why }) => (why.kind === 'related' ? why.cards : []));
  return [...new Set([...named, ...evidence])];
}
