/**
 * Records what a page can observe, in the page's own world. Installed before the page's first script, with the
 * extension and without, so any difference is something that the extension exposes.
 */
import type { Frame, Page } from 'puppeteer-core';

/** How often each thing was seen, by its name. */
type Counts = Record<string, number>;

interface Notes {
  mutations: Counts;
  events: Counts;
}

/** What our pages report to a test; see `Entry`. */
export interface PageWorld {
  /** Set by a page that is busy, until it is done. */
  busy?: boolean;
  /** Kept by `observePage`. */
  galleryNotes: Notes;
}

/** Puts the observer into every document that this tab will show. */
export async function observePage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const notes: Notes = { mutations: {}, events: {} };
    Object.defineProperty(globalThis, 'galleryNotes', { value: notes });
    const count = (counts: Counts, what: string) => {
      counts[what] = (counts[what] ?? 0) + 1;
    };
    const nameOf = (node: Node) => (node as Element).localName ?? node.nodeName;
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        count(notes.mutations, `${type} ${nameOf(target)} ${attributeName ?? ''}`);
        for (const node of addedNodes) count(notes.mutations, `added ${nameOf(node)}`);
        for (const node of removedNodes) count(notes.mutations, `removed ${nameOf(node)}`);
      }
    });
    // Not earlier: how a parser splits a text varies.
    const begin = () =>
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
    else begin();

    // For events caused by pointer, focus, time and frames, only their occurrence counts.
    const often =
      /^(pointer|mouse|drag|touch|animation|transition|scroll|selection|device|focus|blur|resize|visibility|time|progress|page|gotpointer|lostpointer|load|readystate|content)/;
    const unheard = /unload|^devicemotion|^deviceorientation|^deviceproximity|^userproximity/;
    const types = new Set(['beforeinput', 'focusin', 'focusout', 'fullscreenchange', 'DOMContentLoaded']);
    for (const owner of [globalThis, Document.prototype, HTMLElement.prototype])
      for (let at: object | null = owner; at; at = Object.getPrototypeOf(at))
        for (const key of Object.getOwnPropertyNames(at)) if (key.startsWith('on')) types.add(key.slice(2));
    // When a frame gets its size varies.
    if (window !== top) types.delete('resize');
    for (const type of types)
      if (!unheard.test(type))
        addEventListener(
          type,
          () => {
            if (often.test(type)) notes.events[type] = 1;
            else count(notes.events, type);
          },
          { capture: true, passive: true },
        );
  });
}

/** What a page can see of its document. */
export interface DocumentState extends Notes {
  /** The markup of the document and of its open shadow roots. */
  markup: string;
  /** How many style sheets the document lists, and has adopted. */
  sheets: [number, number];
  globals: string[];
  resources: string[];
}

/** Reads what the page of a frame can see now. */
export function documentState(frame: Page | Frame): Promise<DocumentState> {
  return frame.evaluate(() => {
    const shadows: string[] = [];
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) {
          shadows.push(element.shadowRoot.innerHTML);
          look(element.shadowRoot);
        }
    };
    look(document);
    const notes = (globalThis as unknown as { galleryNotes?: Notes }).galleryNotes;
    return {
      markup: [new XMLSerializer().serializeToString(document), ...shadows].join('\n'),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length] as [number, number],
      globals: Object.getOwnPropertyNames(globalThis).sort(),
      resources: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .sort(),
      mutations: notes?.mutations ?? {},
      events: notes?.events ?? {},
    };
  });
}
