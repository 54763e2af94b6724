/**
 * Sentences that tempt a single cue beside a bare surname, with names of other packs than ours: what stands in square brackets is to
 * be marked and nothing else. Nine in ten have to be right.
 */
import { describe, expect, it } from 'vitest';
import { nameCueWeights } from '../../components/core/context/name-cues.ts';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import { packOf } from './finder.ts';

const people =
  `Angela Merkel, Emmanuel Macron, Narendra Modi, Viktor Orban, Recep Erdogan, Jacinda Ardern, Justin Trudeau,
Imran Khan, Olaf Scholz, Pedro Castillo`.split(/,\s+/);

const index = buildIndex([
  packOf(
    people.map((name) => ({
      name,
      kind: 'person',
      aliases: [{ text: name.split(' ').at(-1), strength: 'strong' }],
    })),
  ),
]);

function marked(text: string, weights = nameCueWeights): string {
  const found = findMentions(index, [{ id: 0, text, language: 'en' }], { strictness: 'balanced', weights });
  let shown = text;
  for (const { start, end } of found.toReversed())
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  return shown;
}

const plain = (sentence: string): string => sentence.replace(/[[\]]/g, '');

const kinds: Record<string, string> = {
  'a verb with a capital': `Warns [Merkel]
Warns [Merkel]: Talks Must Go On
Vows [Orban]: We Will Not Yield
Asks [Modi]: Who Paid?
Insists [Trudeau]
“We will not yield,” Vows [Orban]
‘Enough’: Blasts [Ardern]
Slams [Macron]
Thousands March Against [Macron]
Minister Defends [Scholz] Plan
Voters Trust [Merkel] More Than Rivals
Court Clears [Trudeau] of Wrongdoing
Strikers Mock [Macron]
Leaked Memo Embarrasses [Scholz]
Panel Rebukes [Castillo]`,
  'a trade before the subject of a clause': `The physicist [Merkel] picked was unknown.
The farmer [Modi] praised has died.
The nurse [Ardern] thanked wept.
A photographer [Macron] trusts took the picture.
The poet [Erdogan] jailed was freed.
The boxer [Trudeau] beat in 2012 came.
Every dentist [Scholz] asked refused.
The composer [Orban] likes best is Bartok.
The goalkeeper [Castillo] met had retired.`,
  'a thing in a headline': `[Merkel] School Plan Stalls
[Scholz] Hospital Reform Passes
[Macron] Church Visit Angers Teachers
[Trudeau] Weather Warning Ignored
[Ardern] Airport Row Grows
[Modi] Farm Bill Withdrawn
[Erdogan] Bank Plan Sinks Lira
[Orban] Media Law Draws Fire
[Macron] Business Tax Cut Fails
[Castillo] Bridge Pledge Forgotten
[Merkel] Trust Rating Falls`,
  'a place before the name': `At Camp David [Merkel] smiled.
In Davos [Macron] spoke first.
After Glasgow [Modi] flew home.
At Lake Balaton [Orban] rested.
Near Ankara [Erdogan] opened a bridge.
From Wellington [Ardern] sent a note.
In Fort McMurray [Trudeau] met workers.
At Schloss Elmau [Scholz] hosted the seven.
On Capitol Hill [Macron] was cheered.
In Downing Street [Merkel] was greeted.
At Windsor Castle [Erdogan] dined.
In Ayacucho [Castillo] was met by farmers.`,
  'an apposition': `[Merkel], a trained chemist, explained the figures.
[Macron], an avid golfer, left early.
[Modi], a keen swimmer, smiled.
[Trudeau], once a boxer, shrugged.
[Ardern], a former singer, hummed.
[Orban], the footballer turned politician, scored.
[Erdogan], a semi-professional footballer in his youth, scored.
[Scholz], no runner, took the car.
[Merkel] (a physicist by training) nodded.
[Castillo], a farmer from the north, won.`,
  'an article with what is said of the bearer': `A [Merkel] who hesitates loses.
A [Macron] who feels cornered is dangerous.
A [Modi] that nobody knew took the stage.
An [Erdogan] whose allies leave is weak.
A [Scholz] in doubt says nothing.
Another [Orban] who waited came to light that night.
A [Merkel] without power is hard to imagine.
A [Macron] with nothing to lose will fight.`,
  'a sentence before the name': `He is no longer president. [Macron] left.
She called Angela. [Merkel] did not answer.
Nobody asked the physicist. [Scholz] did.`,
  'somebody else, or a thing': `The physicist Anna Merkel won a prize.
The physicist Merkel was born in Jena.
Dr Petra Merkel spoke.
Merkel School reopened on Monday.
Macron Hospital admitted forty patients.
They met at Trudeau Airport in Montreal.
A goat called Merkel won the fair.
Our cat Macron sleeps.
In the town of Modi it rained.
As a Macron, I protest.
Aunt Merkel baked a cake.
She is a Merkel.
Jens Macron, a plumber, lost.
The Macron Foundation paid.
Orban v. Hungary was heard.
Macron, a pony of nine, won the race.
She lives in Castillo-on-the-Water with two cats.
Last year the Orban Institute in Graz closed its doors.`,
};

const sentences = Object.values(kinds).flatMap((list) => list.split('\n'));

describe('cues beside a bare surname', () => {
  it('are summed, and nine sentences in ten are right', () => {
    const wrong = sentences.filter((sentence) => marked(plain(sentence)) !== sentence);
    expect(sentences.length).toBeGreaterThanOrEqual(60);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(sentences.length / 10);
  });

  it.each(Object.entries(kinds))('%s: most are right', (_, list) => {
    const all = list.split('\n');
    const right = all.filter((sentence) => marked(plain(sentence)) === sentence);
    expect(right.length / all.length).toBeGreaterThan(0.7);
  });

  it.each<[keyof typeof nameCueWeights, sentence: string, without: string]>([
    ['trade-before', 'The physicist Merkel was born in Jena.', 'The physicist [Merkel] was born in Jena.'],
    [
      'clause-behind',
      'The physicist [Merkel] picked was unknown.',
      'The physicist Merkel picked was unknown.',
    ],
    ['article', 'She is a Merkel.', 'She is a [Merkel].'],
    ['relative-clause-behind', 'A [Merkel] who hesitates loses.', 'A Merkel who hesitates loses.'],
    ['place-before', 'At Camp David [Merkel] smiled.', 'At Camp David Merkel smiled.'],
    ['headline-subject-behind', '[Merkel] School Plan Stalls', 'Merkel School Plan Stalls'],
    ['thing-behind', 'Merkel School reopened on Monday.', '[Merkel] School reopened on Monday.'],
    ['namesake', 'A goat called Merkel won the fair.', 'A goat called [Merkel] won the fair.'],
  ])('%s decides by its weight', (cue, sentence, without) => {
    expect(marked(plain(sentence))).toBe(sentence);
    expect(marked(plain(sentence), { ...nameCueWeights, [cue]: 0 })).toBe(without);
  });
});
