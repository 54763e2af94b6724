/**
 * Joins the texts of a block into one passage, with a map back to the text nodes. A name may run across inline elements
 * (`Vladimir <b>Putin</b>`), never across blocks. Independent of the DOM: the caller walks the document.
 */
import { neighbourAfter, neighbourBefore } from '../../core/text/adjacent-names.ts';
import type { Edge, Neighbour } from '../../core/text/model.ts';
import { cutWindows, type JoinedPassage, maxPassage, type Piece } from './joined-passage.ts';
import { isLinked, margin, type Place } from './place.ts';

/**
 * Most block edges between neighbouring texts (`</div></div><div><div>`), and a number that is too many for cells too.
 */
const nearBorders = 4;
const farBorders = 100;
/** From this share on, the text of a passage is that of links. */
const mostlyLinked = 0.8;

/**
 * How a passage ends: at a block's edge, at a cell's, at an edge with no near text beyond it (a row, a section), or
 * within a line.
 */
type Border = 'block' | 'cell' | 'far' | 'inline';

export interface Joiner<Node> {
  /** Adds text to the passage. */
  add(node: Node, text: string): void;
  /** Words are separated here (a line break, white space, a picture). */
  gap(): void;
  /** Ends the passage, by default at a block's edge. */
  cut(border?: Border): void;
  /**
   * Ends the passage, if it has begun, at text that is visible but not scanned; the neighbouring passages see it as
   * adjacent text.
   */
  aside(text: string, edge: 'inline' | 'picture'): void;
  /** The document has no more text. */
  end(): void;
  /** The number of the next passage's section; callers increment it to start a new section. */
  section: number;
  /** Whether the passage has no text yet. */
  readonly isEmpty: boolean;
  /** BCP 47 tag of the text added next; a passage has the tag of its first text. */
  language: string | undefined;
  /** The place on the page of the text added next. */
  place: Place;
}

/**
 * @param emit receives each passage, in scan order and with ids counting up from 0, once the text after it is known.
 * @param headOf gives the column header of a text in a table cell, if there is one.
 */
export function createJoiner<Node>(
  emit: (passage: JoinedPassage<Node>) => void,
  headOf: (node: Node) => string | undefined = () => undefined,
): Joiner<Node> {
  let text = '';
  let pieces: Piece<Node>[] = [];
  let language: string | undefined;
  let inMargin = false;
  /** UTF-16 units of the text that are within links. */
  let linked = 0;
  let separated = false;
  let id = 0;
  /** The passage that waits for the text after it. */
  let last: JoinedPassage<Node> | undefined;
  /** Edges since the last text or aside, and whether one of them is a cell's. */
  let borders = 0;
  let inCells = false;
  /** The aside since the last text, and whether it followed that text on the same line. */
  let aside: { text: string; edge: 'inline' | 'picture'; follows: boolean } | undefined;
  /** How the current text connects to what is before it, and that text. */
  let met: Edge | undefined;
  let before: Neighbour | undefined;

  const release = () => {
    if (last) emit(last);
    last = undefined;
  };
  /** Records what is before the text that starts now. */
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

  /** Records what follows the last passage: the aside, and the text joined since. */
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
    if (inMargin) whole.margin = true;
    if (linked >= text.length * mostlyLinked) whole.linked = true;
    const windows = text.length <= maxPassage ? [whole] : cutWindows(whole);
    if (before && windows[0]) windows[0].before = before;
    for (const window of windows) {
      release();
      window.id = id++;
      last = window;
    }
    text = '';
    inMargin = false;
    linked = 0;
    pieces = [];
    aside = undefined;
    borders = 0;
    inCells = false;
  };

  const joiner: Joiner<Node> = {
    section: 0,
    language: undefined,
    place: 0,
    get isEmpty() {
      return text === '';
    },
    add(node, added) {
      if (text === '') {
        ({ language } = joiner);
        meet();
      } else if (separated) text += '\n';
      separated = false;
      if (joiner.place & margin) inMargin = true;
      if (isLinked(joiner.place)) linked += added.length;
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
        // The previous aside belongs to the last passage, this one does not.
        part();
        release();
      }
      // Two asides in a row are one text, unless there is an edge between them.
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

/** The kind of edge for this many borders between two texts; undefined if they are not neighbours. */
function edgeOf(borders: number, inCells: boolean): Edge | undefined {
  if (borders === 0) return 'inline';
  if (inCells && borders < farBorders) return 'cell';
  return borders <= nearBorders ? 'block' : undefined;
}
