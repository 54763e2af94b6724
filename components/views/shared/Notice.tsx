import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  text?: string | undefined;
  /** A button, where something can be done about it. */
  children?: ComponentChildren;
}

/** Says why there is nothing to show. */
export function Notice({ title, text, children }: NoticeProps) {
  return (
    <div class="notice">
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}
