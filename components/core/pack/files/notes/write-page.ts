/** Exports a pack as one page that anyone can read and print without Sidelight, and that carries the pack for Sidelight's users. */
import { directionOf } from '../../../text/direction.ts';
import type { Card, Pack } from '../../model.ts';
import { cardParts, namesIn, packLines, withSources } from './card-text.ts';

/** The id of the element that holds a pack in a page. */
const packElement = 'sidelight-pack';

/** Takes a pack and its JSON; gives the page. It runs no script and loads nothing. */
export function writePage(pack: Pack, json: string): string {
  const index = pack.cards.map(({ id, name }) => `<li><a href="#${id}">${escaped(name)}</a></li>`);
  return `<!doctype html>
<html lang="${escaped(pack.language)}"${directionOf(pack.language) === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(pack.title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escaped(pack.title)}</h1>
${packLines(pack)
  .slice(0, 3)
  .map((line) => `<p>${linked(line)}</p>`)
  .join('\n')}
</header>
<nav><ul>${index.join('\n')}</ul></nav>
<main>
${pack.cards.map((card) => articleOf(card, pack)).join('\n')}
</main>
<footer>
${packLines(pack)
  .slice(3)
  .map((line) => `<p>${linked(line)}</p>`)
  .join('\n')}
</footer>
<script type="application/json" id="${packElement}">${json.replace(/</g, '\\u003c')}</script>
</body>
</html>
`;
}

function articleOf(card: Card, pack: Pack): string {
  const others = [...new Set(card.aliases.map(({ text }) => text))].filter((text) => text !== card.name);
  const names = namesIn(pack.cards);
  const parts = cardParts({ ...card, relations: [] }, pack).map(({ heading, lines }) =>
    heading === undefined
      ? lines.map((line) => `<p>${escaped(withSources(line))}</p>`).join('\n')
      : `<h3>${heading}</h3>\n<ul>${lines.map((line) => `<li>${linked(withSources(line))}</li>`).join('\n')}</ul>`,
  );
  const relations = card.relations.map(
    ({ to, text }) => `<li>${escaped(text)} <a href="#${to}">${escaped(names.get(to) ?? to)}</a></li>`,
  );
  const links = card.links.map(({ title, url }) => `<li>${anchor(url, title)}</li>`);
  return `<article id="${card.id}">
<h2>${escaped(card.name)}</h2>
<p class="kind">${[card.kind, ...others].map(escaped).join(' · ')}</p>
${parts.join('\n')}
${relations.length > 0 ? `<h3>Relations</h3>\n<ul>${relations.join('\n')}</ul>` : ''}
${links.length > 0 ? `<h3>Links</h3>\n<ul>${links.join('\n')}</ul>` : ''}
</article>`;
}

/** Addresses of a parsed pack are always web addresses. */
const anchor = (url: string, text: string) =>
  `<a href="${escaped(url)}" rel="noreferrer">${escaped(text)}</a>`;

/** Turns web addresses in a text into links. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s()[\]<>"]+)/)
    .map((part, at) => (at % 2 === 1 ? anchor(part, part) : escaped(part)))
    .join('');
}

const escaped = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

const style = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
nav ul { columns: 14rem; padding: 0; list-style: none; }
article { margin-block: 2rem; break-inside: avoid; }
h2 { margin-block-end: 0; }
h3 { font-size: 1rem; margin-block-end: 0; }
.kind, header p, footer { opacity: .75; }
article p { margin-block: .25rem; }
article ul { margin-block: .25rem; }
@media print { nav { display: none; } body { max-width: none; margin: 0; } a { color: inherit; text-decoration: none; } }
`;
