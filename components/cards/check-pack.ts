/** What a schema cannot see: names that lead nowhere, one id for two cards, aliases that would be found everywhere. */
import type { Card, Pack } from './card.ts';
import { type PackProblem, pathOf } from './explain.ts';

type Key = string | number;

/** What the checks need to know of the pack around a card; a part that did not parse is left out. */
export interface Surroundings {
  /** Ids of all cards, of those too that did not parse. */
  ids: ReadonlySet<string>;
  /** Ids of all references. */
  references?: ReadonlySet<string>;
  /** How many paragraphs the source has. */
  paragraphs?: number;
}

/** Takes a list of ids and the keys that lead to the list; gives a problem for each that an earlier one has too. */
export function checkUnique(ids: readonly (string | undefined)[], at: Key): PackProblem[] {
  const first = new Map<string, number>();
  return ids.flatMap((id, index) => {
    const earlier = id === undefined ? undefined : first.get(id);
    if (id !== undefined && earlier === undefined) first.set(id, index);
    if (earlier === undefined) return [];
    const message = `“${id}” is the id of ${pathOf([at, earlier])} too: give one of them another`;
    return [{ path: pathOf([at, index, 'id']), message }];
  });
}

/** Takes a parsed card and its place in the pack; gives what is wrong with it among its surroundings. */
export function checkCard(card: Omit<Card, 'id'>, index: number, around: Surroundings): PackProblem[] {
  const problems: PackProblem[] = [];
  const report = (keys: readonly Key[], message: string) => {
    problems.push({ path: pathOf(['cards', index, ...keys]), message });
  };

  for (const [at, { text, forms }] of card.aliases.entries()) {
    checkForm(text, ['aliases', at, 'text'], report);
    for (const [which, form] of forms.entries()) checkForm(form, ['aliases', at, 'forms', which], report);
  }
  for (const [at, { to }] of card.relations.entries()) {
    if (!around.ids.has(to))
      report(['relations', at, 'to'], `no card has the id “${to}”: name a card of this pack`);
  }
  const last = around.paragraphs ?? Number.POSITIVE_INFINITY;
  for (const list of ['facts', 'quotations', 'relations'] as const) {
    for (const [at, { paragraphs = [] }] of card[list].entries()) {
      const which = paragraphs.findIndex((paragraph) => paragraph > last);
      if (which >= 0)
        report(
          [list, at, 'paragraphs', which],
          `the source has no paragraph ${paragraphs[which]}: name one of 1 to ${last}, or mend source.paragraphs`,
        );
    }
  }
  for (const list of ['since', 'background'] as const) {
    for (const [at, { references }] of card[list].entries()) {
      for (const [which, reference] of references.entries()) {
        if (around.references && !around.references.has(reference))
          report(
            [list, at, 'references', which],
            `no reference has the id “${reference}”: add it to references, or mend the id`,
          );
      }
    }
  }
  return problems;
}

/** Letters and digits are what is matched: a form needs two, or it is found in every line. */
function checkForm(
  form: string,
  keys: readonly Key[],
  report: (keys: readonly Key[], message: string) => void,
) {
  const held = form.normalize('NFKC').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (held === 0) report(keys, 'no letter or digit in it: write a name, or take the alias out');
  else if (held === 1)
    report(keys, 'a single letter, found everywhere: write a longer form, or take the alias out');
}

/** The ids that relations of a pack may lead to, and what else the checks of its cards need. */
export function surroundingsOf(
  shell: Pick<Pack, 'references' | 'source'> | undefined,
  ids: Iterable<string>,
): Surroundings {
  const paragraphs = shell?.source?.paragraphs;
  return {
    ids: new Set(ids),
    ...(shell && { references: new Set(shell.references.map(({ id }) => id)) }),
    ...(paragraphs !== undefined && { paragraphs }),
  };
}
