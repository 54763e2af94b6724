/** A match test as text, in English whatever the interface's language, for the person who fixes the match. */
import { explainMention } from '../core/resolve/explain-mention.ts';
import type { RejectionReason, Unmarked } from '../core/resolve/explain-rejection.ts';
import { chosenOf } from '../core/settings/backup.ts';
import { privateSettings, type Settings } from '../core/settings/settings.ts';
import type { Mention } from '../core/text/model.ts';

export interface ReportContent {
  /** Version of Sidelight, the browser as it calls itself, and the language of the interface. */
  about: { version: string; browser: string; language: string };
  settings: Settings;
  /** Packs that are marked on pages, as `id version`. */
  packs: readonly string[];
  text: string;
  /** BCP 47 tag that the text was given. */
  language: string | undefined;
  marked: readonly Mention[];
  unmarked: readonly Unmarked[];
  nameOf: (key: string) => string;
}

/** Markdown, with the text in a fence that nothing in it can close. */
export function writeReport(content: ReportContent): string {
  const { about, settings, packs, text, language, marked, unmarked, nameOf } = content;
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
          `- “${mention.text}” (${place(mention)}) → ${nameOf(mention.card)} (${mention.card}): ${explainMention(mention, nameOf)}; score ${round(mention.score)}`,
      ),
    ),
    '',
    '### Looked like a name, not marked',
    '',
    ...orNone(
      unmarked.map(({ candidate, choice, why }) => {
        const card = choice ? ` → ${nameOf(choice.card)} (${choice.card}), alias “${choice.alias}”` : '';
        return `- “${candidate.text}” (${place(candidate)})${card}: ${reason(why)}; ${candidate.how}, score ${round(candidate.score)}`;
      }),
    ),
    '',
    '### Settings that differ',
    '',
    ...orNone(settingLines),
    '',
    '### What should have been marked, or not',
    '',
    '',
  ].join('\n');
}

const orNone = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? lines : ['None.']);

const round = (score: number): number => Math.round(score * 100) / 100;

function reason(why: RejectionReason): string {
  switch (why.kind) {
    case 'within':
      return `part of “${why.text}”`;
    case 'other-entity':
      return `goes with “${why.text}”, who has no card`;
    case 'stranger':
      return 'names somebody or something else';
    case 'hidden':
      return 'hidden by the reader';
    case 'frequent':
      return 'so frequent in this text that it is an ordinary word, not a name';
    case 'repeated':
      return 'the card is marked before; the settings want the first only';
    case 'kind-off':
      return 'cards of this kind are not marked';
    case 'misspelling':
      return 'a misspelling, which strict readers want confirmed by the right name';
    case 'evidence':
      return 'neither the card named plainly nor enough related cards';
  }
}
