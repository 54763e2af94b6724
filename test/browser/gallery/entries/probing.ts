/** Attempts of a page to detect us, reach us, or manipulate what we depend on. */
import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { outputOf } from '../../../../scripts/build.ts';
import { cardText, letTimePass, openCard, placeOf } from '../../harness/reader.ts';
import { marksOf } from '../compare.ts';
import type { Entry } from '../entry.ts';
import { answerOf } from '../page-of.ts';

const names = ['Vladimir Putin', 'Joe Biden'];
const sentence = '<p>Vladimir Putin met Joe Biden.</p>';

const clobbering = (
  'childNodes nodeName nodeType parentNode parentElement closest matches attributes isConnected firstChild nextSibling ' +
  'localName getRootNode shadowRoot checkVisibility querySelectorAll getAttribute hasAttribute ownerDocument textContent ' +
  'getBoundingClientRect getClientRects scrollIntoView style tagName contains children remove'
)
  .split(' ')
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('');
/** Of the document's own, those that the test itself does not need. */
const documentClobbering = (
  'createElement createElementNS getSelection contentType designMode elementFromPoint fullscreenElement prerendering ' +
  'caretPositionFromPoint defaultView'
)
  .split(' ')
  .map((name) => `<img name="${name}" alt="">`)
  .join('');
const windowClobbering = 'browser chrome flag link CSS scheduler safari sidelight page session'
  .split(' ')
  .map((id) => `<a id="${id}"></a>`)
  .join('');

/** What the page's own world would notice if anything except the page used it. */
const trap = `<script>
  called = [];
  const watch = (owner, key) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, key);
    const part = descriptor.get ? 'get' : 'value';
    const original = descriptor[part];
    Object.defineProperty(owner, key, { ...descriptor, [part]: function (...all) {
      called.push(key);
      return new.target ? Reflect.construct(original, all, new.target) : original.apply(this, all);
    } });
  };
  for (const key of ['attachShadow', 'matches', 'getAttribute', 'showPopover', 'localName', 'shadowRoot'])
    watch(key === 'showPopover' ? HTMLElement.prototype : Element.prototype, key);
  for (const key of ['createTreeWalker', 'createElementNS', 'caretPositionFromPoint'])
    watch(Document.prototype, key);
  for (const key of ['isConnected', 'nextSibling', 'firstChild', 'parentNode', 'nodeType']) watch(Node.prototype, key);
  for (const key of ['Highlight', 'StaticRange', 'MutationObserver', 'ResizeObserver', 'CSSStyleSheet', 'AbortController'])
    watch(window, key);
  for (const key of ['set', 'delete', 'has']) watch(HighlightRegistry.prototype, key);
  watch(CharacterData.prototype, 'data');
  watch(Crypto.prototype, 'getRandomValues');
  watch(EventTarget.prototype, 'dispatchEvent');
  watch(window, 'postMessage');
  for (const key of ['passages', 'candidates', 'mention', 'spots', 'card'])
    Object.defineProperty(Object.prototype, key, { configurable: true, set() { called.push('set ' + key); } });
  customElements.define = () => { called.push('define'); };
</script>`;

const called = () => (globalThis as unknown as { called: string[] }).called;

export const probing: Entry[] = [
  {
    of: 'A3',
    title: 'the page asks for every file of the extension by its address',
    path: '/files.html',
    answers: () => ({ '/files.html': answerOf(sentence) }),
    marks: names,
    async check(page, { browser, with: { recorder } }) {
      const folder = outputOf(browser === 'firefox' ? 'firefox' : 'chrome');
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.includes('.'),
      );
      expect(files).toContain('content.js');
      const reached = await page.evaluate(
        async (origin, all) => {
          const fetched = all.map(async (file) => {
            const answer = await fetch(`${origin}/${file}`, { mode: 'no-cors' }).catch(() => undefined);
            return answer && file;
          });
          const shown = all.map(async (file) => {
            const image = new Image();
            image.src = `${origin}/${file}`;
            return image.decode().then(
              () => file,
              () => undefined,
            );
          });
          return (await Promise.all([...fetched, ...shown])).filter((file) => file !== undefined);
        },
        recorder.origin,
        files,
      );
      expect(reached).toEqual([]);
    },
    differs: {
      console: 'the browser says of each file that it was refused, in the half that only one of the two runs',
    },
  },
  {
    of: 'A11',
    title: 'the page makes up a pointer, presses and keys',
    path: '/fakes.html',
    answers: () => ({ '/fakes.html': answerOf(sentence) }),
    marks: names,
    chosen: true,
    async check(page, { with: { driver, recorder } }) {
      const place = await placeOf(page, 'Joe Biden');
      // A press, like those for copying just now, triggers another scan a moment later.
      await letTimePass(page, 600);
      const registry = await page.evaluateHandle(() => [...CSS.highlights.values()]);
      await recorder.empty();
      await page.evaluate(async ({ x, y }) => {
        const target = document.elementFromPoint(x, y) ?? document.body;
        const nextFrame = () => new Promise(requestAnimationFrame);
        // For longer than the hover delay.
        for (let frame = 0; frame < 60; frame++) {
          const at = { bubbles: true, composed: true, clientX: x + (frame % 2), clientY: y };
          for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
            target.dispatchEvent(new PointerEvent(type, at));
          for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click'])
            target.dispatchEvent(new MouseEvent(type, at));
          target.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
          for (const key of ['Alt', 'Escape', 'Enter', 'Tab'])
            for (const type of ['keydown', 'keyup'])
              target.dispatchEvent(new KeyboardEvent(type, { bubbles: true, key, altKey: true }));
          target.dispatchEvent(new FocusEvent('focus'));
          await nextFrame();
        }
      }, place);
      await letTimePass(page, 600);
      const isSame = await page.evaluate(
        (before) => [...CSS.highlights.values()].every((highlight, at) => highlight === before[at]),
        registry,
      );
      expect(isSame).toBe(true);
      expect((await recorder.heard()).map(({ type }) => type)).toEqual([]);
      expect(await cardText(driver, page)).toBeUndefined();
    },
  },
  {
    of: 'A13',
    title: 'the page gives the sign that would end a script of WXT’s',
    path: '/forges.html',
    answers: () => ({ '/forges.html': answerOf(sentence) }),
    marks: [...names, 'Alexei Navalny'],
    async check(page, { with: { recorder } }) {
      await page.evaluate((id) => {
        for (const script of ['content', 'popover', 'background'])
          for (const what of ['script-started', 'content-script-started']) {
            const type = `${id}:${script}:wxt:${what}`;
            const detail = { messageId: 'another', contentScriptName: script };
            document.dispatchEvent(new CustomEvent(type, { detail }));
            postMessage({ type, ...detail }, '*');
          }
        document.body.append(' Michael McFaul too.');
      }, recorder.id);
      await expect.poll(() => marksOf(page)).toEqual([...names, 'Alexei Navalny', 'Michael McFaul']);
    },
    act: (page) => page.evaluate(() => document.body.append('Alexei Navalny came home.')),
  },
  {
    of: 'A22',
    title: 'the page replaces what scripts are made of',
    path: '/overrides.html',
    answers: () => ({ '/overrides.html': answerOf(sentence, { head: trap }) }),
    marks: [...names, 'Barack Obama'],
    chosen: true,
    act: async (page, see) => {
      await see(...names);
      await page.evaluate(() => document.body.append('Barack Obama listened.'));
      await see(...names, 'Barack Obama');
      return page.evaluate(called);
    },
    async check(page, { with: { driver } }) {
      expect(await openCard(driver, page, 'Barack Obama')).toContain('Barack Obama');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(called)).not.toContain('attachShadow');
    },
  },
  {
    of: 'A23',
    title: 'the page’s fields and names hide the properties of its elements',
    path: '/clobbers.html',
    answers: () => ({
      '/clobbers.html': answerOf(
        `${windowClobbering}${documentClobbering}<form>${clobbering}<p>Vladimir Putin met <b>Joe</b> Biden.</p>
        <form-part><i>Alexei</i> Navalny</form-part> spoke of Nord Stream 2.</form>`,
      ),
    }),
    marks: ['Vladimir Putin', 'Joe Biden', 'Alexei Navalny', 'Barack Obama', 'Nord Stream 2'],
    chosen: true,
    act: (page) =>
      page.evaluate(() => {
        document.querySelector('form-part')?.append(' Barack Obama listened.');
      }),
    async check(page, { with: { driver } }) {
      // The form itself is the element around this name.
      expect(await openCard(driver, page, 'Nord Stream 2')).toContain('Nord Stream 2');
    },
  },
  {
    of: 'A35',
    title: 'the page looks for a way to send us messages',
    path: '/sends.html',
    answers: () => ({ '/sends.html': answerOf(sentence) }),
    marks: names,
    act: (page) =>
      page.evaluate(() => {
        const ways = ['chrome', 'browser', 'msBrowser', 'safari'].map((name) => {
          const api = (globalThis as unknown as Record<string, Record<string, unknown> | undefined>)[name];
          return [
            name,
            typeof api,
            Object.keys(api ?? {})
              .sort()
              .join(),
            typeof api?.runtime,
          ];
        });
        return ways;
      }),
  },
];
