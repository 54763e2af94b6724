/**
 * Paints marks with the CSS Custom Highlight API, which leaves the page's DOM as it is. The registry of names belongs to
 * page and extension alike: we only ever touch names of our own, and ask for them rather than list them (listing
 * throws in Firefox's content scripts).
 */
import { isConnected, rootOf } from './dom.ts';
import { highlightName, type Look } from './mark-css.ts';

/** Most ranges that are painted in a document: beyond, every frame of the page gets slower. */
const maxRanges = 2_000;
/** How often marks are painted again after the page has wiped them; a page that goes on does not want them. */
const maxWipes = 3;

/** A stretch of the page to be painted, and how. */
export interface Mark {
  start: { node: Text; offset: number };
  end: { node: Text; offset: number };
  look: Look;
}

export interface Painter {
  /** What the names of this document's highlights begin with. */
  readonly name: string;
  /** Shows these marks in place of those shown before; those past `maxRanges` are left out. */
  paint(marks: readonly Mark[], css: string): void;
  /** Takes away the marks on a text that has just changed under them. */
  drop(node: Node): void;
  /** Whether the page has taken our marks out of the registry, which gives no event. */
  isWiped(): boolean;
  /** Takes all marks away, and our style sheet out of shadow roots. */
  clear(): void;
}

export function createPainter(name = randomName()): Painter {
  let shown = new Map<string, Highlight>();
  let byNode = new Map<Node, { highlight: Highlight; range: StaticRange }[]>();
  let sheet: CSSStyleSheet | undefined;
  let sheetCss = '';
  const dressed = new Set<ShadowRoot>();
  let wipes = 0;
  let gaveUp = false;

  const isWiped = () => {
    for (const [key, highlight] of shown) if (CSS.highlights.get(key) !== highlight) return true;
    return false;
  };

  const clear = () => {
    for (const [key, highlight] of shown)
      if (CSS.highlights.get(key) === highlight) CSS.highlights.delete(key);
    shown = new Map();
    byNode = new Map();
    for (const root of dressed) undress(root);
    dressed.clear();
  };

  /** Rules of the document do not reach into shadow roots in Firefox (bugzilla.mozilla.org/1868009). */
  const dress = (root: ShadowRoot) => {
    if (!sheet) return;
    dressed.add(root);
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  const undress = (root: ShadowRoot) => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };

  return {
    name,
    isWiped,
    clear,
    paint(marks, css) {
      if (isWiped() && ++wipes > maxWipes) gaveUp = true;
      if (gaveUp) return clear();
      const next = new Map<string, Highlight>();
      const nodes: typeof byNode = new Map();
      const roots = new Set<ShadowRoot>();
      for (const { start, end, look } of marks.slice(0, maxRanges)) {
        if (!isConnected.call(start.node) || !isConnected.call(end.node)) continue;
        const range = new StaticRange({
          startContainer: start.node,
          startOffset: start.offset,
          endContainer: end.node,
          endOffset: end.offset,
        });
        const key = highlightName(name, look);
        let highlight = next.get(key);
        if (!highlight) {
          highlight = new Highlight();
          highlight.priority = look.strength === 'active' ? 1 : 0;
          next.set(key, highlight);
        }
        highlight.add(range);
        for (const node of new Set([start.node, end.node])) {
          const marksOfNode = nodes.get(node) ?? [];
          marksOfNode.push({ highlight, range });
          nodes.set(node, marksOfNode);
        }
        const root = rootOf(start.node);
        if (root instanceof ShadowRoot) roots.add(root);
      }
      for (const [key, highlight] of shown)
        if (!next.has(key) && CSS.highlights.get(key) === highlight) CSS.highlights.delete(key);
      for (const [key, highlight] of next) CSS.highlights.set(key, highlight);
      shown = next;
      byNode = nodes;

      if (roots.size > 0) {
        sheet ??= new CSSStyleSheet();
        if (css !== sheetCss) {
          sheet.replaceSync(css);
          sheetCss = css;
        }
      }
      for (const root of dressed)
        if (!roots.has(root)) {
          undress(root);
          dressed.delete(root);
        }
      for (const root of roots) dress(root);
    },
    drop(node) {
      for (const { highlight, range } of byNode.get(node) ?? []) highlight.delete(range);
      byNode.delete(node);
    },
  };
}

/** A custom identifier that nobody can guess and no two documents share. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
