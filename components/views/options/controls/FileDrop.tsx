import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FileDropProps {
  /** Accessible name. */
  label: string;
  take: (file: File) => void;
  /** Contains a button, for readers who do not drag files. */
  children: ComponentChildren;
}

/** An area on which a file may be dropped. */
export function FileDrop({ label, take, children }: FileDropProps) {
  const [over, setOver] = useState(false);
  return (
    <fieldset
      class={`options-drop${over ? ' over' : ''}`}
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) take(file);
      }}
    >
      {children}
    </fieldset>
  );
}
