import type { Pack } from '../model.ts';

/** Takes a parsed pack; gives it as concise JSON, without values that equal their defaults. */
export function writeJson({ $schema: _schema, ...pack }: Pack): string {
  const plain = { ...pack, cards: pack.cards.map(plainCard) };
  const shown = (key: string, value: unknown) => (key !== 'cards' && isEmpty(value) ? undefined : value);
  return `${JSON.stringify(plain, shown, 2)}\n`;
}

function plainCard({
  aliases,
  confusables,
  kind,
  marked,
  description,
  summary,
  ...card
}: Pack['cards'][number]) {
  const plain = {
    aliases: aliases.map(({ strength, ...alias }) =>
      only({ ...alias, ...(strength !== 'strong' && { strength }) }),
    ),
    confusables: confusables.map(only),
  };
  const { id, name, ...rest } = card;
  return {
    id,
    ...(kind !== 'topic' && { kind }),
    name,
    ...(description && { description }),
    ...(summary && { summary }),
    ...(!marked && { marked }),
    ...plain,
    ...rest,
  };
}

/** Reduces a form that says nothing but its text to that text. */
function only<Form extends { text: string }>(form: Form): Form | string {
  return Object.values(form).some((value) => value !== form.text && !isEmpty(value)) ? form : form.text;
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
