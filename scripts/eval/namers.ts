/** Two maintained libraries that find names in English, for comparison with drafting: compromise and wink-nlp. */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItemToken } from 'wink-nlp';
import type { Namer, Proposed } from './draft.ts';

/** Namers by their names in the table. */
export function createNamers(): Record<string, Namer> {
  return { compromise, 'wink-nlp': createWink() };
}

/** Compromise tags people, places and organisations. */
const compromise: Namer = (text) => {
  const doc = nlp(text);
  const kinds = { person: doc.people(), place: doc.places(), organisation: doc.organizations() };
  return Object.entries(kinds).flatMap(([kind, view]) =>
    (view.json({ offset: true }) as { text: string; offset: { start: number } }[]).map(
      ({ text: hit, offset }) => {
        const name = hit.replace(/(?:['’]s)?[\s\p{P}]*$/u, '');
        return { start: offset.start, end: offset.start + name.length, kind };
      },
    ),
  );
};

/** The lite model of wink-nlp has no kinds of names: runs of proper nouns are its names. */
function createWink(): Namer {
  const engine = winkNlp(model);
  const { its } = engine;
  return (text) => {
    const found: Proposed[] = [];
    let at = 0;
    let run: Proposed | undefined;
    engine
      .readDoc(text)
      .tokens()
      .each((token: ItemToken) => {
        const start = text.indexOf(token.out(), at);
        at = start + token.out().length;
        if (token.out(its.pos) !== 'PROPN') run = undefined;
        else if (run) run.end = at;
        else {
          run = { start, end: at };
          found.push(run);
        }
      });
    return found;
  };
}
