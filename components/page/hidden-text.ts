import { closestOf, isRendered, parentOf } from './dom.ts';

/**
 * Whether a text is out of sight or not meant to be read: only asked of texts with a name in them, and each time anew,
 * since a tab or a menu that opens changes no text.
 */
export function createHiddenTest(): (node: Text) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const parent = parentOf.call(node);
    if (!(parent instanceof Element)) return false;
    let hidden = known.get(parent);
    if (hidden === undefined) {
      hidden = !isRendered(parent) || closestOf(parent, '[aria-hidden="true"]') !== null;
      known.set(parent, hidden);
    }
    return hidden;
  };
}
