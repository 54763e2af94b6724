/** The few elements whose attributes decide how they are read. */

import { excludedSelector } from '../dom/excluded-selector.ts';
import { attributeOf, findAll, matchesSelector } from '../dom/safe-dom.ts';
import { marginRoles } from './place.ts';

/** The relevant attributes of an element. */
export interface Special {
  excluded: boolean;
  language: string | undefined;
  /** Its ARIA role, if it says where the element is on the page. */
  role: string | null;
}

/** Finds those elements of a tree with one selector query. */
export function findSpecial(tree: Element | ShadowRoot): Map<Element, Special> {
  const special = new Map<Element, Special>();
  for (const element of findAll(tree, `${excludedSelector},[lang],${marginRoles}`))
    special.set(element, {
      excluded: matchesSelector(element, excludedSelector),
      language: languageOf(element),
      role: attributeOf(element, 'role'),
    });
  return special;
}

/** The declared language of an element's text, as a BCP 47 tag. */
export function languageOf(element: Element | null): string | undefined {
  return (element && attributeOf(element, 'lang')) || undefined;
}
