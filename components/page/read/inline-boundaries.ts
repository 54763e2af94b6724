/**
 * Finds the boundaries between inline elements. Tag names reveal most blocks, but pages lay out `<span>`s and `<a>`s as
 * blocks too (`<a><span>World</span> <span>Putin meets…`). Styles are computed only where one inline element ends and
 * another begins, or where letters touch with a tag between them.
 */
import { localNameOf } from '../dom/safe-dom.ts';

/** What separates two texts: nothing; a space; a line break; or the edge of a block or cell, which ends the passage. */
type Between = 'none' | 'gap' | 'line' | 'block' | 'cell';

export interface InlineBoundaries {
  enter(inline: Element): void;
  leave(inline: Element): void;
  /** What separates the previous text from this one. */
  between(text: string): Between;
  /** Continues after this text. */
  pass(text: string): void;
}

/**
 * Inline by tag name. If laid out as blocks, these are separate texts (a menu, a post), while a `<span>` is a line of
 * the same text.
 */
const ownText = /^(?:a|label)$|-/;

const isOwnText = (element: Element): boolean => ownText.test(localNameOf.call(element));

/** @param mayBeInitial whether the text before could be a drop cap, so that both are parts of one word. */
function layoutOf(element: Element, mayBeInitial: boolean): Between {
  const { display, cssFloat } = getComputedStyle(element);
  if (/^(inline|contents|ruby.*)$/.test(display) || (mayBeInitial && cssFloat !== 'none')) return 'none';
  if (display === 'table-cell') return 'cell';
  if (display.startsWith('inline')) return 'gap';
  return isOwnText(element) || /^(?:list|table)/.test(display) ? 'block' : 'line';
}

export function createInlineBoundaries(): InlineBoundaries {
  let left: Element[] = [];
  let entered: Element[] = [];
  let before = '';

  return {
    enter(inline) {
      entered.push(inline);
    },
    leave(inline) {
      // An element that was entered and left without text does not count.
      if (entered.at(-1) === inline) entered.pop();
      else left.push(inline);
    },
    between(text) {
      if (left.length + entered.length === 0) return 'none';
      const touching = isLetter(before.charCodeAt(before.length - 1)) && isLetter(text.charCodeAt(0));
      if (!touching && (left.length === 0 || entered.length === 0)) return 'none';
      // A drop cap is laid out as a block but belongs to its word, whatever punctuation is before it.
      if (touching && /^[^\p{L}\p{N}]*[\p{L}\p{N}]\p{M}*$/u.test(before)) return 'none';
      const mayBeInitial = touching && /^\P{L}*\p{Lu}\p{L}{0,4}$/u.test(before) && /^\p{Ll}/u.test(text);
      let found: Between = 'none';
      for (const element of [...left, ...entered]) {
        const layout = layoutOf(element, mayBeInitial);
        if (layout === 'block' || layout === 'cell') return layout;
        if (layout !== 'none' && found !== 'line') found = layout;
      }
      // Two links on separate lines are two texts.
      return found === 'line' && left.some(isOwnText) && entered.some(isOwnText) ? 'block' : found;
    },
    pass(text) {
      before = text;
      if (left.length > 0) left = [];
      if (entered.length > 0) entered = [];
    },
  };
}

/** Whether a UTF-16 unit may be part of a word: everything except white space and ASCII punctuation. */
function isLetter(unit: number): boolean {
  return unit > 127
    ? unit !== 160
    : (unit > 47 && unit < 58) || (unit > 64 && unit < 91) || (unit > 96 && unit < 123);
}
