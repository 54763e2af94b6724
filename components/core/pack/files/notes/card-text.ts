/** A card as plain paragraphs, for text-only formats. */
import { citationOf } from '../../citation.ts';
import type { Card, Note, Pack } from '../../model.ts';

/** A part of a card's text: its type, its English heading if it has one, and its lines. */
export interface CardPart {
  is: 'text' | 'facts' | 'quotations' | 'relations' | 'since' | 'background';
  heading?: string;
  lines: CardLine[];
}

/** A line of a card's text, with what it cites. */
export interface CardLine {
  text: string;
  sources: { title: string; url?: string | undefined }[];
}

/** What the text of cards needs from their pack: the references they cite and the names they relate to. */
export type CardsPack = Pick<Pack, 'references'> & { cards: readonly Pick<Card, 'id' | 'name'>[] };

/** How a card's text is worded: as in packs, or for a reader of some language. */
export interface Wording {
  date(date: string): string;
  /** How certain a note is that is not established. */
  certainty(certainty: Note['certainty']): string;
}

/** For files: dates that sort, and the words of the pack format. */
const plain: Wording = {
  date: (date) => date,
  certainty: (certainty) => certainty,
};

const known = new WeakMap<CardsPack['cards'], ReadonlyMap<string, string>>();

/** The names of cards by id, made once for each list: a large pack asks for every card. */
export function namesIn(cards: CardsPack['cards']): ReadonlyMap<string, string> {
  const names = known.get(cards) ?? new Map(cards.map(({ id, name }) => [id, name]));
  known.set(cards, names);
  return names;
}

/** Takes a card and its pack; gives everything the card contains except its name, with claimants, dates and references. */
export function cardParts(card: Card, pack: CardsPack, say: Wording = plain): CardPart[] {
  const names = namesIn(pack.cards);
  // Only of what is cited, since this is called for every card.
  const sourceOf = (id: string) => {
    const reference = pack.references.find((one) => one.id === id);
    return reference ? { title: citationOf(reference), url: reference.url } : { title: id };
  };
  const dated = (date: string | undefined, text: string) =>
    date === undefined ? text : `${say.date(date)}: ${text}`;
  const by = (name: string | undefined) => (name === undefined ? '' : ` (${name})`);
  const line = (text: string, url?: string): CardLine => ({
    text,
    sources: url === undefined ? [] : [{ title: url }],
  });
  const note = ({ date, text, references, certainty, url }: Note): CardLine => {
    const sure = certainty === 'established' ? '' : ` (${say.certainty(certainty)})`;
    const { text: said, sources } = line(`${dated(date, text)}${sure}`, url);
    return { text: said, sources: [...references.map(sourceOf), ...sources] };
  };
  const parts: CardPart[] = [
    { is: 'text', lines: [card.description, ...card.summary.split('\n')].map((text) => line(text)) },
    {
      is: 'facts',
      heading: 'Facts',
      lines: card.facts.map(({ date, text, claimedBy, url }) =>
        line(`${dated(date, text)}${by(claimedBy)}`, url),
      ),
    },
    {
      is: 'quotations',
      heading: 'Quotations',
      lines: card.quotations.map(({ text, speaker, date, url }) =>
        line(`“${text}” ${dated(date, speaker)}`, url),
      ),
    },
    {
      is: 'relations',
      heading: 'Relations',
      lines: card.relations.map(({ to, text, claimedBy }) =>
        line(`${text} ${names.get(to) ?? to}${by(claimedBy)}`),
      ),
    },
    { is: 'since', heading: 'Since then', lines: card.since.map(note) },
    { is: 'background', heading: 'Background', lines: card.background.map(note) },
  ];
  return parts
    .map((part) => ({ ...part, lines: part.lines.filter(({ text }) => text !== '') }))
    .filter(({ lines }) => lines.length > 0);
}

/** A line with its sources as text: `16 June 2021: Met Biden. [Reuters: the summit (https://…)]`. */
export function withSources({ text, sources }: CardLine): string {
  if (sources.length === 0) return text;
  return `${text} [${sources.map(({ title, url }) => (url ? `${title} (${url})` : title)).join('; ')}]`;
}

/** The metadata that importing reads back from notes and tables. */
export const packFields = ['id', 'title', 'version', 'language', 'licence', 'asOf'] as const;

/** The metadata of the pack: version, date, licence and sources, one line each. */
export function packLines({ version, asOf, licence, source, references }: Pack): string[] {
  return [
    `Version ${version}`,
    ...(asOf === undefined ? [] : [`As of ${asOf}`]),
    ...(licence === undefined ? [] : [`Licence: ${licence}`]),
    ...(source
      ? [`Source: ${[citationOf(source), source.date, source.url].filter(Boolean).join(', ')}`]
      : []),
    ...references.map(
      (reference) =>
        `Reference: ${[citationOf(reference), reference.date, reference.url].filter(Boolean).join(', ')}`,
    ),
  ];
}
