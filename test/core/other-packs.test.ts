/**
 * Names of packs on other subjects, in sentences that tempt a rule to take them for something else, and in names that do belong to
 * something else. What stands in square brackets is to be marked, and nothing else.
 */
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import { packOf } from './finder.ts';

const strong = (text: string) => ({ text, strength: 'strong' });
const weak = (text: string) => ({ text, strength: 'weak' });
const person = (name: string, ...aliases: unknown[]) => ({ name, kind: 'person', aliases });
const place = (name: string, ...aliases: unknown[]) => ({ name, kind: 'place', aliases });
const organisation = (name: string, ...aliases: unknown[]) => ({ name, kind: 'organisation', aliases });

const cards = [
  person('Angela Merkel', strong('Merkel')),
  person('Emmanuel Macron', strong('Macron')),
  person('Narendra Modi', strong('Modi')),
  person('Bashar al-Assad', strong('al-Assad'), strong('Assad')),
  person('Marine Le Pen', strong('Le Pen')),
  person('Will Young'),
  person('Mark Will'),
  person('Lionel Messi'),
  person('Harry Kane'),
  person('Ernst Mach'),
  person('Taylor Swift'),
  place('Germany'),
  place('France'),
  place('Brazil'),
  place('Georgia'),
  place('Paris'),
  place('Berlin'),
  place('Chicago'),
  place('Leiden'),
  place('England'),
  place('Japan'),
  place('Russia', strong('俄罗斯'), strong('Россия')),
  place('Bavaria', strong('Бавария')),
  place('Africa', strong('Африка'), strong('Afrika')),
  place('America', strong('Америка'), strong('Ameryka')),
  organisation('NBC', strong('NBC')),
  organisation('CBS', strong('CBS')),
  organisation('Sky News', weak('Sky')),
];

const index = buildIndex([packOf(cards, 'en')]);

function marked(text: string, language: string): string {
  let shown = text;
  for (const { start, end } of findMentions(index, [{ id: 0, text, language }], {
    strictness: 'balanced',
  }).toReversed())
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  return shown;
}

const kinds: Record<string, string[]> = {
  'a trade before a bare surname that is the subject of a clause': [
    'The physicist [Merkel] picked was unknown.',
    'The singer [Macron] invited did not come.',
    'The footballer [Modi] met yesterday has retired.',
  ],
  'a noun of a thing in a headline': [
    '[Merkel] School Plan Stalls',
    '[Macron] Hospital Visit Cancelled After Protests',
    '[Modi] Airport Speech Draws Crowds',
  ],
  'a place before a surname': [
    'At Camp David [Merkel] smiled.',
    'In Davos [Macron] gave a speech.',
    'After Glasgow [Modi] flew home.',
  ],
  'a trade behind a surname that speaks for itself': [
    '[Merkel], a trained physicist, explained the figures.',
    '[Macron], an avid golfer, left early.',
    '[Modi], a keen swimmer in his youth, smiled.',
  ],
  'an article before a surname with a clause behind it': [
    'A [Merkel] who hesitates loses.',
    'A [Macron] who feels cornered is dangerous.',
    'A [Modi] that nobody knew took the stage.',
  ],
  'a sentence that ends before a name': [
    'He is no longer president. [Macron] left.',
    'She called Angela. [Merkel] did not answer.',
    'He worked for Sky. News came late.',
    'They liked Harry. Kane was another matter.',
  ],
  'a score': ['[Germany] 2 [France] 1', '[Brazil] 3 [Germany] 0', 'Result: [England] 1, [Brazil] 1'],
  'a date behind a place': [
    '[BERLIN] 12 March (Reuters)',
    '[PARIS] 3 May - The talks failed.',
    '[Berlin] 16 June',
  ],
  'a trade before a full name': [
    'The midfielder [Lionel Messi] scored.',
    'Striker [Harry Kane] and physicist [Ernst Mach] never met.',
    'The singer [Taylor Swift] sang.',
  ],
  'an institution of a place': [
    'She studied at the University of Chicago.',
    'He left the University of Leiden.',
    'The Bank of England and the Bank of Japan raised rates.',
  ],
  'a place that is a given name': [
    'Georgia O’Keeffe painted it.',
    'Paris Hilton came.',
    'He saw Paris Jackson dance.',
  ],
  'a place at the end of a longer name': [
    'United Russia won the vote.',
    'He lives in New England.',
    'Free France fought on.',
  ],
  'a channel': ['We saw it on CBS 2.', 'NBC 4 has it first.'],
  'a relative with a particle': [
    'Maher al-Assad commanded the division.',
    'Asma al-Assad spoke, and so did Rifaat al-Assad.',
  ],
  'a relative with a hyphen': ['Jean-Marie Le Pen founded the party.', 'Marie-Caroline Le Pen ran.'],
  'the second half of a surname': [
    'Then Anna Smith-Merkel spoke.',
    'A letter by Peter Hall-Macron came.',
    'The [Macron]-Xi call and the Xi-[Merkel] call went well.',
  ],
  'a line that ends with a hyphen': [
    'When Jean-\nMacron spoke.',
    'Then Anna Smith-\nMerkel spoke.',
    'Jean-\nMarie Le Pen founded the party.',
    'The anti-\n[Merkel] camp and the [Macron]-\n[Merkel] call.',
    'They went -\n[Merkel] stayed.',
  ],
  'a verb with a capital before a surname': [
    '‘Leave Now’, Warns [Merkel]',
    'Stop the Boats, Says [Macron]',
    'No Deal Today, Insists [Modi]',
  ],
  'an ordinary word in small letters': [
    'A will young people can accept.',
    'In time mark will come round.',
    'How will young voters choose?',
  ],
};

describe.each(Object.entries(kinds))('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(marked(sentence.replace(/[[\]]/g, ''), 'en')).toBe(sentence);
  });
});

it.each(['[俄罗斯]16日表示', '[俄罗斯]3月'])('a date in Chinese: %s', (sentence) => {
  expect(marked(sentence.replace(/[[\]]/g, ''), 'zh')).toBe(sentence);
});

// The most common forms of these are in the lists of ordinary words, which are made of subtitles.
it.each([
  ['ru', 'Тренер [Америки] промолчал.'],
  ['ru', 'Он живёт в [Америке].'],
  ['ru', 'Она вернулась из [Африки] и [Баварии].'],
  ['pl', 'Mieszka w [Ameryce].'],
])('an inflected alias of a place on a page that names nothing else (%s): %s', (language, sentence) => {
  expect(marked(sentence.replace(/[[\]]/g, ''), language)).toBe(sentence);
});
