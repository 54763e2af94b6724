/**
 * Separates a page's body from its margin: names in navigation and lists of teasers belong to other articles. If a page
 * has no clear body, such as a front page, everything is body.
 */

/** The text of a passage and its place on the page. */
export interface PlacedText {
  text: string;
  /** Set for text in navigation, in the page's footer or beside the content. */
  margin?: true;
  /** Set if its text is that of links. */
  linked?: true;
}

/** From this length on, in UTF-16 units, a passage is prose rather than a label, a date or a caption. */
const prose = 80;
/** A clear body has at least this much prose, in UTF-16 units, without a teaser between: about four sentences. */
const clearBody = 500;
/** A list of teasers has at least this many links in a row … */
const teasers = 3;
/** … with at most this many labels between two of them, such as a date and a section. */
const labels = 2;

/** @returns the passages that are not part of the body; none if no body is clear. */
export function outsideBody<Text extends PlacedText>(passages: readonly Text[]): ReadonlySet<Text> {
  const outside = new Set<Text>();
  let clearest = 0;
  let stretch = 0;
  let list: Text[] = [];
  let links = 0;
  let between: Text[] = [];
  const endList = () => {
    if (links >= teasers) for (const passage of list) outside.add(passage);
    list = [];
    links = 0;
    between = [];
  };
  for (const passage of passages) {
    if (passage.margin) {
      outside.add(passage);
      endList();
    } else if (passage.linked) {
      stretch = 0;
      links++;
      list.push(...between, passage);
      between = [];
    } else if (passage.text.length >= prose) {
      stretch += passage.text.length;
      clearest = Math.max(clearest, stretch);
      endList();
    } else if (links > 0 && between.push(passage) > labels) endList();
  }
  endList();
  return clearest >= clearBody ? outside : new Set();
}
