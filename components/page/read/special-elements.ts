/** The few elements of a page whose attributes decide how they are read. */
import { attributeOf, findAll, matchesSelector } from '../dom/safe-dom.ts';
import { excludedSelector } from './tag-roles.ts';

/** What an element's attributes say. */
export interface Special {
  excluded: boolean;
  language: string | undefined;
}

/** Those elements of a tree, found by the browser in one go. */
export function findSpecial(tree: Element | ShadowRoot): Map<Element, Special> {
  const special = new Map<Element, Special>();
  for (const element of findAll(tree, `${excludedSelector},[lang]`))
    special.set(element, {
      excluded: matchesSelector(element, excludedSelector),
      language: languageOf(element),
    });
  return special;
}

/** The language that an element says its text is in, as a BCP 47 tag. */
export function languageOf(element: Element | null): string | undefined {
  return (element && attributeOf(element, 'lang')) || undefined;
}
