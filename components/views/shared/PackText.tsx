/**
 * Text of a pack inside an interface in another language: it has its own language and direction, and cannot reverse the text around
 * it.
 */
import { createContext, h, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { directionOf } from '../../core/text/direction.ts';

/** BCP 47 tag of the pack whose text is shown. */
export const PackLanguage = createContext('en');

/** Removes the controls that embed, override or isolate a direction. */
export function withoutBidiControls(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}

/** The same, and limits marks to eight per letter: stacks of them cover the text around. */
export function sanitised(text: string): string {
  return withoutBidiControls(text).replace(/(\p{M}{8})\p{M}+/gu, '$1');
}

interface WordsProps {
  text: string;
  /** A block has the direction of the pack's language, an inline `bdi` that of its first letter. */
  as?: 'bdi' | 'p' | 'span' | 'strong';
  class?: string;
}

/** Text of a pack. Line breaks are kept where the style allows it (`white-space: pre-line`). */
export function PackText({ text, as = 'bdi', class: name }: WordsProps): VNode {
  const language = useContext(PackLanguage);
  return h(
    as,
    { lang: language, dir: as === 'p' ? directionOf(language) : 'auto', ...(name && { class: name }) },
    sanitised(text),
  );
}
