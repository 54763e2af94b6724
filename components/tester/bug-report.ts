/** Writes a match test as a report for maintainers, in English whatever the interface language. */
import { explainMention } from '../core/resolve/explain-mention.ts';
import type { RejectionReason, Unmarked } from '../core/resolve/explain-rejection.ts';
import { chosenOf } from '../core/settings/backup.ts';
import { privateSettings, type Settings } from '../core/settings/settings.ts';
import type { Dropped, FoundCue, Mention } from '../core/text/model.ts';

export interface ReportContent {
  /** Version of Sidelight, the browser's user agent, and the interface language. */
  about: { version: string; browser: string; language: string };
  settings: Settings;
  /** Packs that are marked on pages, as `id version`. */
  packs: readonly string[];
  text: string;
  /** BCP 47 tag that was set for the text. */
  language: string | undefined;
  marked: readonly Mention[];
  unmarked: readonly Unmarked[];
  dropped: readonly Dropped[];
  nameOf: (key: string) => string;
}

/** Writes Markdown, with the text in a fence longer than any in the text. */
export function writeReport(content: ReportContent): string {
  const { about, settings, packs, text, language, marked, unmarked, dropped, nameOf } = content;
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const settingLines = Object.entries(chosenOf(settings)).map(([key, value]) => {
    return `- ${key}: ${(privateSettings as readonly string[]).includes(key) && Array.isArray(value) ? `${value.length} entries` : JSON.stringify(value)}`;
  });
  const place = ({ passage, start, end }: Pick<Mention, 'passage' | 'start' | 'end'>) =>
    `paragraph ${passage + 1}, ${start}–${end}`;
  return [
    '## A match in Sidelight',
    '',
    `- Sidelight ${about.version}, interface ${about.language}`,
    `- ${about.browser}`,
    `- Packs on pages: ${packs.join(', ') || 'none'}`,
    `- Language of the text: ${language ?? 'not given'}`,
    '',
    '### Text',
    '',
    fence,
    text,
    fence,
    '',
    '### Marked',
    '',
    ...orNone(
      marked.map(
        (mention) =>
          `- “${mention.text}” (${place(mention)}) → ${nameOf(mention.card)} (${mention.card}): ${explainMention(mention, nameOf)}; score ${round(mention.score)}${cueList(mention.cues)}`,
      ),
    ),
    '',
    '### Possible names that were not marked',
    '',
    ...orNone([
      ...unmarked.map(({ candidate, choice, why }) => {
        const card = choice ? ` → ${nameOf(choice.card)} (${choice.card}), alias “${choice.alias}”` : '';
        return `- “${candidate.text}” (${place(candidate)})${card}: ${reason(why)}; ${candidate.how}, score ${round(candidate.score)}${cueList(choice?.cues ?? candidate.cues)}`;
      }),
      ...dropped.map(
        (name) =>
          `- “${name.text}” (${place(name)}) → ${nameOf(name.card)} (${name.card}), alias “${name.alias}”: something else${cueList(name.cues)}`,
      ),
    ]),
    '',
    '### Settings that differ from the defaults',
    '',
    ...orNone(settingLines),
    '',
    '### What should or should not have been marked',
    '',
    '',
  ].join('\n');
}

const orNone = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? lines : ['None.']);

/** The cues with their weights; negative ones speak for the card. */
const cueList = (cues: readonly FoundCue[] = []): string =>
  cues.length > 0 ? `; cues: ${cues.map(({ cue, weight }) => `${cue} ${weight}`).join(', ')}` : '';

const round = (score: number): number => Math.round(score * 100) / 100;

function reason(why: RejectionReason): string {
  switch (why.kind) {
    case 'within':
      return `part of “${why.text}”`;
    case 'other-entity':
      return `belongs to “${why.text}”, which has no card`;
    case 'unknown-entity':
      return 'refers to someone or something else';
    case 'hidden':
      return 'hidden by the user';
    case 'frequent':
      return 'so frequent in this text that it is an ordinary word, not a name';
    case 'repeated':
      return 'the card is already marked; only the first mention is to be marked';
    case 'kind-off':
      return 'cards of this kind are not marked';
    case 'beside':
      return 'something else, according to the words beside it';
    case 'misspelling':
      return 'a misspelling; at this strictness the correct name must also appear';
    case 'evidence':
      return 'no unambiguous name of the card, and not enough related cards';
  }
}
