import { Icon } from '../shared/icons/Icon.tsx';
import { back, close, type IconShape, pin } from '../shared/icons/icons.ts';
import { useStrings } from '../shared/strings-context.ts';
import type { CardActions } from './card-actions.ts';

interface ControlProps {
  text: 'cardBack' | 'cardPin' | 'cardClose';
  shape: IconShape;
  pressed?: boolean | undefined;
  act: () => void;
}

function Control({ text, shape, pressed, act }: ControlProps) {
  const strings = useStrings();
  return (
    <button
      type="button"
      class="card-button"
      aria-label={strings(text)}
      title={strings(text)}
      aria-pressed={pressed}
      onClick={act}
    >
      <Icon shape={shape} />
    </button>
  );
}

/** The button before the name of a card that was reached from another one. */
export function BackControl({ act }: { act: () => void }) {
  return <Control text="cardBack" shape={back} act={act} />;
}

/** The buttons at the top of a card; each is shown only if its callback is given. */
export function CardControls({ on, pinned }: { on: CardActions; pinned: boolean }) {
  const { pin: setPinned, close: closeCard } = on;
  if (!setPinned && !closeCard) return null;
  return (
    <div class="card-controls">
      {setPinned && <Control text="cardPin" shape={pin} pressed={pinned} act={() => setPinned(!pinned)} />}
      {closeCard && <Control text="cardClose" shape={close} act={closeCard} />}
    </div>
  );
}
