/**
 * The browser's own API for scripts that run in pages, instead of `wxt/browser` (see wxt.config.ts). The polyfill would
 * add 10 kB to every frame of every page, and the calls we make there work the same in every supported browser.
 */
const names = globalThis as { browser?: { runtime?: { id?: unknown } }; chrome?: unknown };

/** A page's `<form id="browser">` is not a plain object; `chrome` cannot be shadowed. */
const own = names.browser && Object.getPrototypeOf(names.browser) === Object.prototype && names.browser;

export const browser = own || names.chrome;
