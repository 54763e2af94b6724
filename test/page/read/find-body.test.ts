// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { outsideBody } from '../../../components/page/read/find-body.ts';
import { readPage } from '../../../components/page/read/read-page.ts';

/** Two paragraphs of a body: prose of some 640 characters. */
const body = `<p>${'A long sentence that stands in the body of an article. '.repeat(6)}</p>`.repeat(2);
const links = (...names: string[]) =>
  `<ul>${names.map((name) => `<li><a href="/${name}">${name} in the news again</a></li>`).join('')}</ul>`;

/** Which of these names stand in the body of a page. */
function namesInBody(html: string): string[] {
  document.body.innerHTML = html;
  const reading = readPage(document.documentElement);
  for (;;) {
    const { done, value } = reading.next();
    if (!done) continue;
    const outside = outsideBody(value.passages);
    const texts = value.passages.filter((passage) => !outside.has(passage)).map(({ text }) => text);
    return ['Putin', 'Biden', 'Navalny', 'Merkel'].filter((name) =>
      texts.some((text) => text.includes(name)),
    );
  }
}

describe('beside a clear body', () => {
  afterEach(() => document.body.replaceChildren());

  it.each<[what: string, html: string, inBody: string[]]>([
    ['navigation is not part of it', `<nav>Putin</nav>${body}`, []],
    ['nor is what has that role', `<div role="navigation"><p>Putin</p></div>${body}`, []],
    ['nor is the footer of the page', `${body}<footer><p>Putin, and a sentence about him.</p></footer>`, []],
    ['text beside it is not part of it', `<main>${body}</main><aside><p>Putin spoke.</p></aside>`, []],
    ['nor is the site’s own footer by its role', `${body}<div role="contentinfo">Putin</div>`, []],
    ['a footer of an article is', `<article>${body}<footer>Putin, editor</footer></article>`, ['Putin']],
    ['an aside of an article is', `<article>${body}<aside><p>Who is Putin?</p></aside></article>`, ['Putin']],
    ['the footer of a quotation is', `${body}<blockquote>No.<footer>Putin</footer></blockquote>`, ['Putin']],
    ['three links in a row are teasers', `${body}${links('Putin', 'Biden', 'Navalny')}`, []],
    ['two are not', `${body}${links('Putin', 'Biden')}`, ['Putin', 'Biden']],
    [
      'labels between them are part of the list',
      `${body}${['Putin', 'Biden', 'Navalny'].map((name) => `<div><span>12 May</span><p>Politics</p><h3><a href="#">${name}</a></h3></div>`).join('')}`,
      [],
    ],
    [
      'labels before and after a list of links are not part of it',
      `<p>Putin</p>${links('a', 'b', 'c')}<p>Biden</p>${body}`,
      ['Putin', 'Biden'],
    ],
    [
      'links within sentences are part of it',
      `${body}<p>${'He met <a href="#">Putin</a> and then <a href="#">Biden</a>, and left. '.repeat(3)}</p>`,
      ['Putin', 'Biden'],
    ],
    [
      'a table of links is part of it',
      `${body}<table>${['Putin', 'Biden', 'Navalny'].map((name) => `<tr><td><a href="#">${name}</a></td></tr>`).join('')}</table>`,
      ['Putin', 'Biden', 'Navalny'],
    ],
    ['the title is, also as a link', `${links('a', 'b')}<h1><a href="#">Putin</a></h1>${body}`, ['Putin']],
    ['a heading is', `${body}<h2>Putin</h2>${body}`, ['Putin']],
    [
      'links between paragraphs are',
      `${body}<p><a href="#">Read more on Putin</a></p>${body}<p><a href="#">On Biden</a></p>${body}<p><a href="#">On Navalny</a></p>${body}`,
      ['Putin', 'Biden', 'Navalny'],
    ],
  ])('%s', (_what, html, inBody) => {
    expect(namesInBody(html)).toEqual(inBody);
  });
});

describe('without a clear body the whole page is body', () => {
  afterEach(() => document.body.replaceChildren());

  const teaser = (name: string) =>
    `<div><h3><a href="#">${name} in the news</a></h3><p>${'A sentence of a teaser that leads to an article. '.repeat(4)}</p></div>`;
  it.each<[what: string, html: string, inBody: string[]]>([
    [
      'a list of links',
      links('Putin', 'Biden', 'Navalny', 'Merkel'),
      ['Putin', 'Biden', 'Navalny', 'Merkel'],
    ],
    ['navigation and little else', '<nav>Putin</nav><p>Biden spoke.</p>', ['Putin', 'Biden']],
    [
      'a front page of teasers',
      `<nav>Merkel</nav>${['Putin', 'Biden', 'Navalny'].map(teaser).join('')}`,
      ['Putin', 'Biden', 'Navalny', 'Merkel'],
    ],
  ])('%s', (_what, html, inBody) => {
    expect(namesInBody(html)).toEqual(inBody);
  });
});
