import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { PackLanguage, withoutBidiControls } from './Words.tsx';

/** Letters before the first match that are kept, where a long text is cut so that the match can be seen. */
const lead = 14;

interface MatchedTextProps {
  text: string;
  /** `[start, end)` in UTF-16 units, in order; none for a text that did not match. */
  ranges?: readonly (readonly [number, number])[] | undefined;
}

/** A text of a pack with the letters that a query matched set off. */
export function MatchedText({ text, ranges = [] }: MatchedTextProps) {
  const language = useContext(PackLanguage);
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
