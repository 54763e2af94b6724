/** What a schema cannot see: names that lead nowhere, one id for two cards, two notes that both come first. */

import { type PackProblem, pathOf } from './explain-issue.ts';
import type { Card, Pack } from './model.ts';

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

/** Takes a list of what has ids, and its name in the pack; gives a problem for each whose id an earlier one has too. */
export function checkUnique(list: readonly unknown[], name: string): PackProblem[] {
  const first = new Map<unknown, number>();
  return list.flatMap((each, index) => {
    const id = typeof each === 'object' && each !== null && 'id' in each ? each.id : undefined;
    const earlier = first.get(id);
    if (typeof id === 'string' && earlier === undefined) first.set(id, index);
    if (earlier === undefined) return [];
    const message = `“${id}” is the id of ${pathOf([name, earlier])} too: give one of them another`;
    return [{ path: pathOf([name, index, 'id']), message }];
  });
}

/** Takes a parsed card and its place in the pack; gives what is wrong with it among its surroundings. */
export function checkCard(card: Omit<Card, 'id'>, index: number, around: Surroundings): PackProblem[] {
  const problems: PackProblem[] = [];
  const report = (keys: readonly Key[], message: string) => {
    problems.push({ path: pathOf(['cards', index, ...keys]), message });
  };

  for (const [at, { to }] of card.relations.entries()) {
    if (!around.ids.has(to))
      report(['relations', at, 'to'], `no card has the id “${to}”: name a card of this pack`);
  }
  const last = around.paragraphs ?? Number.POSITIVE_INFINITY;
  for (const list of ['facts', 'quotations', 'relations'] as const) {
    for (const [at, { paragraphs = [] }] of card[list].entries()) {
      for (const [which, paragraph] of paragraphs.entries()) {
        if (paragraph > last)
          report(
            [list, at, 'paragraphs', which],
            `the source has no paragraph ${paragraph}: use one of 1 to ${last}, or correct source.paragraphs`,
          );
      }
    }
  }
  const firstKey = card.since.findIndex(({ key }) => key);
  for (const [at, { key }] of card.since.entries()) {
    if (key && at > firstKey)
      report(
        ['since', at, 'key'],
        `${pathOf(['since', firstKey])} of this card is marked as its key note too: mark only one`,
      );
  }
  for (const list of ['since', 'background'] as const) {
    for (const [at, { references }] of card[list].entries()) {
      for (const [which, reference] of references.entries()) {
        if (around.references && !around.references.has(reference))
          report(
            [list, at, 'references', which],
            `no reference has the id “${reference}”: add it to references, or correct the id`,
          );
      }
    }
  }
  return problems;
}

/** The ids that relations of a pack may lead to, and what else the checks of its cards need. */
export function surroundingsOf(
  around: Pick<Pack, 'references' | 'source'> | undefined,
  ids: Iterable<string>,
): Surroundings {
  const paragraphs = around?.source?.paragraphs;
  return {
    ids: new Set(ids),
    ...(around && { references: new Set(around.references.map(({ id }) => id)) }),
    ...(paragraphs !== undefined && { paragraphs }),
  };
}
