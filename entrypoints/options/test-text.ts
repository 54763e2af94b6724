/** The match tester: a text through the steps that a page goes through, with everything that was decided on the way. */
import type { CardAnswer, PackInfo } from '../../components/cards/card.ts';
import { passagesOfText } from '../../components/matching/text-passages.ts';
import type { Candidate, Passage } from '../../components/matching/types.ts';
import { whyNot } from '../../components/matching/why-not.ts';
import type { Settings } from '../../components/settings/settings.ts';
import type { TestOutcome } from '../../components/views/options-props.ts';
import { type ReportContent, writeReport } from './bug-report.ts';
import { isKindOn, marksIn, settle } from './mark-text.ts';

/** What testing needs of the world. */
export interface TestWorld {
  find(passages: readonly Passage[]): Promise<readonly Candidate[]>;
  /** The cards of any number of keys. */
  cards(keys: readonly string[]): Promise<readonly CardAnswer[]>;
  settings: Settings;
  packs: readonly Pick<PackInfo, 'id' | 'version'>[];
  about: ReportContent['about'];
}

/** @param language BCP 47 tag that a page would give; undefined for one that gives none. */
export async function testText(
  text: string,
  language: string | undefined,
  { find, cards, settings, packs, about }: TestWorld,
): Promise<TestOutcome> {
  const passages = passagesOfText(text, language);
  const settled = settle(await find(passages), settings);
  const marked = settled.mentions.filter((mention) => isKindOn(mention, settings));
  const unmarked = whyNot({ ...settled, strictness: settings.strictness });
  const answers = new Map(
    (await cards(keysOf(settled.found))).map((answer) => [answer.key, answer] as const),
  );
  const ofKindOff = settled.mentions
    .filter((mention) => !isKindOn(mention, settings))
    .flatMap((mention) => {
      const candidate = settled.found.find(
        ({ passage, start, end }) =>
          passage === mention.passage && start === mention.start && end === mention.end,
      );
      const why = { kind: 'kind-off' } as const;
      return candidate ? [{ candidate, choice: candidate.choices[0], why }] : [];
    });
  const all = [...unmarked, ...ofKindOff].sort(
    (a, b) => a.candidate.passage - b.candidate.passage || a.candidate.start - b.candidate.start,
  );
  const nameOf = (key: string) => answers.get(key)?.card.name ?? key;
  const inUse = packs.filter(
    ({ id }) => !settings.packsOff.includes(id) && !settings.packsSearchOnly.includes(id),
  );
  return {
    passages: passages.map(({ id, text }) => ({ text, marks: marksIn(id, marked) })),
    marked: marked.flatMap((mention) => {
      const answer = answers.get(mention.card);
      return answer ? [{ mention, answer, others: mention.others.map(nameOf) }] : [];
    }),
    unmarked: all.map(({ candidate, choice, why }) => ({
      text: candidate.text,
      card: choice && nameOf(choice.card),
      why,
    })),
    report: writeReport({
      ...{ about, settings, text, language, marked, nameOf },
      packs: inUse.map(({ id, version }) => `${id} ${version}`),
      unmarked: all,
    }),
  };
}

/** Every card that something in the text may name, each once. */
function keysOf(candidates: readonly Candidate[]): string[] {
  return [...new Set(candidates.flatMap(({ choices }) => choices.map(({ card }) => card)))];
}
