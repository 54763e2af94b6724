/**
 * Names at edges, in real browsers: another person's given name before a surname, the head of a longer name after it,
 * the person's own given name, or nothing, at every kind of edge; and names split over two lines of one text.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf } from './gallery/page-of.ts';
import { paintedNames, settledNames } from './harness/reader.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

const style = `<style>.cap{float:left;font-size:3em;line-height:1}.first::first-letter{float:left;font-size:3em}.lines span,.lines i{display:block}.flex{display:flex;gap:6px}
.grid{display:grid;grid-template-columns:80px 80px}.cells span{display:table-cell}.boxes span{display:inline-block}
#menu a span{display:block}.layer span,.layer br{position:absolute;white-space:pre}</style>`;

/** Two texts with an edge between them. */
const apart: Record<string, (one: string, two: string) => string> = {
  cells: (one, two) => `<table><tr><td>${one}</td><td>${two}</td></tr></table>`,
  'cells with more in them': (one, two) =>
    `<table><tr><td><p>${one}</p></td><td></td><td><div>${two}</div></td></tr></table>`,
  blocks: (one, two) => `<div>${one}</div><div>${two}</div>`,
  'list items': (one, two) => `<ul><li>${one}</li><li>${two}</li></ul>`,
  'a description list': (one, two) => `<dl><dt>${one}</dt><dd>${two}</dd></dl>`,
  'links laid out as blocks': (one, two) =>
    `<nav id="menu"><a><span>${one}</span></a><a><span>${two}</span></a></nav>`,
  'spans laid out as cells': (one, two) => `<p class="cells"><span>${one}</span><span>${two}</span></p>`,
  code: (one, two) =>
    two.startsWith('T') ? `<p>${one} <code>${two}</code></p>` : `<p><code>${one}</code> ${two}</p>`,
  kbd: (one, two) =>
    two.startsWith('T') ? `<p>${one} <kbd>${two}</kbd></p>` : `<p><kbd>${one}</kbd> ${two}</p>`,
  math: (one, two) =>
    two.startsWith('T')
      ? `<p>${one} <math><mi>${two}</mi></math></p>`
      : `<p><math><mi>${one}</mi></math> ${two}</p>`,
  'a picture': (one, two) => `<p><img alt="${one}" width="9" height="9"> ${two}</p>`,
  'a drawing': (one, two) => `<p><svg width="90" height="20"><text y="15">${one}</text></svg> ${two}</p>`,
  'another language': (one, two) => `<p>${one} <span lang="fr">${two}</span></p>`,
  'a shadow tree': (one, two) =>
    `<p><span data-shadow="<style>b{color:red}</style><b>${one}</b>"></span> ${two}</p>`,
  'a slot': (one, two) => `<p><x-name data-shadow="<b>${one}</b> <slot></slot>">${two}</x-name></p>`,
  'slotted text': (one, two) =>
    `<p><x-name data-shadow="<section><slot></slot> ${two}</section>">${one}</x-name></p>`,
};

/** Lines and parts of one text: a name may run across. */
const joined: Record<string, (one: string, two: string) => string> = {
  'spans laid out as blocks': (one, two) => `<h3 class="lines"><span>${one}</span> <span>${two}</span></h3>`,
  'flex items': (one, two) => `<p class="flex"><span>${one}</span><span>${two}</span></p>`,
  'grid items': (one, two) => `<p class="grid"><b>${one}</b><i>${two}</i></p>`,
  'boxes in a line': (one, two) => `<p class="boxes"><span>${one}</span><span>${two}</span></p>`,
  'a line break': (one, two) => `<p>${one}<br>${two}</p>`,
  'a text layer': (one, two) => `<div class="layer"><span>${one}</span><br><span>${two}</span></div>`,
  'a button': (one, two) => `<p><button>${one}</button> ${two}</p>`,
  'a drop cap': (one, two) => `<p><span class="cap">${one}</span> ${two}</p>`,
};

interface Case {
  title: string;
  body: string;
  marks: string[];
}

const cases: Case[] = [
  ...Object.entries({ ...apart, ...joined }).flatMap(([edge, between]) => [
    { title: `${edge}: another’s given name`, body: between('Jill', 'Biden spoke.'), marks: [] },
    {
      title: `${edge}: another’s given name, in Russian`,
      body: `<div lang="ru">${between('Мария', 'Путин.')}</div>`,
      marks: [],
    },
    { title: `${edge}: no given name`, body: between('Opinion', 'Biden spoke.'), marks: ['Biden'] },
    { title: `${edge}: another’s whole name`, body: between('Ann Wood', 'Biden spoke.'), marks: ['Biden'] },
  ]),
  ...Object.entries(apart).map(([edge, between]) => ({
    title: `${edge}: the head of a longer name`,
    body: between('Trump', 'Tower was closed.'),
    marks: [],
  })),
  ...Object.entries(apart).map(([edge, between]) => ({
    title: `${edge}: his own given name`,
    body: between('Joe', 'Biden spoke.'),
    marks: ['Biden'],
  })),
  ...Object.entries(joined).flatMap(([edge, between]) => [
    { title: `${edge}: the head of a longer name`, body: between('Trump', 'Tower was closed.'), marks: [] },
    { title: `${edge}: his own given name`, body: between('Joe', 'Biden spoke.'), marks: ['Joe Biden'] },
  ]),
  {
    title: 'people of a table',
    body: `<table><tr><th>First name</th><th>Last name</th><th>Town</th></tr><tr><td>Xquil</td><td>Biden</td><td>Dover</td></tr>
<tr><td>Tom</td><td>Trump</td><td>York</td></tr><tr><td>Joe</td><td>Biden</td><td>Dover</td></tr></table>`,
    marks: ['Biden'],
  },
  {
    title: 'people of a table, the surname first',
    body: '<table><tr><td>Biden</td><td>Jill</td></tr><tr><td>Biden</td><td>Joe</td></tr></table>',
    marks: ['Biden'],
  },
  {
    title: 'politicians of a table',
    body: `<table><tr><th>State</th><th>Winner</th></tr><tr><td>Virginia</td><td>Biden</td></tr><tr><td>Georgia</td><td>Trump</td></tr>
<tr><td>Russia</td><td>Putin</td></tr></table>`,
    marks: ['Biden', 'Trump', 'Putin'],
  },
  {
    title: 'a list of surnames',
    body: '<ul><li>Carter</li><li>Biden</li><li>Trump</li><li>Business</li></ul>',
    marks: ['Biden', 'Trump'],
  },
  {
    title: 'a heading and a byline',
    body: '<h3>Ann Wood</h3><p>By Jill Smith</p><p>Biden said so.</p>',
    marks: ['Biden'],
  },
  { title: 'a note', body: '<p>Jill<sup>1</sup> Biden spoke.</p>', marks: [] },
  { title: 'a note behind a name', body: '<p>Then Putin<sup><a>[1]</a></sup> spoke.</p>', marks: ['Putin'] },
  { title: 'an abbreviation', body: '<p>M<sup>me</sup> Trump spoke.</p>', marks: [] },
  {
    title: 'a drop cap of two letters',
    body: '<p><span class="cap">Ji</span>ll Biden spoke.</p>',
    marks: [],
  },
  {
    title: 'a drop cap of one letter',
    body: '<p><span class="cap">V</span>ladimir Putin spoke.</p><p><span class="cap">“B</span>arack Obama” spoke.</p>',
    marks: ['Vladimir Putin', 'Barack Obama'],
  },
  { title: 'a drop cap by style', body: '<p class="first">Joe Biden spoke.</p>', marks: ['Joe Biden'] },
  {
    title: 'letters in boxes of their own, in words in boxes of their own',
    body: `<h2 class="boxes">${['Joe', 'Biden', 'speaks'].map((word) => `<span>${[...word].map((letter) => `<span>${letter}</span>`).join('')}</span>`).join(' ')}</h2>`,
    marks: ['Joe Biden'],
  },
  {
    title: 'a drop cap with a sign',
    body: '<p><span class="cap">“M</span>ichelle Obama is here”</p>',
    marks: [],
  },
  {
    title: 'the same markup in another place',
    body: '<p><a><span>Vladi</span><span>mir Putin</span></a> met <a><span>Jill</span> <span>Biden</span></a>.</p>',
    marks: ['Vladimir Putin'],
  },
];

describe.each(browsers)('edges in %s', (name) => {
  let started: Started;
  let page: Page;

  beforeAll(async () => {
    started = await borrowBrowser(name);
    const sections = cases.map(({ body }, at) => `<section id="case-${at}">${body}</section>`).join('\n');
    const script =
      '<script>for (const host of document.querySelectorAll("[data-shadow]")) host.attachShadow({ mode: "open" }).innerHTML = host.dataset.shadow</script>';
    const plain = '<h1>Joe Biden, Donald Trump, Vladimir Putin and Barack Obama</h1>';
    started.site.serve('/edges.html', { body: pageOf(plain + sections + script, { head: style }) });
    page = await started.driver.open(started.site.url('/edges.html'));
    await settledNames(page);
  });
  afterAll(async () => {
    await started?.close();
  });

  it.each(cases.map(({ title, marks }, at) => ({ title, marks, at })))('$title', async ({ marks, at }) => {
    const painted = await paintedNames(page, `#case-${at}`);
    // Parts of a name that are laid out apart may have no space between them.
    expect(painted.map((text) => text.replaceAll(' ', ''))).toEqual(
      marks.map((text) => text.replaceAll(' ', '')),
    );
  });
});
