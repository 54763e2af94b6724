/**
 * Pages repeat themselves: elements of the same name and classes, in parents of the same, look alike. Style is dear, so it is
 * asked of one of them for all.
 */
import { attributeOf, localNameOf, parentOf } from './dom.ts';

/** What an element has in common with those that look like it. */
export function likenessOf(element: Element): string {
  const parent = parentOf.call(element);
  return nameOf(element) + (parent instanceof Element ? nameOf(parent) : '');
}

function nameOf(element: Element): string {
  return `${localNameOf.call(element)}.${attributeOf(element, 'class') ?? ''}.${attributeOf(element, 'style') ?? ''} `;
}

/** Gives a function that asks `ask` once for all elements that look alike. */
export function forAlike<Answer>(ask: (element: Element) => Answer): (element: Element) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (element) => {
    const likeness = likenessOf(element);
    let known = answers.get(likeness);
    if (!known) {
      known = { answer: ask(element) };
      answers.set(likeness, known);
    }
    return known.answer;
  };
}
