/** *This is also …* and *This is not …* said of a card that the reader can edit, and what may be said at all. */
import * as v from 'valibot';
import { Form, Text } from '../pack/fields.ts';
import type { Card } from '../pack/model.ts';
import type { AddedName } from '../settings/added-names.ts';

/** Why a text cannot be a name or a look-alike of a card, in English as all problems of packs are; undefined where it can. */
export function nameProblem(what: AddedName['what'], text: string): string | undefined {
  const parsed = v.safeParse(what === 'alias' ? Form : Text, text);
  return parsed.success ? undefined : parsed.issues[0].message;
}

/** The card with a name more, or with a text more that is none of its names; the later word of the two holds. */
export function withName(card: Card, what: AddedName['what'], text: string): Card {
  const aliases = card.aliases.filter((alias) => alias.text !== text);
  const confusables = card.confusables.filter((other) => other.text !== text);
  return what === 'alias'
    ? { ...card, confusables, aliases: [...aliases, { text, strength: 'strong', forms: [] }] }
    : { ...card, aliases, confusables: [...confusables, { text }] };
}
