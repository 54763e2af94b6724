/** Checks that a schema cannot express: references to missing entries, duplicate ids, several key notes on one card. */

import { type PackProblem, pathOf } from './explain-issue.ts';
import type { Card, Pack } from './model.ts';

type Key = string | number;

/** What the checks of a card need from the rest of the pack; parts that did not parse are left out. */
export interface Surroundings {
  /** Ids of all cards, including those that did not parse. */
  ids: ReadonlySet<string>;
  /** Ids of all references. */
  references?: ReadonlySet<string>;
  /** The number of paragraphs in the source. */
  paragraphs?: number;
}

/**
 * Checks a list for duplicate ids. @param name of the list in the pack. @returns a problem for each id that an earlier
 * entry has.
 */
export function checkUnique(list: readonly unknown[], name: string): PackProblem[] {
  const first = new Map<unknown, number>();
  return list.flatMap((each, index) => {
    const id = typeof each === 'object' && each !== null && 'id' in each ? each.id : undefined;
    const earlier = first.get(id);
    if (typeof id === 'string' && earlier === undefined) first.set(id, index);
    if (earlier === undefined) return [];
    const message = `duplicate id “${id}”, also used by ${pathOf([name, earlier])}: change one of them`;
    return [{ path: pathOf([name, index, 'id']), message }];
  });
}

/** Takes a parsed card and its index in the pack; gives the problems with what it refers to. */
export function checkCard(card: Omit<Card, 'id'>, index: number, around: Surroundings): PackProblem[] {
  const problems: PackProblem[] = [];
  const report = (keys: readonly Key[], message: string) => {
    problems.push({ path: pathOf(['cards', index, ...keys]), message });
  };

  for (const [at, { to }] of card.relations.entries()) {
    // Whether another pack has the card depends on what is installed.
    if (!to.includes(':') && !around.ids.has(to))
      report(['relations', at, 'to'], `no card has the id “${to}”: name a card of this pack`);
  }
  const last = around.paragraphs ?? Number.POSITIVE_INFINITY;
  for (const list of ['facts', 'quotations', 'relations'] as const) {
    for (const [at, { paragraphs = [] }] of card[list].entries()) {
      for (const [which, paragraph] of paragraphs.entries()) {
        if (paragraph > last)
          report(
            [list, at, 'paragraphs', which],
            `the source has no paragraph ${paragraph}: use 1 to ${last}, or correct source.paragraphs`,
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

/** Collects the ids that relations may refer to, and what else the checks of cards need. */
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
