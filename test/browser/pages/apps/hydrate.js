// Each application takes over what the server wrote, when the test says so; by then its names are marked.
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { hydrate as hydrateSvelte } from 'svelte';
import { App } from './react-app.js';
import SvelteApp from './svelte-app.svelte';
import { createApp } from './vue-app.js';

globalThis.hydrate = () => {
  hydrateRoot(document.querySelector('#react'), createElement(App));
  createApp().mount('#vue');
  hydrateSvelte(SvelteApp, { target: document.querySelector('#svelte') });
};
