import type { ComponentChildren } from 'preact';
import { withoutBidiControls } from '../shared/PackText.tsx';

/** Letters of a second line that a narrow row surely shows. */
const shown = 22;

interface MatchedTextProps {
  text: string;
  /** `[start, end)` in UTF-16 units, in order; none for a text that did not match. */
  ranges?: readonly (readonly [number, number])[] | undefined;
  /** BCP 47 tag of the text, where it is known. */
  language?: string | undefined;
  /** Where the first match ends after more letters than these, the text is cut in front. */
  room?: number;
}

/** A text with the letters that matched set off. */
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

/** The first beginning of a word from `least` on, at most the match's own. */
function cutBefore(text: string, match: number, least: number): number {
  const space = text.indexOf(' ', Math.max(0, least - 1));
  return space < 0 ? match : Math.min(space + 1, match);
}
