/**
 * In Chromium a form's named fields shadow its properties for content scripts too: `form.parentNode` may be an `<input
 * name="parentNode">`. Whatever is read from an element of the page is read through these getters of the prototypes.
 */

function getter<Owner, Key extends keyof Owner>(prototype: Owner, key: Key): (owner: Owner) => Owner[Key] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new TypeError(`no getter for ${String(key)}`);
  return (owner) => get.call(owner);
}

export const parentOf = getter(Node.prototype, 'parentNode');
export const firstChildOf = getter(Node.prototype, 'firstChild');
export const nextSiblingOf = getter(Node.prototype, 'nextSibling');
export const isConnected = getter(Node.prototype, 'isConnected');
export const localNameOf = getter(Element.prototype, 'localName');
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');

const { getRootNode, contains, compareDocumentPosition } = Node.prototype;
const { closest, checkVisibility, getAttribute, querySelectorAll } = Element.prototype;

export const rootOf = (node: Node): Node => getRootNode.call(node);
export const holds = (outer: Node, inner: Node): boolean => contains.call(outer, inner);
/** Whether `first` comes before `second` in the document. */
export const precedes = (first: Node, second: Node): boolean =>
  (compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
export const closestOf = (element: Element, selector: string): Element | null =>
  closest.call(element, selector);
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);

/** All elements in a tree that a selector finds. */
export function findAll(root: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  return root instanceof ShadowRoot ? root.querySelectorAll(selector) : querySelectorAll.call(root, selector);
}

/** Whether the element is rendered at all and not `visibility: hidden`. */
export function isRendered(element: Element): boolean {
  return checkVisibility.call(element, { visibilityProperty: true });
}

/** The parent in the tree as it is rendered, out of shadow roots too; null at the top. */
export function outerParentOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
