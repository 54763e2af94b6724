/** Whether a page's rough text may have a mention, with the packs that are used there. */
import { findAdded } from '../core/detect/added-names.ts';
import { packOf } from '../core/pack/card-key.ts';
import { unusedPacks } from '../core/settings/pack-sites.ts';
import type { Settings } from '../core/settings/settings.ts';
import { readings, roughPassages } from '../core/text/rough-text.ts';
import { mayName } from './may-name.ts';
import type { PageIndex } from './packs/page-index.ts';

/** @param text as rough-text.ts describes. @param isPart whether the page has more. @param host as given by `hostOf`. */
export function mayBeNamed(
  { indexes, added }: Pick<PageIndex, 'indexes' | 'added'>,
  text: string,
  isPart: boolean,
  settings: Settings,
  host: string,
): boolean {
  const unused = unusedPacks(settings, host);
  const { strictness } = settings;
  const isUsed = (key: string) => !unused.has(packOf(key));
  if (mayName(indexes, text, { strictness, isUsed, isPart })) return true;
  if (!added) return false;
  return roughPassages(text).some((passage) =>
    [...readings(passage.text)].some(
      (reading) => findAdded(added, { id: 0, ...passage, text: reading }).length > 0,
    ),
  );
}
