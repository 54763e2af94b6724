/** Editable content, including real editors, and applications that render their own page. */
import { bundleApp, renderApps } from '../../pages/bundle.ts';
import type { Entry } from '../entry.ts';
import { answerOf } from '../page-of.ts';

const names = ['Vladimir Putin', 'Joe Biden'];
const sentence = '<p>Vladimir Putin met Joe Biden.</p>';

/** A page with a bundled script after its body. */
const appPage = async (file: string, body: string, head = '') => ({
  [`/${file}`]: { body: await bundleApp(file), type: 'text/javascript; charset=utf-8' },
  [`/${file}.html`]: answerOf(`${body}<script src="/${file}"></script>`, { head }),
});

export const editing: Entry[] = [
  {
    of: 'A28',
    title: 'fields of every kind, with names in them',
    path: '/fields.html',
    answers: () => ({
      '/fields.html': answerOf(`${sentence}
        <input value="Barack Obama"><input type="search" value="Donald Trump"><input type="password" value="PASSWORD">
        <textarea>Alexei Navalny
came home.</textarea>
        <div contenteditable><p>Michael McFaul <b>was</b> ambassador.</p></div>
        <div contenteditable="plaintext-only">Nord Stream 2</div>
        <div role="textbox" tabindex="0">Barack Obama</div>
        <select><option>Donald Trump</option></select><code translate="no">Bill O’Reilly</code>
        <p hidden>Alexei Navalny</p><p aria-hidden="true">Michael McFaul</p>
        <iframe id="design"></iframe>
        <script>
          design.contentDocument.body.textContent = 'Barack Obama listened.';
          design.contentDocument.designMode = 'on';
        </script>`),
    }),
    marks: names,
    chosen: true,
  },
  {
    of: 'A28',
    title: 'ProseMirror',
    // It toggles a class with its focus, a varying number of times.
    restless: true,
    path: '/prosemirror.js.html',
    answers: () =>
      appPage(
        'prosemirror.js',
        `${sentence}<div id="content"><p>Barack Obama <b>and</b> Donald Trump</p></div><div id="editor"></div>`,
        '<style>.ProseMirror{white-space:pre-wrap}</style>',
      ),
    marks: names,
  },
  {
    of: 'A28',
    title: 'CodeMirror',
    path: '/codemirror.js.html',
    answers: () => appPage('codemirror.js', `${sentence}<div id="editor"></div>`),
    marks: names,
    // Its caret blinks and it measures itself by timers.
    restless: true,
  },
  {
    of: 'A28',
    title: 'Quill',
    path: '/quill.js.html',
    answers: () => appPage('quill.js', `${sentence}<div id="editor"><p>Barack <b>Obama</b></p></div>`),
    marks: names,
  },
  {
    of: 'A29',
    title: 'React, Vue and Svelte take over what a server wrote, its names already marked',
    path: '/hydrate.js.html',
    answers: async () => appPage('hydrate.js', await renderApps()),
    marks: [
      ...names,
      'Barack Obama',
      'Donald Trump',
      'Alexei Navalny',
      'Michael McFaul',
      'Nord Stream 2',
      'Bill O’Reilly',
      'Biden administration',
    ],
    chosen: true,
    async act(page, see) {
      await see(...names, 'Donald Trump', 'Alexei Navalny', 'Nord Stream 2', 'Bill O’Reilly');
      await page.evaluate(() => (globalThis as unknown as { hydrate(): void }).hydrate());
      const texts: string[] = [];
      for (const id of ['react', 'vue', 'svelte']) {
        // React hydrates when it finds the time.
        await page.waitForFunction(
          (which) => {
            const count = () =>
              document.querySelector(`#${which} p`)?.textContent?.match(/\d+(?= times)/)?.[0];
            if (count() === '0') document.querySelector<HTMLElement>(`#${which}-more`)?.click();
            return count() === '1';
          },
          {},
          id,
        );
        texts.push(await page.$eval(`#${id}`, ({ textContent }) => textContent ?? ''));
      }
      return texts;
    },
  },
];
