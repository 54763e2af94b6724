/**
 * Reads the text of a page in one pass over its nodes, at a small multiple of the cost of a bare TreeWalker: tag names
 * decide nearly everything, and styles are computed only where two inline elements meet.
 */

import { excludedSelector } from '../dom/excluded-selector.ts';
import {
  closestOf,
  firstChildOf,
  isConnected,
  isRendered,
  localNameOf,
  nextSiblingOf,
  parentOf,
  shadowRootOf,
  typeOf,
} from '../dom/safe-dom.ts';
import { asideOf, headOf, whatIsAround, whatIsBeside } from './adjacent-text.ts';
import { createInlineBoundaries } from './inline-boundaries.ts';
import { createJoiner } from './join-passages.ts';
import type { JoinedPassage } from './joined-passage.ts';
import { type Place, placeWithin } from './place.ts';
import { findSpecial, languageOf } from './special-elements.ts';
import { borderOf, canHost, roleOfTag, type TagRole } from './tag-roles.ts';
import { stride } from './time-slices.ts';

export type PagePassage = JoinedPassage<Text>;

/** The result of a scan, in document order, shadow trees after the document. */
export interface PageText {
  passages: PagePassage[];
  /** Open shadow roots, at any depth. */
  shadowRoots: ShadowRoot[];
  /** True if the page has more text than was scanned. */
  partial: boolean;
  /** True if the page removed the node at which the scan had paused: what comes after it was not read. */
  interrupted: boolean;
}

/** Most nodes read in a document: about a second of work in slices. */
const maxNodes = 500_000;
/** Most text read in a document, in UTF-16 units. */
const maxText = 4_000_000;

/**
 * Reads a document piecemeal; the caller may pause at every `yield`.
 * @param root the document's root element.
 * @param first where to start, so that what is in view comes first; `onPassage` follows that order, the result does
 * not. Should be an element at whose edges passages end; otherwise the passage around it is cut there.
 * @param onPassage receives each passage as soon as it is complete.
 */
export function* readPage(
  root: Element,
  first?: Element | null,
  onPassage?: (passage: PagePassage) => void,
): Generator<void, PageText> {
  let passages: PagePassage[] = [];
  const joiner = createJoiner<Text>((passage) => {
    passages.push(passage);
    onPassage?.(passage);
  }, headOf);
  const shadowRoots: ShadowRoot[] = [];
  /** The number of the section that contains `first`, as counted when the scan starts there. */
  let firstSection = 0;
  let nodes = 0;
  let length = 0;
  let partial = false;
  let interrupted = false;

  /** Reads one tree from `from` (or its start) up to but excluding `until`. */
  function* readTree(
    tree: Element | ShadowRoot,
    from?: Element | null,
    until?: Element,
  ): Generator<void, void> {
    const top = tree instanceof ShadowRoot ? tree.host : tree;
    const page = top.ownerDocument;
    if (page.designMode === 'on' || closestOf(top, excludedSelector)) return;
    const isPlainText = page.contentType === 'text/plain';
    const special = findSpecial(tree);
    const edges = createInlineBoundaries();
    const path: Step[] = [];
    let language = languageOf(closestOf(top, '[lang]'));
    let lastText = '';

    /** Pushes an element onto the path; false if it is not to be read. */
    const enter = (element: Element): boolean => {
      const name = localNameOf.call(element);
      // Browsers show a text file as one `<pre>`.
      const role =
        (isPlainText && name === 'pre') || isWithoutScripts(name, element) ? 'block' : roleOfTag(name);
      let behind: string | undefined;
      if (canHost(name, role)) {
        const shadow = shadowRootOf.call(element);
        if (shadow) {
          if (!shadowRoots.includes(shadow)) shadowRoots.push(shadow);
          let ahead: string;
          [ahead, behind] = whatIsBeside(element, shadow, role);
          if (ahead) joiner.aside(ahead, 'inline');
        }
      }
      const own = special.size > 0 ? special.get(element) : undefined;
      if (role === 'excluded' || own?.excluded) {
        joiner.gap();
        return false;
      }
      const aside = asideOf(element, name, role, lastText);
      if (aside) joiner.aside(...aside);
      else if (role === 'aside') joiner.gap();
      if (role === 'aside' || (aside && role === 'inline')) return false;
      path.push({ element, role, outerLanguage: language, outerPlace: joiner.place, behind });
      joiner.place = placeWithin(joiner.place, name, own?.role);
      if (role === 'inline') edges.enter(element);
      else if (role !== 'gap') joiner.cut(borderOf(role));
      else if (!aside) joiner.gap();
      if (role === 'heading' || role === 'scope') joiner.section++;
      if (own?.language !== undefined && own.language !== language) {
        joiner.cut('inline');
        ({ language } = own);
      }
      return true;
    };

    /** Pops the last element off the path. */
    const leave = (): Element | undefined => {
      const last = path.pop();
      if (!last) return undefined;
      const { element, role, outerLanguage, outerPlace, behind } = last;
      joiner.place = outerPlace;
      if (role === 'inline') edges.leave(element);
      else if (role === 'gap') joiner.gap();
      else joiner.cut(borderOf(role));
      if (role === 'scope' || role === 'heading') joiner.section++;
      if (outerLanguage !== language) {
        joiner.cut('inline');
        language = outerLanguage;
      }
      if (behind) joiner.aside(behind, 'inline');
      return element;
    };

    const readText = (node: Text) => {
      const text = node.data;
      if (isBlank(text)) return joiner.gap();
      if (!joiner.isEmpty) {
        const edge = edges.between(text);
        if (edge === 'gap' || edge === 'line') joiner.gap();
        else if (edge !== 'none') joiner.cut(edge);
      }
      edges.pass(text);
      joiner.language = language;
      joiner.add(node, text);
      lastText = text;
      length += text.length;
    };

    const [before, after] = tree instanceof ShadowRoot ? whatIsAround(tree.host) : ['', ''];
    if (before) joiner.aside(before, 'inline');
    let node: Node | null = firstChildOf.call(tree);
    if (from) {
      const outer: Element[] = [];
      for (let at = parentOf.call(from); at instanceof Element && at !== tree; at = parentOf.call(at))
        outer.push(at);
      for (let at = outer.pop(); at; at = outer.pop()) if (!enter(at)) return;
      node = from;
      firstSection = joiner.section;
    }
    while (node && node !== until) {
      if (++nodes % stride === 0) {
        yield;
        // A removed node has no next node. A removed comment alone is no reason for another scan.
        if (!isConnected.call(node)) {
          interrupted = true;
          break;
        }
        partial = nodes > maxNodes || length > maxText;
        if (partial) break;
      }
      const type = typeOf.call(node);
      if (type === Node.TEXT_NODE) readText(node as Text);
      else if (type === Node.ELEMENT_NODE && enter(node as Element)) {
        const child = firstChildOf.call(node);
        if (child) {
          node = child;
          continue;
        }
        leave();
      }
      let next = nextSiblingOf.call(node);
      while (!next) {
        const parent = leave();
        if (!parent) break;
        next = nextSiblingOf.call(parent);
      }
      node = next;
    }
    if (after) joiner.aside(after, 'inline');
    joiner.end();
  }

  yield* readTree(root, first);
  if (first && !partial) {
    const late = passages;
    passages = [];
    joiner.section++;
    yield* readTree(root, undefined, first);
    // This section continues from the text before it.
    for (const passage of late) if (passage.section === firstSection) passage.section = joiner.section;
    passages = [...passages, ...late];
  }
  joiner.section++;
  // Roots found inside other roots are appended while iterating.
  for (let i = 0; i < shadowRoots.length && !partial; i++) {
    const shadow = shadowRoots[i];
    if (shadow) yield* readTree(shadow);
  }
  return { passages, shadowRoots, partial, interrupted };
}

/** An element on the path from the top of the tree to the current node. */
interface Step {
  element: Element;
  role: TagRole;
  outerLanguage: string | undefined;
  outerPlace: Place;
  /** The text that its shadow tree shows after the element's own text. */
  behind: string | undefined;
}

/** Whether a text is only white space. Most text nodes of a page are, and the first character nearly always decides. */
function isBlank(text: string): boolean {
  return !(text.charCodeAt(0) > 32 || /\S/.test(text));
}

/** Whether a `<noscript>` is read because scripts are off; otherwise the text in it is markup and has no box. */
function isWithoutScripts(name: string, element: Element): boolean {
  return name === 'noscript' && isRendered(element);
}
