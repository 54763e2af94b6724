/** Text with marks as on pages: painted, so that it remains one text for reading, copying and screen readers. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings.ts';
import type { Mark, MarkedPassage } from '../../tester/marked-passage.ts';

/** A mark whose position in the document is known. */
export interface PaintedMark extends Mark {
  node: Text;
}

/** `dark`: dark letters on a light background; `own`: the colours of this page. */
export type Ink = 'dark' | 'light' | 'own';

/** Paints the marks of one area of the page, replacing its previous ones. */
export type Paint = (
  place: string,
  area: { marks: readonly PaintedMark[]; ink: Ink },
  settings: Settings,
) => void;

interface MarkedTextProps {
  /** Identifies this text on the page. */
  place: string;
  passages: readonly MarkedPassage[];
  ink: Ink;
  settings: Settings;
  paint: Paint;
}

/** Paragraphs with their marks. */
export function MarkedText({ place, passages, ink, settings, paint }: MarkedTextProps) {
  const root = useRef<HTMLDivElement>(null);
  // Before the page is rendered, so that names never appear without their marks.
  useLayoutEffect(() => {
    const paragraphs = root.current?.children ?? [];
    const marks = passages.flatMap((passage, index) => {
      const node = paragraphs[index]?.firstChild;
      return node instanceof Text ? passage.marks.map((mark) => ({ ...mark, node })) : [];
    });
    paint(place, { marks, ink }, settings);
  }, [place, passages, ink, settings, paint]);
  useLayoutEffect(() => () => paint(place, { marks: [], ink }, settings), []);
  return (
    <div class="marked-text" ref={root}>
      {passages.map(({ text, heading }, index) => (
        <p key={index} {...(heading && { class: 'marked-title' })}>
          {text}
        </p>
      ))}
    </div>
  );
}
