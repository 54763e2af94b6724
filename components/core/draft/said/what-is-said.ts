/** What an article says about each name: statements, quotations with their speakers, names that occur together. */
import type { DraftedQuotation, DraftedRelation, Statement } from '../article/article.ts';
import type { Group } from '../names/group-names.ts';
import { kindFrom } from '../names/sum-of-signs.ts';
import type { ReadParagraph } from '../tokens/evidence.ts';
import { dateIn } from './dates.ts';
import { agrees, genderOfGroup, nationalitiesIn, pronounOf, referredTo } from './references.ts';
import { addRelations } from './relations.ts';
import { type Quoted, quotedIn, type Sentence, sentencesOf } from './sentences.ts';
import { type Placed, speakerOf } from './speakers.ts';

export interface Said {
  statements: Statement[];
  quotations: DraftedQuotation[];
  relations: DraftedRelation[];
}

/** Most entries for one name; no one reads more. */
const mostStatements = 40;
/** A quotation has at least this many words; a shorter one is only a word or two in quotation marks. */
const shortestQuotation = 4;
const longestQuotation = 500;

/**
 * @param ids of the groups, in their order, with their names.
 * @param numbers of the paragraphs, 0 for headings.
 * @param date of the article, or ''.
 */
export function whatIsSaid(
  paragraphs: readonly ReadParagraph[],
  groups: readonly Group[],
  ids: readonly { id: string; name: string }[],
  numbers: readonly number[],
  date: string,
): Said[] {
  const said = groups.map((): Said => ({ statements: [], quotations: [], relations: [] }));
  const kinds = groups.map(({ signs }) => kindFrom(signs).kind);
  const genders = groups.map(genderOfGroup);
  const byCountry = new Map(
    groups.flatMap(({ country }, group) => (country ? [[country, group] as const] : [])),
  );
  const byParagraph = Map.groupBy(
    groups.flatMap(({ spans }, group) =>
      spans.map(
        ({ at, start, end }): Placed => ({ group, at, start, end, isPerson: kinds[group] === 'person' }),
      ),
    ),
    ({ at }) => at,
  );
  /** Who a pronoun refers to: the first person named in the sentence before. */
  let subject: number | undefined;

  /** The people named in the last sentence that names any. */
  let people: readonly number[] = [];
  /** All people named so far, the last named first. */
  let recent: readonly number[] = [];

  for (const paragraph of paragraphs) {
    const number = numbers[paragraph.at] ?? 0;
    const { language, text } = paragraph;
    const names = (byParagraph.get(paragraph.at) ?? []).sort((a, b) => a.start - b.start);
    if (number === 0) continue;
    const quoted = quotedIn(text);
    const sentences = sentencesOf(paragraph, quoted);
    let next = 0;
    for (const sentence of sentences) {
      const from = next;
      while (next < names.length && (names[next]?.start ?? 0) < sentence.end) next++;
      const here = names.slice(from, next);
      const pronoun = pronounOf(sentence, quoted, paragraph);
      const referent =
        pronoun && subject !== undefined && agrees(genders[subject], pronoun) ? subject : undefined;
      const speaker = speakerOf(sentence, text, quoted, here, language, referent ?? subject);
      const speakerName =
        speaker?.text ?? (speaker?.group === undefined ? undefined : ids[speaker.group]?.name);
      const when = dateIn(sentence.tokens, text, language, date);
      const named = new Set(here.map(({ group }) => group));
      const referred = new Set([
        ...(referent === undefined ? [] : [referent]),
        ...nationalitiesIn(sentence, paragraph, byCountry),
        ...referredTo(
          sentence,
          paragraph,
          here,
          quoted,
          { people, recent },
          speaker?.group ?? subject,
          genders,
        ),
      ]);
      for (const group of new Set([...named, ...referred])) {
        const isIndirect = !named.has(group);
        addStatement(
          said[group],
          statementOf(sentence, number, speakerName, ids[group]?.name, when, isIndirect),
        );
      }
      for (const quotation of quotationsIn(sentence, text, quoted)) {
        const own = speakerOf(
          sentence,
          text,
          quoted,
          here,
          language,
          referent ?? subject,
          quotation.start,
        )?.group;
        const name = own === undefined ? undefined : ids[own]?.name;
        if (own !== undefined && name !== undefined)
          said[own]?.quotations.push({ text: quotation.text, speaker: name, paragraph: number });
      }
      addRelations(said, ids, here, sentence, text, number, language);
      const inSentence = [...new Set(here.filter(({ isPerson }) => isPerson).map(({ group }) => group))];
      if (inSentence.length > 0) {
        people = inSentence;
        recent = [...new Set([...inSentence.toReversed(), ...recent])];
      }
      const outside = here.filter(
        ({ start }) => !quoted.some((one) => one.start <= start && start < one.end),
      );
      subject =
        outside.find(({ isPerson }) => isPerson)?.group ??
        (referent !== undefined ? referent : (speaker?.group ?? subject));
    }
  }
  return said;
}

function statementOf(
  sentence: Sentence,
  paragraph: number,
  speaker: string | undefined,
  own: string | undefined,
  date: string | undefined,
  isIndirect: boolean,
): Statement {
  return {
    text: sentence.text,
    paragraph,
    ...(speaker !== undefined && speaker !== own && { claimedBy: speaker }),
    ...(date !== undefined && { date }),
    ...(isIndirect && { indirect: true as const }),
  };
}

function addStatement(said: Said | undefined, statement: Statement): void {
  if (said && said.statements.length < mostStatements && statement.text.length < 2_000)
    said.statements.push(statement);
}

/** Quotations in a sentence that have more than a few words. */
function quotationsIn(
  sentence: Sentence,
  text: string,
  quoted: readonly Quoted[],
): { text: string; start: number }[] {
  return quoted.flatMap(({ start, end }) => {
    if (start < sentence.start || start >= sentence.end) return [];
    const words = text.slice(start, end).replace(/\s+/g, ' ').trim().replace(/,$/, '');
    return words.split(' ').length < shortestQuotation || words.length > longestQuotation
      ? []
      : [{ text: words, start }];
  });
}
