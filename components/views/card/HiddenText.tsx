import { sanitised } from '../shared/PackText.tsx';
import { useStrings } from '../shared/strings-context.ts';
import type { Hiding } from './card-actions.ts';

/** What the reader has hidden: a name or a card, here or everywhere. */
export interface Hidden {
  what: Hiding;
  /** The host of the page; '' where it is not known. */
  host: string;
  alias: string;
}

const texts = { here: 'cardHiddenHere', alias: 'cardHiddenAlias', card: 'cardHiddenCard' } as const;

/** Says what is hidden now. */
export function HiddenText({ hidden: { what, ...named } }: { hidden: Hidden }) {
  const strings = useStrings();
  return <>{strings(texts[what], hidingValues(strings, named))}</>;
}

/** What the texts on hiding put in. */
export const hidingValues = (
  strings: ReturnType<typeof useStrings>,
  { host, alias }: Omit<Hidden, 'what'>,
) => ({
  host: host || strings('cardThisSite'),
  alias: strings('cardQuoted', { text: sanitised(alias) }),
});
