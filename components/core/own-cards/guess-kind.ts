/** The kind of a new card, guessed from its name and the words before it, so that a reader mostly need not choose. */
import { knownLanguages } from '../lexicon/languages/known-languages.ts';
import { createLexemeTableBuilder, type LexemeTableBuilder } from '../lexicon/lexeme-table.ts';
import { addLexicon, word } from '../lexicon/word-classes.ts';
import { isPlace } from '../lexicon/word-lists.ts';
import type { Kind } from '../pack/model.ts';
import { normalise } from '../text/fold.ts';

/** Words that a name of the kind ends or begins with, in the languages of the interface. */
const organisations =
  /(^|\s)(inc|ltd|llc|plc|gmbh|ag|sa|corp|corporation|company|party|union|ministry|committee|commission|council|agency|association|institute|university|bank|police|court|army|partei|ministerium|verband|verein|universität|parti|ministère|université|banque|partido|ministerio|universidad|banco|партия|министерство|университет|банк|партія|міністерство|університет|банк|حزب|وزارة|جامعة|بنك)(?=\s|$)/u;
const events =
  /(^|\s)(summit|conference|election|elections|war|battle|festival|championship|cup|olympics|crisis|attack|massacre|earthquake|gipfel|konferenz|wahl|krieg|schlacht|sommet|conférence|élection|guerre|cumbre|conferencia|elección|guerra|саммит|конференция|выборы|война|саміт|конференція|вибори|війна|قمة|مؤتمر|حرب)(?=\s|$)/u;
const projects =
  /(^|\s)(project|pipeline|programme|program|mission|railway|projekt|programm|projet|proyecto|проект|проєкт|مشروع)(?=\s|$)/u;
const places =
  /(^|\s)(city|river|lake|mount|mountain|island|islands|street|square|bay|valley|county|province|village|stadt|fluss|see|insel|ville|rivière|lac|île|ciudad|río|lago|isla|город|река|озеро|остров|місто|річка|острів|مدينة|نهر|جزيرة)(?=\s|$)/u;
/** Words before a place. */
const placesAfter = /(^|\s)(in|near|at|à|en|nach|bei|в|у|біля|في)$/u;

let lexicon: LexemeTableBuilder | undefined;

/**
 * @param name as it was selected or typed.
 * @param before the text right before it on the page, if there is any.
 */
export function guessKind(name: string, before = ''): Kind {
  const folded = normalise(name).text;
  const raw = name.toLowerCase();
  if (organisations.test(raw)) return 'organisation';
  if (events.test(raw)) return 'event';
  if (projects.test(raw)) return 'project';
  if (places.test(raw) || isPlace(folded)) return 'place';
  if (!lexicon) {
    lexicon = createLexemeTableBuilder();
    addLexicon(lexicon, knownLanguages);
  }
  const [first = '', ...others] = folded.split(' ');
  const last = normalise(before).text.trim().split(' ').at(-1) ?? '';
  const capitals = /^\p{Lu}/u.test(name);
  if (capitals && (lexicon.flagsOf(last) & word.title || knownLanguages.isTrade(last))) return 'person';
  if (lexicon.flagsOf(first) & word.title && others.length > 0) return 'person';
  if (others.length > 0 && lexicon.flagsOf(first) & word.given) return 'person';
  if (/^\p{Lu}{2,6}$/u.test(name)) return 'organisation';
  if (capitals && others.length === 0 && placesAfter.test(before.trim().toLowerCase())) return 'place';
  // Names of two or three words that are no ordinary words are mostly people's.
  const unusual = [first, ...others].every((part) => !((lexicon?.flagsOf(part) ?? 0) & word.ordinary));
  if (unusual && /^\p{Lu}[\p{Ll}’'-]+( \p{Lu}\.?[\p{Ll}’'-]*){1,2}$/u.test(name)) return 'person';
  return 'topic';
}
