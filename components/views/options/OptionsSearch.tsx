import { useId, useState } from 'preact/hooks';
import { moveFocus } from '../shared/focus.ts';
import { Icon } from '../shared/icons/Icon.tsx';
import { search } from '../shared/icons/icons.ts';
import { useStrings } from '../shared/strings-context.ts';
import type { OptionsProps } from './props/options-props.ts';
import type { SettingPlace } from './props/setting-places.ts';

/** Search for settings: its results replace the navigation during typing. */
export function OptionsSearch({ findSettings, typed, type }: SearchProps) {
  const strings = useStrings();
  const id = useId();
  const found = typed.trim() === '' ? [] : findSettings(typed);
  const [goal, setGoal] = useState<string>();

  const go = ({ id: place }: SettingPlace) => {
    const element = document.getElementById(place);
    if (!element) return;
    element.scrollIntoView({ block: 'start' });
    // Focuses the control itself, so that it can be used at once; without one, the section.
    const control = ['input:checked', 'input, button'].map((one) => element.querySelector(one)).find(Boolean);
    moveFocus((control ?? element) as HTMLElement, false);
    setGoal(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.key === 'Escape') type('');
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      // The text in the field may be newer than the results.
      const [first] = findSettings(event.target.value);
      if (first) go(first);
    } else if (step !== undefined) move(event.currentTarget as HTMLElement, step);
    else return;
    event.preventDefault();
  };

  return (
    <search class="options-search" onKeyDown={onKeyDown}>
      <label class="visually-hidden" for={id}>
        {strings('optionsSearch')}
      </label>
      <div>
        <Icon shape={search} />
        <input
          id={id}
          type="search"
          {...(typed !== '' && { dir: 'auto' })}
          autocomplete="off"
          spellcheck={false}
          placeholder={strings('optionsSearch')}
          value={typed}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </div>
      <p class="visually-hidden" role="status">
        {typed.trim() !== '' && strings.plural('optionsFound', found.length)}
      </p>
      {typed.trim() !== '' && found.length === 0 && (
        <p class="options-empty">{strings('optionsFoundNone', { typed })}</p>
      )}
      {found.length > 0 && (
        <ul>
          {found.map((place) => (
            <li key={place.id}>
              <a
                href={`#${place.id}`}
                {...(place.id === goal && { 'aria-current': 'true' })}
                onClick={(event) => {
                  event.preventDefault();
                  go(place);
                }}
              >
                {strings(place.label)}
                {place.section !== place.label && <span class="options-hint">{strings(place.section)}</span>}
              </a>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

interface SearchProps extends Pick<OptionsProps, 'findSettings'> {
  typed: string;
  type: (typed: string) => void;
}

/** Moves the focus through the field and the results. */
function move(search: HTMLElement, step: number): void {
  const stops = [...search.querySelectorAll<HTMLElement>('input, a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  moveFocus(stops[(at + step + stops.length) % stops.length]);
}
