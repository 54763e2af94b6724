// What a server would write.
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { render as renderSvelte } from 'svelte/server';
import { renderToString as renderVue } from 'vue/server-renderer';
import { App } from './react-app.js';
import SvelteApp from './svelte-app.svelte';
import { createApp } from './vue-app.js';

export const serve = async () =>
  `<div id="react">${renderReact(createElement(App))}</div><div id="vue">${await renderVue(createApp())}</div>` +
  `<div id="svelte">${renderSvelte(SvelteApp).body}</div>`;
