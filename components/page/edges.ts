/**
 * Names of elements say where most blocks are; yet pages lay out `<span>`s and `<a>`s as blocks (`<a><span>World</span>
 * <span>Putin meets…`). Style is asked only where one inline element ends and another begins, or where letters touch with
 * a tag between them.
 */
import { forAlike } from './likeness.ts';

/** What stands between two texts of one block: nothing, something like a space, or the end of a passage. */
type Edge = 'none' | 'gap' | 'cut';

export interface Edges {
  enter(inline: Element): void;
  leave(inline: Element): void;
  /** What stands between the last text that was passed and this one. */
  between(text: string): Edge;
  /** Goes on from this text. */
  pass(text: string): void;
}

export function createEdges(): Edges {
  const layoutOf = forAlike((element): Edge => {
    const { display } = getComputedStyle(element);
    if (/^(inline|contents|ruby.*)$/.test(display)) return 'none';
    return display.startsWith('inline') ? 'gap' : 'cut';
  });
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
      // A large first letter is laid out as a block and still belongs to its word.
      if (touching && before.trim().length === 1) return 'none';
      let edge: Edge = 'none';
      for (const element of [...left, ...entered]) {
        const layout = layoutOf(element);
        if (layout === 'cut') return 'cut';
        if (layout === 'gap') edge = 'gap';
      }
      return edge;
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
