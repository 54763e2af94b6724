import { Glyph } from '../shared/Glyph.tsx';
import { useStrings } from '../shared/strings-context.ts';
import type { CardActions } from './card-actions.ts';

const controls = [
  ['back', 'cardBack'],
  ['pin', 'cardPin'],
  ['close', 'cardClose'],
] as const;

/** The buttons at the head of a card: those whose callback is given. */
export function CardControls({ on, pinned }: { on: CardActions; pinned: boolean }) {
  const strings = useStrings();
  const act = { back: on.back, pin: on.pin && (() => on.pin?.(!pinned)), close: on.close };
  const given = controls.filter(([name]) => act[name]);
  if (given.length === 0) return null;
  return (
    <div class="controls">
      {given.map(([name, key]) => (
        <button
          key={name}
          type="button"
          class="icon"
          aria-label={strings(key)}
          title={strings(key)}
          aria-pressed={name === 'pin' ? pinned : undefined}
          onClick={act[name]}
        >
          <Glyph name={name} />
        </button>
      ))}
    </div>
  );
}
