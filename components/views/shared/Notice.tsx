import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  text?: string | undefined;
  /** A button, if the reader can do something about it. */
  children?: ComponentChildren;
}

/** Explains why there is nothing to show. */
export function Notice({ title, text, children }: NoticeProps) {
  return (
    <div class="notice">
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}
