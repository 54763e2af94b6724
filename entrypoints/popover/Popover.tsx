import { useState } from 'preact/hooks';
import type { CardAnswer } from '../../components/cards/card.ts';
import type { PopoverRequest } from '../../components/page/popover-link.ts';
import { CardView } from '../../components/views/CardView.tsx';

interface PopoverProps {
  request: PopoverRequest;
  host: string;
  pageDate: string | undefined;
}

/** A card on a page: a name in it replaces the card, and there is a way back. */
export function Popover({ request, host, pageDate }: PopoverProps) {
  const [trail, setTrail] = useState<readonly CardAnswer[]>([request.card]);
  const [pinned, setPinned] = useState(false);
  const card = trail.at(-1) ?? request.card;
  const isFirst = trail.length === 1;

  const walk = async (key: string) => {
    const next = await request.getCard(key).catch(() => undefined);
    if (next) setTrail((cards) => [...cards, next]);
  };
  const pin = (now: boolean) => {
    setPinned(now);
    request.pinned(now);
  };
  return (
    <CardView
      answer={card}
      mention={isFirst ? request.mention : undefined}
      onPage={request.onPage}
      pageDate={pageDate}
      host={host}
      pinned={pinned}
      scrolls
      on={{
        walk,
        back: isFirst ? undefined : () => setTrail((cards) => cards.slice(0, -1)),
        pin: request.sheet ? undefined : pin,
        close: pinned || request.sheet || request.focus ? request.closed : undefined,
        hide: (what, undo) => request.hide(what, card.key, isFirst ? request.mention.alias : '', undo),
      }}
    />
  );
}
