/**
 * Names of elements say where most blocks are; a few pages lay out `<span>`s and `<a>`s as blocks (`<a><span>World</span>
 * <span>Putin meets…`). Style is asked only where two inline elements meet, or where letters touch with a tag between.
 */
import { holds, localNameOf, parentOf, precedes, rootOf } from './dom.ts';
import { roleOfTag } from './tag-roles.ts';

/** What stands between two texts of one block: nothing, something like a space, or the end of a passage. */
export type Boundary = 'none' | 'gap' | 'cut';

const wordEnd = /[\p{L}\p{M}\p{N}]$/u;
const wordStart = /^[\p{L}\p{M}\p{N}]/u;

/** Gives the function that judges two successive texts of the same block; it remembers the styles that it asked. */
export function createBoundaries(): (before: Text, after: Text, block: Element) => Boundary {
  const layouts = new Map<Element, Boundary>();
  const layoutOf = (element: Element): Boundary => {
    const known = layouts.get(element);
    if (known) return known;
    const { display } = getComputedStyle(element);
    const layout = /^(inline|contents|ruby.*)$/.test(display)
      ? 'none'
      : display.startsWith('inline')
        ? 'gap'
        : 'cut';
    layouts.set(element, layout);
    return layout;
  };

  return (before, after, block) => {
    const from = parentOf(before);
    const to = parentOf(after);
    const touching = wordEnd.test(before.data.slice(-2)) && wordStart.test(after.data.slice(0, 2));
    if (!touching && (from === to || from === block || to === block)) return 'none';
    // A large first letter is laid out as a block and still belongs to its word.
    if (touching && before.data.trim().length === 1) return 'none';
    let boundary: Boundary = touching ? between(before, after) : 'none';
    for (const element of [...crossed(before, after, block), ...crossed(after, before, block)]) {
      const layout = layoutOf(element);
      if (layout === 'cut') return 'cut';
      if (layout === 'gap') boundary = 'gap';
    }
    return boundary;
  };
}

/** The inline elements around `text`, inside `block`, that `other` is not in. */
function crossed(text: Text, other: Text, block: Element): Element[] {
  const elements: Element[] = [];
  for (let at = parentOf(text); at instanceof Element && at !== block && !holds(at, other); at = parentOf(at))
    elements.push(at);
  return elements;
}

/** Whether an element without text (a line break, a picture) stands between two texts. */
function between(before: Text, after: Text): Boundary {
  const walker = document.createTreeWalker(rootOf(before), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = before;
  for (let at = walker.nextNode(); at instanceof Element; at = walker.nextNode()) {
    if (precedes(after, at)) break;
    const role = roleOfTag(localNameOf(at));
    if (role === 'gap' || role === 'block') return 'gap';
  }
  return 'none';
}
