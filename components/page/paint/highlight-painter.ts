/**
 * Paints marks with the CSS Custom Highlight API, which leaves the page's DOM unchanged. Page and extension share the
 * highlight registry, so only our own names are touched, and they are looked up instead of listed (listing throws in
 * Firefox's content scripts).
 */
import { isConnected, rootOf } from '../dom/safe-dom.ts';
import { highlightName, type Look } from './mark-css.ts';

/** Most ranges painted in a document: with more, every frame of the page gets slower. */
export const maxRanges = 2_000;
/**
 * How often marks are painted again after the page has cleared them; a page that keeps clearing them does not want
 * them.
 */
const maxWipes = 3;
/** Ranges processed between two time checks. */
const stride = 32;

/** A range of the page that may be painted. */
export interface Mark {
  start: { node: Text; offset: number };
  end: { node: Text; offset: number };
}

export interface Painter {
  /** Prefix of this document's highlight names. */
  readonly name: string;
  /**
   * Replaces the painted marks with these, in slices; marks that are already painted correctly are kept. Marks are
   * compared by identity, so a changed text needs a new object.
   */
  paint(marks: ReadonlyMap<Mark, Look>, css: string): Generator<void, void>;
  /** Paints one mark at once, leaving the others unchanged. */
  put(mark: Mark, look: Look): void;
  /** Removes one mark at once. */
  take(mark: Mark): void;
  /** Removes one mark at once and permanently. */
  drop(mark: Mark): void;
  /** Whether the page has removed our marks from the registry, which fires no event. */
  isWiped(): boolean;
  /** Restores our style sheet in shadow roots where the page replaced it, which fires no event either. */
  adoptSheetAgain(): void;
  /** Removes all marks, and our style sheet from shadow roots. */
  clear(): void;
}

export function createPainter(name = randomName()): Painter {
  const shown = new Map<Mark, { key: string; range: StaticRange }>();
  const groups = new Map<string, { highlight: Highlight; size: number }>();
  const dropped = new WeakSet<Mark>();
  let sheet: CSSStyleSheet | undefined;
  let sheetCss = '';
  const rootsWithSheet = new Set<ShadowRoot>();
  let wipes = 0;
  let gaveUp = false;

  const isWiped = () => {
    for (const [key, { highlight, size }] of groups)
      if (CSS.highlights.get(key) !== highlight || highlight.size !== size) return true;
    return false;
  };

  const take = (mark: Mark) => {
    const { key = '', range } = shown.get(mark) ?? {};
    const group = groups.get(key);
    if (!group || !range) return;
    shown.delete(mark);
    group.highlight.delete(range);
    if (--group.size > 0) return;
    groups.delete(key);
    if (CSS.highlights.get(key) === group.highlight) CSS.highlights.delete(key);
  };

  const put = (mark: Mark, look: Look) => {
    const key = highlightName(name, look);
    if (gaveUp || dropped.has(mark) || shown.get(mark)?.key === key) return;
    take(mark);
    const { start, end } = mark;
    if (!isConnected.call(start.node) || !isConnected.call(end.node)) return;
    const range = new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
    let group = groups.get(key);
    if (!group) {
      group = { highlight: new Highlight(), size: 0 };
      group.highlight.priority = look.strength === 'active' ? 1 : 0;
      groups.set(key, group);
      CSS.highlights.set(key, group.highlight);
    }
    group.highlight.add(range);
    group.size++;
    shown.set(mark, { key, range });
    const root = rootOf(start.node);
    if (root instanceof ShadowRoot) adoptSheet(root);
  };

  const forget = () => {
    for (const [key, { highlight }] of groups)
      if (CSS.highlights.get(key) === highlight) CSS.highlights.delete(key);
    groups.clear();
    shown.clear();
  };
  const clear = () => {
    forget();
    for (const root of rootsWithSheet) removeSheet(root);
    rootsWithSheet.clear();
  };

  /** In Firefox, the document's `::highlight` rules do not apply in shadow roots (bugzilla.mozilla.org/1868009). */
  const adoptSheet = (root: ShadowRoot) => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(sheetCss);
    }
    rootsWithSheet.add(root);
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  const removeSheet = (root: ShadowRoot) => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };

  return {
    name,
    isWiped,
    put,
    take,
    clear,
    *paint(marks, css) {
      if (isWiped()) {
        if (++wipes > maxWipes) gaveUp = true;
        forget();
      }
      if (gaveUp) return clear();
      if (css !== sheetCss) {
        sheetCss = css;
        sheet?.replaceSync(css);
      }
      let steps = 0;
      for (const [mark, look] of marks) {
        put(mark, look);
        if (++steps % stride === 0) yield;
      }
      const roots = new Set<Node>();
      for (const mark of shown.keys()) {
        if (marks.has(mark)) roots.add(rootOf(mark.start.node));
        else take(mark);
      }
      for (const root of rootsWithSheet)
        if (!roots.has(root)) {
          removeSheet(root);
          rootsWithSheet.delete(root);
        }
    },
    drop(mark) {
      dropped.add(mark);
      take(mark);
    },
    adoptSheetAgain() {
      for (const root of rootsWithSheet) if (isConnected.call(root)) adoptSheet(root);
    },
  };
}

/** A random custom identifier, unguessable and unique to the document. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
