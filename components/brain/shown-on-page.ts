/** Limits answers to what a page may show: no packs that are not used there, and notes only if the reader has chosen that. */
import { packOf } from '../core/pack/card-key.ts';
import type { CardAnswer } from '../core/pack/model.ts';
import { type CardNote, noteOn } from '../core/settings/notes.ts';
import { unusedPacks } from '../core/settings/pack-sites.ts';
import type { Settings } from '../core/settings/settings.ts';

/** @param host of the page, as given by `hostOf`. @param notes reads the reader's notes; if it fails, none are shown. */
export async function shownOnPage(
  cards: readonly CardAnswer[],
  settings: Settings,
  host: string,
  notes: () => Promise<CardNote[]>,
): Promise<CardAnswer[]> {
  const unused = unusedPacks(settings, host);
  const all = settings.notesOnPages ? await notes().catch(() => []) : [];
  return cards.flatMap((answer) => {
    if (unused.has(packOf(answer.key))) return [];
    const also = answer.also?.filter(({ key }) => !unused.has(packOf(key))) ?? [];
    const { also: _also, ...rest } = answer;
    const entity = [answer, ...also].map(({ key, card: { wikidata } }) => ({ key, wikidata }));
    const note = noteOn(all, entity)?.text;
    return { ...rest, ...(also.length > 0 && { also }), ...(note !== undefined && { note }) };
  });
}
