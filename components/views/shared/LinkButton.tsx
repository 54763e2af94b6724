import type { ComponentChildren, JSX } from 'preact';

type ButtonProps = JSX.IntrinsicElements['button'];

interface LinkButtonProps extends ButtonProps {
  /** What the button says. */
  children: ComponentChildren;
  /** Follows the text, for what opens or unfolds. */
  arrow?: string | undefined;
}

/** A button that reads like a link. */
export function LinkButton({ children, arrow, ...button }: LinkButtonProps) {
  return (
    <button type="button" class="link" {...button}>
      <bdi class="label">{children}</bdi>
      {arrow && (
        <span class="arrow" aria-hidden="true">
          {arrow}
        </span>
      )}
    </button>
  );
}
