import type { ComponentChildren } from 'preact';
import { withoutBidiControls } from '../shared/PackText.tsx';

/** Number of letters that surely fit on the second line of a narrow row. */
const shown = 22;

interface MatchedTextProps {
  text: string;
  /** `[start, end)` in UTF-16 units, in order; none for a text that did not match. */
  ranges?: readonly (readonly [number, number])[] | undefined;
  /** BCP 47 tag of the text, if known. */
  language?: string | undefined;
  /** If the first match ends after this many letters, the text is cut at the front. */
  room?: number;
}

/** A text with the matched letters highlighted. */
export function MatchedText({ text, ranges = [], language, room = shown }: MatchedTextProps) {
  const [start, end] = ranges[0] ?? [0, 0];
  let at = start > 0 && end > room ? cutBefore(text, start, end - room) : 0;
  const parts: ComponentChildren[] = at > 0 ? ['…'] : [];
  for (const [start, end] of ranges) {
    if (start < at || end <= start) continue;
    parts.push(withoutBidiControls(text.slice(at, start)));
    parts.push(<b key={start}>{withoutBidiControls(text.slice(start, end))}</b>);
    at = end;
  }
  parts.push(withoutBidiControls(text.slice(at)));
  return (
    <bdi lang={language} dir="auto">
      {parts}
    </bdi>
  );
}

/** The first word boundary from `least` on, at most the start of the match. */
function cutBefore(text: string, match: number, least: number): number {
  const space = text.indexOf(' ', Math.max(0, least - 1));
  return space < 0 ? match : Math.min(space + 1, match);
}
