/** The cards of a page as notes: the contents of each, with sources, as text for printing and copying. */
import { cardOf } from '../../core/pack/card-key.ts';
import { citationOf } from '../../core/pack/citation.ts';
import {
  type CardLine,
  type CardPart,
  cardParts,
  withSources,
} from '../../core/pack/files/notes/card-text.ts';
import type { Card, CardAnswer } from '../../core/pack/model.ts';
import type { StringKey, Strings } from '../../strings/strings.ts';
import { certainties } from '../card/notes/Notes.tsx';
import { withoutBidiControls } from '../shared/PackText.tsx';
import { formatDate } from '../shared/partial-date.ts';

/** One card. */
export interface PageNote {
  key: string;
  name: string;
  /** Its kind, in the reader's language. */
  kind: string;
  /** BCP 47 tag of its texts. */
  language: string;
  parts: { heading: string | undefined; lines: CardLine[] }[];
  links: Card['links'];
  /** The pack with its version, date, licence and source. */
  from: string;
}

const headings: Readonly<Record<CardPart['is'], StringKey | undefined>> = {
  text: undefined,
  facts: 'optionsImportFacts',
  quotations: 'cardQuotations',
  relations: 'cardRelations',
  since: 'cardSince',
  background: 'cardBackground',
};

/** Takes the cards of a page; gives them as notes. */
export function notesOf(answers: readonly CardAnswer[], strings: Strings): PageNote[] {
  return answers.map(({ key, card, pack, neighbours }) => {
    const { title, version, asOf, licence, source } = pack;
    const from = [
      title,
      strings('cardPackVersion', { version }),
      asOf && strings('cardAsOf', { date: formatDate(asOf, strings.language) }),
      licence,
      source && [citationOf(source), source.url].filter(Boolean).join(' '),
    ];
    const [own, theirs] = [strings.language, pack.language].map((tag) => tag.split('-')[0]);
    const sameLanguage = own === theirs;
    const parts = cardParts(
      card,
      {
        references: pack.references,
        cards: neighbours.map(({ key: other, name }) => ({ id: cardOf(other), name })),
      },
      {
        // In the language of the line that it begins, which then runs in one direction; as the reader writes it, if it is theirs.
        date: (date) => formatDate(date, sameLanguage ? strings.language : pack.language),
        certainty: (certainty) => {
          const word = certainties[certainty];
          return word ? strings(word) : certainty;
        },
      },
    );
    return {
      key,
      name: withoutBidiControls(card.name),
      kind: strings(`kind_${card.kind}`),
      language: pack.language,
      // What has happened since comes first, because it may contradict the text.
      parts: [
        ...parts.filter(({ is }) => is === 'text' || is === 'since'),
        ...parts.filter(({ is }) => is !== 'text' && is !== 'since'),
      ].map(({ is, lines }) => ({
        heading: headings[is] && strings(headings[is]),
        lines: lines.map(({ text, sources }) => ({
          text: withoutBidiControls(text),
          sources: sources.map(({ title, url }) => ({ title: withoutBidiControls(title), url })),
        })),
      })),
      links: card.links,
      from: withoutBidiControls(from.filter(Boolean).join(' · ')),
    };
  });
}

/** Takes the notes on a page; gives them as numbered plain text. */
export function plainText(notes: readonly PageNote[], page: { title: string; url: string }): string {
  const blocks = notes.map(({ name, kind, parts, links, from }, at) =>
    [
      `[${at + 1}] ${name} (${kind})`,
      ...parts.flatMap(({ heading, lines }) =>
        heading === undefined
          ? lines.map(withSources)
          : [`${heading}:`, ...lines.map((line) => `– ${withSources(line)}`)],
      ),
      ...links.map(({ title, url }) => (title === url ? url : `${title}: ${url}`)),
      from,
    ].join('\n'),
  );
  return [[page.title, page.url].filter(Boolean).join('\n'), ...blocks].join('\n\n');
}
