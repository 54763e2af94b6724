/** A passage with a map back to its text nodes, and the windows that long passages are split into. */
import type { Passage } from '../../core/text/model.ts';

/** Longest passage in UTF-16 units; longer ones are split into windows. */
export const maxPassage = 20_000;
/** Overlap of two windows, so that a name at the split is whole in one of them; twice the longest expected name. */
const overlap = 400;

/** A piece of a passage: `length` units at `at` in the passage are those at `from` in the text of `node`. */
export interface Piece<Node> {
  node: Node;
  at: number;
  from: number;
  length: number;
}

/** A passage with a map back to the document. */
export interface JoinedPassage<Node> extends Passage {
  /** The number of its section, the part of the document between two headings or section elements. */
  section: number;
  /** Set for text in navigation, in the page's footer or beside the content. */
  margin?: true;
  /** Set if its text is that of links. */
  linked?: true;
  pieces: Piece<Node>[];
  /** This window has the spans that start from here up to `keepUntil` (exclusive): windows overlap. */
  keepFrom: number;
  keepUntil: number;
}

/** Splits a passage into windows of at most `maxPassage` units that overlap by `overlap` units. */
export function cutWindows<Node>(whole: JoinedPassage<Node>): JoinedPassage<Node>[] {
  const { length } = whole.text;
  const windows: JoinedPassage<Node>[] = [];
  let first = 0;
  for (let start = 0; start < length; start += maxPassage - overlap) {
    const end = Math.min(length, start + maxPassage);
    while (first < whole.pieces.length && endOf(whole.pieces[first]) <= start) first++;
    const pieces: Piece<Node>[] = [];
    for (let i = first; i < whole.pieces.length; i++) {
      const piece = whole.pieces[i];
      if (!piece || piece.at >= end) break;
      const skipped = Math.max(0, start - piece.at);
      pieces.push({
        node: piece.node,
        at: piece.at + skipped - start,
        from: piece.from + skipped,
        length: Math.min(endOf(piece), end) - piece.at - skipped,
      });
    }
    windows.push({
      ...whole,
      text: whole.text.slice(start, end),
      pieces,
      keepFrom: start === 0 ? 0 : overlap / 2,
      keepUntil: end === length ? end - start : end - start - overlap / 2,
    });
    if (end === length) break;
  }
  return windows;
}

function endOf(piece: { at: number; length: number } | undefined): number {
  return piece ? piece.at + piece.length : 0;
}

/**
 * Where a span of a passage is in the document: start and end, each a node with an offset into its text. Undefined if
 * the span covers no text of the document.
 */
export function locate<Node>(
  { pieces }: Pick<JoinedPassage<Node>, 'pieces'>,
  start: number,
  end: number,
): { start: { node: Node; offset: number }; end: { node: Node; offset: number } } | undefined {
  const first = pieces.find((piece) => endOf(piece) > start);
  const last = pieces.findLast((piece) => piece.at < end);
  if (!first || !last || first.at >= end || endOf(last) <= start) return undefined;
  return {
    start: { node: first.node, offset: first.from + Math.max(0, start - first.at) },
    end: { node: last.node, offset: last.from + Math.min(last.length, end - last.at) },
  };
}

/** The nodes that a span of a passage covers, in order. */
export function nodesOf<Node>(
  { pieces }: Pick<JoinedPassage<Node>, 'pieces'>,
  start: number,
  end: number,
): Node[] {
  return pieces.filter((piece) => piece.at < end && endOf(piece) > start).map((piece) => piece.node);
}
