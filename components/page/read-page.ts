/**
 * Reads the text of a page at close to the cost of a bare TreeWalker over its text nodes: one small record per element
 * that holds text, and style is asked only where two inline elements meet and their names do not tell.
 */
import { createBoundaries } from './boundaries.ts';
import {
  attributeOf,
  closestOf,
  findAll,
  holds,
  isConnected,
  localNameOf,
  parentOf,
  shadowRootOf,
} from './dom.ts';
import { createJoiner, type JoinedPassage } from './join-passages.ts';
import { excludedSelector, roleOfTag } from './tag-roles.ts';

export type PagePassage = JoinedPassage<Text>;

/** What was read, in document order, shadow trees after the document. */
export interface PageText {
  passages: PagePassage[];
  /** Open shadow roots, at any depth. */
  shadowRoots: ShadowRoot[];
  /** True where the page holds more than is read. */
  partial: boolean;
}

/** Most text nodes that are read of a document: about a second of work in slices. */
const maxNodes = 200_000;
/** Most text that is read of a document, in UTF-16 units. */
const maxText = 4_000_000;
/** Text nodes between two looks at the clock. */
const stride = 128;

/** What the texts directly in an element share; inline elements share the record of their parent. */
interface Place {
  block: Element;
  heading: Element | undefined;
  scope: Element | undefined;
  excluded: boolean;
  language: string | undefined;
}

/**
 * Reads a document piecemeal; the caller may pause at every `yield`.
 * @param root the document's root element.
 * @param first where to begin, so that what is in view comes first; `onPassage` follows that order, the result does not.
 * @param onPassage takes each passage as soon as it is whole.
 */
export function* readPage(
  root: Element,
  first?: Element,
  onPassage?: (passage: PagePassage) => void,
): Generator<void, PageText> {
  const late: PagePassage[] = [];
  const early: PagePassage[] = [];
  let target = late;
  const joiner = createJoiner<Text>((passage) => {
    target.push(passage);
    onPassage?.(passage);
  });
  const shadowRoots: ShadowRoot[] = [];
  let nodes = 0;
  let length = 0;
  let partial = false;

  /** Reads the texts of one tree from `from` (or its start) up to and without those in `until`. */
  function* readTree(tree: Element | ShadowRoot, from?: Node, until?: Node): Generator<void, void> {
    const placeOf = createPlaces(tree, shadowRoots);
    const boundaryBetween = createBoundaries();
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    if (from) walker.currentNode = from;
    let before: Text | undefined;
    let place: Place | undefined;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (++nodes % stride === 0) {
        yield;
        // What the page removed meanwhile leads nowhere; the observer has seen it and will have all read again.
        if (!isConnected(node)) break;
      }
      const text = node.data;
      if (isBlank(text)) {
        joiner.gap();
        continue;
      }
      if (until && holds(until, node)) break;
      const parent = parentOf(node);
      const here: Place | undefined = parent instanceof Element ? placeOf(parent) : undefined;
      if (here?.excluded) {
        joiner.gap();
        continue;
      }
      if (here !== place || !before || !place) {
        joiner.cut();
        if (here?.scope !== place?.scope || (here?.heading && here.heading !== place?.heading))
          joiner.section();
        place = here;
      } else {
        const boundary = boundaryBetween(before, node, place.block);
        if (boundary === 'cut') joiner.cut();
        else if (boundary === 'gap') joiner.gap();
      }
      joiner.language = here?.language;
      joiner.add(node, text);
      before = node;
      length += text.length;
      if (nodes > maxNodes || length > maxText) {
        partial = true;
        break;
      }
    }
    joiner.cut();
  }

  yield* readTree(root, first);
  if (first && !partial) {
    target = early;
    yield* readTree(root, undefined, first);
  }
  target = late;
  // Roots found inside roots join the list while it is walked.
  for (let i = 0; i < shadowRoots.length && !partial; i++) {
    const shadow = shadowRoots[i];
    if (shadow) yield* readTree(shadow);
  }
  return { passages: [...early, ...late], shadowRoots, partial };
}

/** White space alone; most text nodes of a page are, and their first character nearly always tells. */
function isBlank(text: string): boolean {
  return text.charCodeAt(0) <= 32 ? !/\S/.test(text) : text === '';
}

/** Hosts that hold no text of their own, and custom elements: a look at every element would cost as much as the rest. */
const hostSelector =
  ':is(article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span):empty,' +
  ':not(a,abbr,article,aside,b,body,br,button,cite,code,dd,div,dl,dt,em,fieldset,figcaption,figure,footer,form,g,h1,h2,h3,' +
  'h4,h5,h6,head,header,hr,html,i,iframe,img,input,label,li,link,main,meta,nav,noscript,ol,option,p,path,picture,script,' +
  'section,select,small,source,span,strong,style,sup,svg,table,tbody,td,th,time,title,tr,u,ul,use,video)';

function languageOf(element: Element | null): string | undefined {
  return (element && attributeOf(element, 'lang')) || undefined;
}

/** Gives the function that knows the place of any element of a tree; open shadow roots that it passes go into `roots`. */
function createPlaces(tree: Element | ShadowRoot, roots: ShadowRoot[]): (element: Element) => Place {
  const top = tree instanceof ShadowRoot ? tree.host : tree;
  const excluded = new Set<Node>(findAll(tree, excludedSelector));
  const languages = new Map<Node, string>();
  for (const element of findAll(tree, '[lang]')) languages.set(element, attributeOf(element, 'lang') ?? '');
  const seen = new Set(roots);
  const noteRoot = (element: Element) => {
    const shadow = shadowRootOf(element);
    if (!shadow || seen.has(shadow)) return;
    seen.add(shadow);
    roots.push(shadow);
  };
  for (const element of findAll(tree, hostSelector)) noteRoot(element);

  const isPlainText = top.ownerDocument.contentType === 'text/plain';
  const places = new Map<Node, Place>();
  places.set(tree, {
    block: top,
    heading: undefined,
    scope: undefined,
    excluded: top.ownerDocument.designMode === 'on' || closestOf(top, excludedSelector) !== null,
    language: languageOf(closestOf(top, '[lang]')),
  });

  const addPlace = (element: Element, up: Place): Place => {
    const name = localNameOf(element);
    // Browsers show a text file as one <pre>.
    const role = isPlainText && name === 'pre' ? 'block' : roleOfTag(name);
    const language = languages.size > 0 ? languages.get(element) : undefined;
    let place = up;
    if (role !== 'inline' && role !== 'gap' && role !== 'silent') {
      place = {
        block: element,
        heading: role === 'heading' ? element : up.heading,
        scope: role === 'scope' ? element : up.scope,
        excluded: up.excluded || role === 'excluded' || excluded.has(element),
        language: language ?? up.language,
      };
    } else if (language !== undefined || (excluded.size > 0 && excluded.has(element))) {
      place = { ...up, excluded: up.excluded || excluded.has(element), language: language ?? up.language };
    }
    places.set(element, place);
    noteRoot(element);
    return place;
  };

  return (element) => {
    const known = places.get(element);
    if (known) return known;
    // Up to the nearest known one, then down again: nesting may be deeper than a call stack.
    const path: Element[] = [];
    let place: Place | undefined;
    for (let at: Node | null = element; at && !place; at = parentOf(at)) {
      place = places.get(at);
      if (!place && at instanceof Element) path.push(at);
    }
    let found = place ?? {
      block: element,
      heading: undefined,
      scope: undefined,
      excluded: true,
      language: undefined,
    };
    for (let i = path.length - 1; i >= 0; i--) {
      const at = path[i];
      if (at) found = addPlace(at, found);
    }
    return found;
  };
}
