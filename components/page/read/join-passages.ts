/**
 * A name may run across inline elements (`Vladimir <b>Putin</b>`), never across blocks. This joins the texts of a block
 * into one passage and keeps the way back to where each stretch came from. Knows no DOM: whoever walks a document says
 * what comes next.
 */
import { neighbourAfter, neighbourBefore } from '../../core/text/adjacent-names.ts';
import type { Edge, Neighbour } from '../../core/text/model.ts';
import { cutWindows, type JoinedPassage, maxPassage, type Piece } from './joined-passage.ts';

/** Most borders of blocks between neighbours (`</div></div><div><div>`), and a number that is too many for cells too. */
const nearBorders = 4;
const farBorders = 100;

/** How a passage ends: at a block's border, a cell's, one beyond which nothing is near (a row, a section), or within a line. */
type Border = 'block' | 'cell' | 'far' | 'inline';

export interface Joiner<Node> {
  /** Text that goes on in the passage. */
  add(node: Node, text: string): void;
  /** Something separates words here (a line break, white space, a picture). */
  gap(): void;
  /** The passage ends at a border, by default a block's. */
  cut(border?: Border): void;
  /** The passage ends here if it has begun, at a text that is seen and not read, which its neighbours know of. */
  aside(text: string, edge: 'inline' | 'picture'): void;
  /** There is no more text. */
  end(): void;
  /** The number of the section that the next passage is in; whoever raises it starts one. */
  section: number;
  /** Whether the passage has no text yet. */
  readonly isEmpty: boolean;
  /** BCP 47 tag for what is added next; a passage has that of its first text. */
  language: string | undefined;
}

/**
 * @param emit takes each passage once it is known what follows it, in the order of reading, with ids that rise from 0.
 * @param headOf gives the header of the column that a text is in, if it is in a cell of a table with headers.
 */
export function createJoiner<Node>(
  emit: (passage: JoinedPassage<Node>) => void,
  headOf: (node: Node) => string | undefined = () => undefined,
): Joiner<Node> {
  let text = '';
  let pieces: Piece<Node>[] = [];
  let language: string | undefined;
  let separated = false;
  let id = 0;
  /** The passage that waits for what follows it. */
  let last: JoinedPassage<Node> | undefined;
  /** Borders since the last text or aside, and whether one of them is a cell's. */
  let borders = 0;
  let inCells = false;
  /** What was seen and not read since the last text, and whether it followed that text in the same line. */
  let aside: { text: string; edge: 'inline' | 'picture'; follows: boolean } | undefined;
  /** How the text that is being joined meets what is before it, and what that is. */
  let met: Edge | undefined;
  let before: Neighbour | undefined;

  const release = () => {
    if (last) emit(last);
    last = undefined;
  };
  /** Notes what is before a text that begins now. */
  const meet = () => {
    met = edgeOf(borders, inCells);
    before = undefined;
    if (aside) {
      const line =
        aside.edge === 'inline' && aside.follows && last ? `${last.text} ${aside.text}` : aside.text;
      if (met === 'inline') before = neighbourBefore(line, aside.edge);
    } else if (last && met) before = neighbourBefore(last.text, met);
    if (before?.edge === 'cell') setHead(before, last?.pieces.at(-1)?.node);
  };

  const setHead = (neighbour: Neighbour, node: Node | undefined) => {
    const head = node && headOf(node);
    if (head) neighbour.head = head;
  };

  /** Notes what follows the last passage: the aside, and the text that has been joined since. */
  const part = () => {
    if (!last) return;
    let after: Neighbour | undefined;
    if (aside) {
      const line = aside.edge === 'inline' && met === 'inline' ? `${aside.text} ${text}` : aside.text;
      if (aside.follows) after = neighbourAfter(last.text, line, aside.edge);
    } else if (met) after = neighbourAfter(last.text, text, met);
    if (after?.edge === 'cell') setHead(after, pieces[0]?.node);
    if (after) last.after = after;
  };

  const finish = () => {
    if (text === '') return;
    part();
    release();
    const { section } = joiner;
    const whole: JoinedPassage<Node> = { id, text, section, pieces, keepFrom: 0, keepUntil: text.length };
    if (language) whole.language = language;
    const windows = text.length <= maxPassage ? [whole] : cutWindows(whole);
    if (before && windows[0]) windows[0].before = before;
    for (const window of windows) {
      release();
      window.id = id++;
      last = window;
    }
    text = '';
    pieces = [];
    aside = undefined;
    borders = 0;
    inCells = false;
  };

  const joiner: Joiner<Node> = {
    section: 0,
    language: undefined,
    get isEmpty() {
      return text === '';
    },
    add(node, added) {
      if (text === '') {
        ({ language } = joiner);
        meet();
      } else if (separated) text += '\n';
      separated = false;
      pieces.push({ node, at: text.length, from: 0, length: added.length });
      text += added;
    },
    gap() {
      separated = true;
    },
    cut(border = 'block') {
      finish();
      if (border === 'cell') inCells = true;
      if (border !== 'inline') borders += border === 'far' ? farBorders : 1;
      separated = false;
    },
    aside(added, edge) {
      finish();
      const follows = borders === 0;
      if (aside && !follows) {
        // The one before belongs to the last passage, this one does not.
        part();
        release();
      }
      // Two of them in a row are one text; what has a border between is none.
      aside =
        aside && follows ? { ...aside, text: `${aside.text} ${added}` } : { text: added, edge, follows };
      borders = 0;
      inCells = false;
      separated = false;
    },
    end() {
      finish();
      met = undefined;
      part();
      release();
      aside = undefined;
      borders = farBorders;
    },
  };
  return joiner;
}

/** What so many borders between two texts make of them; undefined where they are no neighbours. */
function edgeOf(borders: number, inCells: boolean): Edge | undefined {
  if (borders === 0) return 'inline';
  if (inCells && borders < farBorders) return 'cell';
  return borders <= nearBorders ? 'block' : undefined;
}
