/** Text with marks in it as pages get them: painted, so that the text stays one and can be read, copied and spoken. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings.ts';
import type { Mark, MarkedPassage } from '../../tester/marked-passage.ts';

/** A mark whose place in the document is known. */
export interface PaintedMark extends Mark {
  node: Text;
}

/** `dark`: dark letters on a light background; `own`: the colours of this page. */
export type Ink = 'dark' | 'light' | 'own';

/** Paints the marks of one place of the page instead of those that it had before. */
export type Paint = (
  place: string,
  area: { marks: readonly PaintedMark[]; ink: Ink },
  settings: Settings,
) => void;

interface MarkedTextProps {
  /** Names this text among others on the page. */
  place: string;
  passages: readonly MarkedPassage[];
  ink: Ink;
  settings: Settings;
  paint: Paint;
}

/** Paragraphs with their marks. */
export function MarkedText({ place, passages, ink, settings, paint }: MarkedTextProps) {
  const root = useRef<HTMLDivElement>(null);
  // Before the page is drawn, so that names are never seen without their marks.
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
