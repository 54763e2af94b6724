import type { ComponentChildren } from 'preact';
import { withoutBidiControls } from './Words.tsx';

/** Letters before the first match that are kept, where a long text is cut so that the match can be seen. */
const lead = 14;

interface MatchedTextProps {
  text: string;
  /** `[start, end)` in UTF-16 units, in order; none for a text that did not match. */
  ranges?: readonly (readonly [number, number])[] | undefined;
  /** BCP 47 tag of the text, where it is known. */
  language?: string | undefined;
}

/** A text with the letters that matched set off. */
export function MatchedText({ text, ranges = [], language }: MatchedTextProps) {
  const first = ranges[0]?.[0] ?? 0;
  let at = first > lead * 2 ? text.lastIndexOf(' ', first - lead) + 1 || first - lead : 0;
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
