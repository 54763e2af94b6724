/**
 * The browser's own API for scripts that run in pages, instead of `wxt/browser` (see wxt.config.ts). The polyfill would add 10 kB to
 * every frame of every page, and the calls we make there work the same in every supported browser. Firefox and Safari have this
 * name too; `browser` may be a page's `<form id="browser">`.
 */
export const browser = (globalThis as { chrome?: unknown }).chrome;
