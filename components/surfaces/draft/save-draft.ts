import { savePacks } from '../../backup/save-packs.ts';
import { packOfDraft } from '../../core/draft/draft-pack.ts';
import { chosenCards } from '../../core/draft/table/draft-table.ts';
import type { DraftTable } from '../../core/draft/table/rows.ts';
import { verbatimFacts } from '../../core/pack-quality/verbatim-facts.ts';
import { storyAddress } from '../../messaging/own-addresses.ts';
import { createOwnPacks } from '../../stores/own-packs-store.ts';
import { announcePacks } from '../../stores/pack-changes-store.ts';
import type { SavedDraft } from '../../views/draft/draft-props.ts';

/** A pack could not be made of the draft: the field, and what is wrong with it. */
export class DraftProblem extends Error {}

/**
 * Saves the kept rows as a pack of the reader's, as an import does.
 * @param earlier id of the pack that this draft was saved as before, which is replaced.
 * @throws DraftProblem where a field is wrong; the store's errors where the browser cannot store.
 */
export async function saveDraft(
  table: DraftTable,
  earlier: string | undefined,
): Promise<{ id: string; saved: SavedDraft }> {
  const made = packOfDraft(table.source, table.paragraphs, chosenCards(table));
  if (!made.ok)
    throw new DraftProblem(made.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const own = createOwnPacks();
  try {
    const taken = new Set((await own.list()).map(({ id }) => id));
    const id = earlier ?? freeId(made.pack.id, taken);
    await savePacks(own, [{ ...made.pack, id }]);
    await announcePacks();
    const { title, cards } = made.pack;
    return {
      id,
      saved: {
        title,
        cards: cards.length,
        verbatim: verbatimFacts(made.pack),
        story: storyAddress(`${id}:`, undefined),
        undone: false,
      },
    };
  } finally {
    await own.close();
  }
}

/** Takes a saved pack back; it can be saved again. */
export async function unsaveDraft(id: string): Promise<void> {
  const own = createOwnPacks();
  try {
    await own.remove(id);
    await announcePacks();
  } finally {
    await own.close();
  }
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
}
