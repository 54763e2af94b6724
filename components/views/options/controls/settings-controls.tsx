/** The controls of the options page: plain form controls with a label and, if needed, a hint. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  id: string;
  title: string;
  text?: string;
  children: ComponentChildren;
}

/** A section of the options page; the navigation links to its id. */
export function Section({ id, title, text, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {text && <p class="options-lead">{text}</p>}
      {children}
    </section>
  );
}

interface SwitchRowProps {
  /** The id that links lead to. */
  id?: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  checked: boolean;
  disabled?: boolean;
  set: (on: boolean) => void;
}

/** A switch. */
export function SwitchRow({ id: given, label, hint, checked, disabled = false, set }: SwitchRowProps) {
  const own = useId();
  const id = given ?? own;
  return (
    <div class="options-switch">
      <input
        id={id}
        type="checkbox"
        class="switch"
        checked={checked}
        disabled={disabled}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {hint !== undefined && (
          <p class="options-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

interface RadioGroupProps<Value extends string | number> {
  /** The id that links lead to. */
  id?: string;
  legend: string;
  value: Value;
  options: readonly { value: Value; label: string; hint?: string | undefined }[];
  set: (value: Value) => void;
}

/** A choice of one. */
export function RadioGroup<Value extends string | number>(props: RadioGroupProps<Value>) {
  const { legend, value, options, set } = props;
  const own = useId();
  const id = props.id ?? own;
  return (
    <fieldset class="options-radios" {...(props.id !== undefined && { id })}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <div class="options-radio" key={option.value}>
          <input
            type="radio"
            name={id}
            id={`${id}-${option.value}`}
            checked={option.value === value}
            {...(option.hint !== undefined && { 'aria-describedby': `${id}-${option.value}-hint` })}
            onChange={() => set(option.value)}
          />
          <div>
            <label for={`${id}-${option.value}`}>{option.label}</label>
            {option.hint !== undefined && (
              <p class="options-hint" id={`${id}-${option.value}-hint`}>
                {option.hint}
              </p>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
