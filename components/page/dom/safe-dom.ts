/**
 * Safe DOM getters. In Chromium, a form's named fields shadow its properties for content scripts too: `form.parentNode`
 * may be an `<input name="parentNode">`. So everything about a page's elements is read through these prototype getters.
 */

/** A prototype's getter, called with the node as `this`: `parentOf.call(node)` is as fast as `node.parentNode`. */
type Getter<Owner, Value> = { call(owner: Owner): Value };

function getter<Owner, Key extends keyof Owner>(prototype: Owner, key: Key): Getter<Owner, Owner[Key]> {
  return (Object.getOwnPropertyDescriptor(prototype, key) as { get: Getter<Owner, Owner[Key]> }).get;
}

export const parentOf = /* @__PURE__ */ getter(Node.prototype, 'parentNode');
export const firstChildOf = /* @__PURE__ */ getter(Node.prototype, 'firstChild');
export const nextSiblingOf = /* @__PURE__ */ getter(Node.prototype, 'nextSibling');
export const previousSiblingOf = /* @__PURE__ */ getter(Node.prototype, 'previousSibling');
export const isConnected = /* @__PURE__ */ getter(Node.prototype, 'isConnected');
export const typeOf = /* @__PURE__ */ getter(Node.prototype, 'nodeType');
export const localNameOf = /* @__PURE__ */ getter(Element.prototype, 'localName');
export const scrollLeftOf = /* @__PURE__ */ getter(Element.prototype, 'scrollLeft');
export const scrollTopOf = /* @__PURE__ */ getter(Element.prototype, 'scrollTop');
export const shadowRootOf = /* @__PURE__ */ getter(Element.prototype, 'shadowRoot');

const { getRootNode } = Node.prototype;
const { closest, matches, checkVisibility, getAttribute, querySelectorAll } = Element.prototype;

export const rootOf = (node: Node): Node => getRootNode.call(node);
export const closestOf = (element: Element, selector: string): Element | null =>
  closest.call(element, selector);
export const matchesSelector = (element: Element, selector: string): boolean =>
  matches.call(element, selector);
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);

/** All elements in a tree that match a selector. */
export function findAll(root: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  return root instanceof ShadowRoot ? root.querySelectorAll(selector) : querySelectorAll.call(root, selector);
}

/** Whether the element has a box. */
export function isRendered(element: Element): boolean {
  return checkVisibility.call(element);
}

/** Whether the element has a box that is neither invisible nor transparent. */
export function checkShown(element: Element): boolean {
  return checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });
}

/** The parent in the rendered tree: the slot of a slotted node, the host of a shadow root; null at the top. */
export function flatParentOf(node: Element | Text): Element | null {
  const { assignedSlot } = node;
  return assignedSlot instanceof HTMLSlotElement ? assignedSlot : outerParentOf(node);
}

/** The parent, going from a shadow root to its host; null at the top. */
export function outerParentOf(node: Node): Element | null {
  const parent = parentOf.call(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
