/**
 * Names of elements say where most blocks are; yet pages lay out `<span>`s and `<a>`s as blocks (`<a><span>World</span>
 * <span>Putin meets…`). Style is asked only where one inline element ends and another begins, or where letters touch with
 * a tag between them.
 */
import { localNameOf } from '../dom/safe-dom.ts';

/**
 * What stands between two texts of one block: nothing; a line break or something like a space; the border of a block or a
 * cell, which ends the passage.
 */
type Between = 'none' | 'gap' | 'line' | 'block' | 'cell';

export interface InlineBoundaries {
  enter(inline: Element): void;
  leave(inline: Element): void;
  /** What stands between the last text that was passed and this one. */
  between(text: string): Between;
  /** Goes on from this text. */
  pass(text: string): void;
}

/** Inline by name; laid out as blocks they are texts of their own (a menu, a post), while a `<span>` is a line of one text. */
const ownText = /^(?:a|label)$|-/;

const isOwnText = (element: Element): boolean => ownText.test(localNameOf.call(element));

/** @param mayBeInitial the text before and this one are the parts of one word, if the one before is a large initial. */
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
      // What was entered and left without text in it is nothing.
      if (entered.at(-1) === inline) entered.pop();
      else left.push(inline);
    },
    between(text) {
      if (left.length + entered.length === 0) return 'none';
      const touching = isLetter(before.charCodeAt(before.length - 1)) && isLetter(text.charCodeAt(0));
      if (!touching && (left.length === 0 || entered.length === 0)) return 'none';
      // A large first letter is laid out as a block and still belongs to its word, whatever sign is before it.
      if (touching && /^[^\p{L}\p{N}]*[\p{L}\p{N}]\p{M}*$/u.test(before)) return 'none';
      const mayBeInitial = touching && /^\P{L}*\p{Lu}\p{L}{0,4}$/u.test(before) && /^\p{Ll}/u.test(text);
      let found: Between = 'none';
      for (const element of [...left, ...entered]) {
        const layout = layoutOf(element, mayBeInitial);
        if (layout === 'block' || layout === 'cell') return layout;
        if (layout !== 'none' && found !== 'line') found = layout;
      }
      // Lines of two links are two texts.
      return found === 'line' && left.some(isOwnText) && entered.some(isOwnText) ? 'block' : found;
    },
    pass(text) {
      before = text;
      if (left.length > 0) left = [];
      if (entered.length > 0) entered = [];
    },
  };
}

/** Whether a UTF-16 unit may belong to a word: everything but white space and the signs of ASCII. */
function isLetter(unit: number): boolean {
  return unit > 127
    ? unit !== 160
    : (unit > 47 && unit < 58) || (unit > 64 && unit < 91) || (unit > 96 && unit < 123);
}
