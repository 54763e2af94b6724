import { localNameOf, outerParentOf } from '../dom/safe-dom.ts';
import { endsPassage, roleOfTag } from './tag-roles.ts';

/**
 * Where reading begins, so that marks come first where the reader is: the block at the top of the window. A block, since
 * passages end at its edges anyway; within a line (`Jill <b>Biden</b>`) a name would be cut.
 * @returns null where the document may as well be read from its start.
 */
export function firstInView(): Element | null {
  if (scrollY < innerHeight) return null;
  let at = document.elementFromPoint(innerWidth / 2, innerHeight / 4);
  while (at && !endsPassage(roleOfTag(localNameOf.call(at)))) at = outerParentOf(at);
  return at === document.documentElement ? null : at;
}
