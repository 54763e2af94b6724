import { localNameOf, outerParentOf } from '../dom/safe-dom.ts';
import { endsPassage, roleOfTag } from './tag-roles.ts';

/**
 * The block at the top of the window, where the scan starts so that marks first appear where the user is. It must be a
 * block, since passages end at its edges: within a line (`Jill <b>Biden</b>`) a name would be cut.
 * @returns null if the document can as well be scanned from its start.
 */
export function firstInView(): Element | null {
  if (scrollY < innerHeight) return null;
  let at = document.elementFromPoint(innerWidth / 2, innerHeight / 4);
  while (at && !endsPassage(roleOfTag(localNameOf.call(at)))) at = outerParentOf(at);
  return at === document.documentElement ? null : at;
}
