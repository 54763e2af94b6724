/** The initial draft of a new card. */
import { type Draft, emptyDraft } from '../../core/own-cards/draft.ts';
import type { Kind } from '../../core/pack/model.ts';
import { callBackground } from '../../messaging/own-page-messenger.ts';
import type { PageDigest } from '../../page/read/digest-page.ts';

/** How much text before a name is used for guessing its kind, in UTF-16 units. */
const looksBack = 60;

/**
 * @param name as selected or typed; '' for an empty form. @param page with the name; undefined if nothing from it may be filled in.
 * @param url of that page.
 */
export async function beginDraft(
  name: string,
  page: PageDigest | undefined,
  url: string | undefined,
): Promise<Draft> {
  const at = page?.text.indexOf(name) ?? -1;
  const before = page && at > 0 ? page.text.slice(Math.max(0, at - looksBack), at) : '';
  return {
    ...emptyDraft,
    name,
    kind: await kindOf(name, before),
    links: page && url && /^https?:/.test(url) ? [sourceOf(page, url)] : [],
  };
}

/** Without an answer, the form starts with the most general kind. */
async function kindOf(name: string, before: string): Promise<Kind> {
  if (name === '') return 'topic';
  return callBackground('guessKind', { name, before }).then(
    ({ kind }) => kind,
    () => 'topic' as const,
  );
}

/** The page as the card's first link. */
function sourceOf({ title, date }: PageDigest, url: string): Record<string, string> {
  return {
    title: [title || new URL(url).hostname, date].filter(Boolean).join(', '),
    url: url.slice(0, 2_000),
  };
}
