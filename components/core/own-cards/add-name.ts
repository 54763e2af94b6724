/** Applies *This is also …* and *This is not …* to a card that the reader can edit, and checks the text. */
import * as v from 'valibot';
import { Form, Text } from '../pack/fields.ts';
import type { Card } from '../pack/model.ts';
import type { AddedName } from '../settings/added-names.ts';

/** Why a text cannot be a name or a confusable of a card, in English like all problems of packs; undefined if it can. */
export function nameProblem(what: AddedName['what'], text: string): string | undefined {
  const parsed = v.safeParse(what === 'alias' ? Form : Text, text);
  return parsed.success ? undefined : parsed.issues[0].message;
}

/** The card with an added alias, or with an added confusable that is then no longer an alias; the latest choice wins. */
export function withName(card: Card, what: AddedName['what'], text: string): Card {
  const aliases = card.aliases.filter((alias) => alias.text !== text);
  const confusables = card.confusables.filter((other) => other.text !== text);
  return what === 'alias'
    ? { ...card, confusables, aliases: [...aliases, { text, strength: 'strong', forms: [] }] }
    : { ...card, aliases, confusables: [...confusables, { text }] };
}
