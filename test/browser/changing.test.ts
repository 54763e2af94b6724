/** Changing pages: texts are removed, become editable or arrive late, and the document itself is rewritten. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf } from './gallery/page-of.ts';
import { cardTitle, movePointer, openCard, paintedNames, placeOf, until } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

/** Until a text is read that came while the page was quiet or ticked, in ms. */
const soon = 12_000;

const ticker = `<p>Now: <span id="clock">0</span></p><script>
  let ticks = 0;
  setInterval(() => { document.getElementById('clock').firstChild.data = ++ticks; }, 50);
</script>`;

const pages: Record<string, string> = {
  '/restless.html': `${ticker}<h2 id="head">Vladimir Putin spoke in Geneva.</h2><p id="rest">Michael McFaul spoke.</p>
    <p id="far"><b>Joe Biden</b> spoke too.</p><p id="second">Barack Obama spoke.</p><p id="third">Donald Trump spoke.</p>`,
  '/editing.html': `<h2>One</h2><p>Michael McFaul spoke.</p>
    <h2>Two</h2><div id="note"><p>Vladimir Putin met Joe Biden.</p></div>
    <h2>Three</h2><div id="box">Alexei Navalny wrote.</div>
    <h2>Four</h2><div id="host"></div>
    <script>host.attachShadow({ mode: 'open' }).innerHTML = '<div id="inner"><p>Barack Obama wrote.</p></div>';</script>`,
  '/feed.html': `<style>article{height:160px}</style>${ticker}<main></main><script>
    let posts = 0;
    const add = (text) => {
      const post = document.createElement('article');
      post.textContent = 'Post ' + posts++ + ': ' + text;
      document.querySelector('main').append(post);
    };
    add('Michael McFaul spoke.');
  </script>`,
  '/late-roots.html': `<p>Michael McFaul spoke.</p><late-one></late-one><div id="late"></div><div id="outer"></div><script>
    outer.attachShadow({ mode: 'open' }).innerHTML = '<p>Barack Obama spoke.</p><section></section>';
    const go = () => {
      customElements.define('late-one', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Vladimir Putin spoke.</p>'; }
      });
      late.attachShadow({ mode: 'open' }).innerHTML = '<p>Joe Biden spoke.</p>';
      const inner = outer.shadowRoot.querySelector('section').attachShadow({ mode: 'open' });
      inner.innerHTML = '<p>Alexei Navalny spoke.</p>';
    };
  </script>`,
  '/sheets.html': `<p>Michael McFaul spoke.</p><div id="host"></div><script>
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Vladimir Putin spoke.</p>';
    const theme = () => { host.shadowRoot.adoptedStyleSheets = [new CSSStyleSheet()]; };
    theme();
  </script>`,
  '/rewritten.html': '<p>Vladimir Putin spoke first.</p>',
  '/frames.html': `<p>Michael McFaul spoke.</p><iframe id="one" src="/framed.html" width="300" height="200"></iframe>`,
  '/framed.html': '<p>Vladimir Putin met Joe Biden.</p>',
};

describe.each(browsers)('a page that changes, in %s', (name) => {
  let started: Started;
  beforeAll(async () => {
    started = await borrowBrowser(name);
    for (const [path, body] of Object.entries(pages)) started.site.serve(path, answerOf(body));
    // Every mention, so that each is seen to go and to come.
    const options = await started.driver.openExtensionPage('options.html');
    await options.evaluate(() => {
      const api = globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage: { local: { set(items: object): Promise<void> } } } | undefined
      >;
      return (api.browser ?? api.chrome)?.storage.local.set({ 'setting:markHowMuch': 'every' });
    });
    await options.close();
  });
  afterAll(() => started?.close());

  const open = async (path: string, ...first: string[]): Promise<Page> => {
    const page = await started.driver.open(started.site.url(path));
    await see(page, ...first);
    return page;
  };
  const see = (page: Page, ...names: string[]) =>
    until(
      `${names} are painted`,
      async () => {
        const painted = await paintedNames(page);
        return names.every((one) => painted.includes(one));
      },
      soon,
    ).catch(async (error) => {
      throw new Error(`${error}; painted: ${await paintedNames(page)}`);
    });
  /** Runs a line of script in the page. */
  const run = (page: Page, code: string) => page.evaluate(`void (() => { ${code} })()`);
  const opensNothing = async (page: Page, card: string, point: { x: number; y: number }, then: string) => {
    await movePointer(page, point);
    // When a card opens on another name, there was enough time for this one.
    await openCard(started.driver, page, then);
    expect(await cardTitle(started.driver, page)).not.toBe(card);
  };

  it('paints and opens nothing where a name was removed, while a ticker delays the scan', async () => {
    const page = await open('/restless.html', 'Vladimir Putin', 'Joe Biden');
    const point = await placeOf(page, 'Vladimir Putin');
    await run(page, `document.querySelector('#head').firstChild.data = 'Angela Merkel spoke in Berlin.'`);
    expect(await paintedNames(page)).not.toContain('Angela Merkel');
    await opensNothing(page, 'Vladimir Putin', point, 'Michael McFaul');
    for (const painted of await paintedNames(page)) expect(painted).not.toMatch(/Angela|Merkel/);
    await page.close();
  });

  it('drops at once a name that is replaced, split, moved into code or pulled apart, and its open card', async () => {
    const page = await open('/restless.html', 'Joe Biden', 'Barack Obama', 'Donald Trump', 'Michael McFaul');
    for (const [gone, code] of [
      ['Donald Trump', `document.querySelector('#third').replaceWith('Nobody spoke.')`],
      ['Barack Obama', `document.querySelector('#second').firstChild.splitText(4)`],
      ['Michael McFaul', `const code = document.createElement('pre'); rest.after(code); code.append(rest);`],
      ['Joe Biden', `document.querySelector('#far b').firstChild.insertData(4, 'and Jill ')`],
    ] as const) {
      if (gone === 'Joe Biden') await openCard(started.driver, page, gone);
      await run(page, code);
      expect(await paintedNames(page)).not.toContain(gone);
    }
    await until('the card closes', async () => (await cardTitle(started.driver, page)) === undefined);
    await openCard(started.driver, page, 'Vladimir Putin');
    await page.close();
  });

  it('removes the marks from text that becomes editable, until it no longer is', async () => {
    const page = await open(
      '/editing.html',
      'Michael McFaul',
      'Vladimir Putin',
      'Alexei Navalny',
      'Barack Obama',
    );
    const inner = `host.shadowRoot.querySelector('#inner')`;
    for (const [gone, on, off] of [
      ['Vladimir Putin', `note.contentEditable = 'true'`, `note.contentEditable = 'inherit'`],
      ['Alexei Navalny', `box.contentEditable = 'plaintext-only'`, `box.contentEditable = 'false'`],
      ['Vladimir Putin', `note.setAttribute('role', 'textbox')`, `note.removeAttribute('role')`],
      ['Barack Obama', `${inner}.contentEditable = 'true'`, `${inner}.contentEditable = 'inherit'`],
      ['Barack Obama', `host.contentEditable = 'true'`, `host.contentEditable = 'inherit'`],
      ['Joe Biden', `note.classList.add('ace_editor')`, `note.classList.remove('ace_editor')`],
    ] as const) {
      await run(page, on);
      await until(`${gone} is not painted`, async () => !(await paintedNames(page)).includes(gone));
      expect(await paintedNames(page)).toContain('Michael McFaul');
      await run(page, off);
      await see(page, gone);
    }
    await page.close();
  });

  it('removes all marks from a document that becomes editable', async () => {
    const page = await open('/editing.html', 'Michael McFaul', 'Barack Obama');
    await run(page, `document.designMode = 'on'`);
    await until('nothing is painted', async () => (await paintedNames(page)).length === 0);
    await run(page, `document.designMode = 'off'`);
    await see(page, 'Michael McFaul', 'Barack Obama');
    await page.close();
  });

  it('keeps scanning after hundreds of scans', async () => {
    const page = await open('/feed.html', 'Michael McFaul');
    for (let post = 0; post < 30; post++) await run(page, `add('Nobody spoke.')`);
    await run(page, `add('Joe Biden spoke.')`);
    await see(page, 'Joe Biden');
    await run(page, `for (let at = 0; at < 1_000; at++) add('Nobody spoke.'); add('Barack Obama spoke.')`);
    await see(page, 'Barack Obama');
    await page.close();
  });

  it('scans shadow roots that are attached late, nested ones too', async () => {
    const page = await open('/late-roots.html', 'Barack Obama');
    await run(page, 'go()');
    await see(page, 'Vladimir Putin', 'Joe Biden', 'Alexei Navalny');
    await run(page, `late.shadowRoot.querySelector('p').textContent = 'Donald Trump spoke.'`);
    await see(page, 'Donald Trump');
    expect(await paintedNames(page)).not.toContain('Joe Biden');
    await page.close();
  });

  it('restores its rules in a shadow root whose style sheets the page replaces', async () => {
    const page = await open('/sheets.html', 'Vladimir Putin');
    const rules = () =>
      page.evaluate(() =>
        [...(document.querySelector('#host')?.shadowRoot?.adoptedStyleSheets ?? [])].some((sheet) =>
          [...sheet.cssRules].some(({ cssText }) => cssText.includes('::highlight')),
        ),
      );
    await until('its rules are there', rules);
    for (let time = 0; time < 2; time++) {
      await run(page, 'theme()');
      expect(await rules()).toBe(false);
      await until('its rules are back', rules);
    }
    await page.close();
  });

  it('continues in a document that is rewritten, twice', async () => {
    const page = await open('/rewritten.html', 'Vladimir Putin');
    await openCard(started.driver, page, 'Vladimir Putin');
    for (const person of ['Barack Obama', 'Joe Biden']) {
      await run(
        page,
        `document.open(); document.write('<!doctype html><html lang="en"><body><h1>Story</h1><p>${person} spoke later.</p>');
         document.close();`,
      );
      await see(page, person);
      expect(await paintedNames(page)).toEqual([person]);
      await until('no card is left', async () => (await cardTitle(started.driver, page)) === undefined);
      await openCard(started.driver, page, person);
      await page.keyboard.press('Escape');
      await until('Escape closes', async () => (await cardTitle(started.driver, page)) === undefined);
    }
    await page.close();
  });

  it('scans a document whose body, and then root, is replaced', async () => {
    const page = await open('/rewritten.html', 'Vladimir Putin');
    await run(
      page,
      `{ const body = document.createElement('body'); body.innerHTML = '<p>Joe Biden spoke.</p>'; document.body = body; }`,
    );
    await see(page, 'Joe Biden');
    await run(
      page,
      `{ const root = document.createElement('html'); root.innerHTML = '<body><p>Barack Obama spoke.</p></body>';
         document.documentElement.replaceWith(root); }`,
    );
    await see(page, 'Barack Obama');
    await openCard(started.driver, page, 'Barack Obama');
    await page.close();
  });

  it('forgets removed frames', async () => {
    const page = await open('/frames.html', 'Michael McFaul');
    const popup = await started.driver.openExtensionPage('popup.html');
    const shown = () => popup.evaluate(() => document.querySelector('main')?.textContent ?? '');
    await until('the frame is in the popup', async () => (await shown()).includes('Vladimir Putin'));
    await run(page, 'one.remove()');
    await until('only the page itself is in the popup', async () => {
      const text = await shown();
      return text.includes('Michael McFaul') && !text.includes('Vladimir Putin');
    });
    await run(
      page,
      `document.body.append(Object.assign(document.createElement('iframe'), { src: '/framed.html', width: 300, height: 200 }))`,
    );
    await until('the frame is there again', async () => (await shown()).includes('Vladimir Putin'));
    await popup.close();
    await page.close();
  });

  it('caused no errors or warnings', async () => {
    expect(await started.driver.faults()).toEqual([]);
  });
});
