import { useState } from 'preact/hooks';
import type { CardAnswer } from '../../components/core/pack/model.ts';
import type { Mention } from '../../components/core/text/model.ts';
import type { PageSide } from '../../components/page/popover/page-link.ts';
import { CardView } from '../../components/views/card/CardView.tsx';

interface PopoverProps extends Pick<PageSide, 'hide' | 'open'> {
  card: CardAnswer;
  mention: Mention;
  /** Fetches another card, when the user follows a name in this one. */
  getCard(key: string): Promise<CardAnswer | undefined>;
  /** Keys of the cards mentioned on this page. */
  onPage: ReadonlySet<string>;
  /** Keys of the cards mentioned in the passage of the mention. */
  beside: ReadonlySet<string>;
  pageDate: string | undefined;
  host: string;
  /** Whether the card takes the place of a pinned one. */
  pinned: boolean;
  pin: ((pinned: boolean) => void) | undefined;
  close: () => void;
  /** Whether the card has a close button while it is not pinned. */
  closable: boolean;
}

/** A card on a page. Following a name in it replaces the card; a button goes back. */
export function Popover({
  card,
  mention,
  beside,
  getCard,
  hide,
  open: openElsewhere,
  pinned: isPinned,
  pin,
  close,
  closable,
  ...view
}: PopoverProps) {
  const [trail, setTrail] = useState<readonly CardAnswer[]>([card]);
  const [pinned, setPinned] = useState(isPinned);
  const answer = trail.at(-1) ?? card;
  const isFirst = trail.length === 1;

  const walk = async (key: string) => {
    const next = await getCard(key).catch(() => undefined);
    if (next) setTrail((cards) => [...cards, next]);
  };
  const setPin = (now: boolean) => {
    setPinned(now);
    pin?.(now);
  };
  return (
    <CardView
      {...view}
      answer={answer}
      mention={isFirst ? mention : undefined}
      beside={isFirst ? beside : undefined}
      pinned={pinned}
      scrolls
      on={{
        walk,
        back: isFirst ? undefined : () => setTrail((cards) => cards.slice(0, -1)),
        pin: pin && setPin,
        close: pinned || closable ? close : undefined,
        open: (what) => void openElsewhere({ what, key: answer.key, text: isFirst ? mention.text : '' }),
        hide: (what, undo) => hide(what, answer.key, isFirst ? mention.alias : '', undo),
      }}
    />
  );
}
