/**
 * Packs that a reader writes by hand, as opposed to imported ones. The id shows which: it stays with the pack through exports and
 * backups and is unique, so that the *My cards* of two readers never replace each other.
 */

/** An imported pack has such an id only if it was written by hand in another Sidelight; then it can be edited here too. */
const shape = /^own\.[a-z0-9]{8,}$/;

/** Whether cards of the pack with this id can be made, changed and deleted. */
export const isEditable = (id: string): boolean => shape.test(id);
