/**
 * The browser's own API for the scripts that run in pages, in place of `wxt/browser` (see wxt.config.ts). The polyfill is
 * 10 kB in every frame of every page, and all that we ask of the API there is the same in every browser that we declare.
 */
const names = globalThis as { browser?: { runtime?: { id?: unknown } }; chrome?: unknown };

/** A page's `<form id="browser">` is no plain object; `chrome` cannot be shadowed. */
const own = names.browser && Object.getPrototypeOf(names.browser) === Object.prototype && names.browser;

export const browser = own || names.chrome;
