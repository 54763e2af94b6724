import { Icon } from '../shared/icons/Icon.tsx';
import { back, close, pin } from '../shared/icons/icons.ts';
import { useStrings } from '../shared/strings-context.ts';
import type { CardActions } from './card-actions.ts';

const controls = [
  ['back', 'cardBack', back],
  ['pin', 'cardPin', pin],
  ['close', 'cardClose', close],
] as const;

/** The buttons at the top of a card; each is shown only if its callback is given. */
export function CardControls({ on, pinned }: { on: CardActions; pinned: boolean }) {
  const strings = useStrings();
  const act = { back: on.back, pin: on.pin && (() => on.pin?.(!pinned)), close: on.close };
  const given = controls.filter(([name]) => act[name]);
  if (given.length === 0) return null;
  return (
    <div class="card-controls">
      {given.map(([name, key, shape]) => (
        <button
          key={name}
          type="button"
          class="card-button"
          aria-label={strings(key)}
          title={strings(key)}
          aria-pressed={name === 'pin' ? pinned : undefined}
          onClick={act[name]}
        >
          <Icon shape={shape} />
        </button>
      ))}
    </div>
  );
}
