/** Forms of a pack that are not found as they are written: each is looked for in a short text made of it. */
import type { Pack } from '../cards/card.ts';
import { buildIndex } from './build-index.ts';
import { maxWords } from './entries.ts';
import { findCandidates } from './find-candidates.ts';
import { countLetters, normalise } from './normalise.ts';
import type { Named, PackWarning } from './pack-warnings.ts';
import { createTokens, tokenise } from './tokens.ts';

/** Stands on either side of a form and means nothing in any language. */
const beside = '— ';

/** @param named the names and aliases of the pack's cards. */
export function unfound(pack: Pack, named: readonly Named[]): PackWarning[] {
  const index = buildIndex([pack]);
  return named.flatMap(({ card, path, alias }): PackWarning[] => {
    if (alias.strength === 'search' || !card.marked) return [];
    const key = `${pack.id}:${card.id}`;
    // What follows an apostrophe is an ending, and stays outside the mention.
    const isEnding = (form: string) => normalise(form).text.startsWith(`${normalise(alias.text).text}'`);
    const forms = alias.forms.filter((form) => !isEnding(form));
    return [alias.text, ...forms].flatMap((form): PackWarning[] => {
      // A handle is looked for as such.
      if (form.trimStart().startsWith('@')) return [];
      const text = `${beside}${form} —`;
      const passage = { id: 0, text, ...(alias.language && { language: alias.language }) };
      const letters = countLetters(form);
      const found = findCandidates(index, [passage]).some(
        ({ choices, crowd, text: span }) =>
          (crowd !== undefined || choices.some((choice) => choice.card === key)) &&
          countLetters(span) >= letters,
      );
      return found ? [] : [{ path, message: `“${form}” will not be found on pages: ${reasonFor(form)}` }];
    });
  });
}

const scratch = createTokens();

function reasonFor(form: string): string {
  const { count } = tokenise(form, scratch);
  if (count === 0) return 'it has no letters or digits; give the card an alias that has some';
  if (count > maxWords) return `it has more than ${maxWords} words; give the card a shorter alias`;
  if (countLetters(form) < 2) return 'it is a single letter; give the card a longer alias';
  return 'with these signs or in this form it reads as part of something else; give the card an alias in another form';
}
