import { strToU8, zipSync } from 'fflate';
import type { Card, Pack } from '../../model.ts';
import { cardParts, packFields, packLines, withSources } from './card-text.ts';

/** Longest file name, in UTF-16 units; some systems allow only 255 bytes. */
const longestName = 80;

/** Maximum number of notes: an archive lists no more files, and one of them is about the pack. */
export const mostNotes = 65_534;

/**
 * Takes a pack; gives an archive with a note per card for Obsidian, as far as it can hold them: other names as aliases, relations as
 * links.
 */
export function writeMarkdown({ cards, ...info }: Pack): Uint8Array<ArrayBuffer> {
  const pack = { ...info, cards: cards.slice(0, mostNotes) };
  const names = fileNames(pack.cards);
  const fileOf = new Map(pack.cards.map(({ id }, at) => [id, names[at] ?? '']));
  const folder = fileName(pack.title);
  const files = pack.cards.map(
    (card, at) => [`${folder}/${names[at]}.md`, noteOf(card, pack, fileOf)] as const,
  );
  const about = `---
tags: [sidelight-pack]
${packFields.flatMap((field) => (pack[field] === undefined ? [] : [`${field}: ${quoted(pack[field])}`])).join('\n')}
---

# ${plain(pack.title)}\n\n${packLines(pack).map(plain).join('\n\n')}\n`;
  const all = [...files, [`${folder}/${unused('About this pack', new Set(names))}.md`, about] as const];
  // To compress very many short notes takes far longer than to write them, and saves little.
  return zipSync(Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)])), { level: 0 });
}

function noteOf(card: Card, pack: Pack, fileOf: ReadonlyMap<string, string>): string {
  const aliases = [...new Set([card.name, ...card.aliases.map(({ text }) => text)])];
  const own = fileOf.get(card.id);
  const listed = aliases.filter((text) => text !== own).map((text) => `  - ${quoted(text)}`);
  const described = card.description === '' ? [] : [`description: ${quoted(card.description)}`];
  const front = [
    '---',
    ...(listed.length > 0 ? ['aliases:', ...listed] : []),
    `tags: [${card.kind}]`,
    ...described,
    '---',
  ];
  const linkOf = (id: string) => (fileOf.has(id) ? `[[${fileOf.get(id)}]]` : plain(id));
  const parts = cardParts({ ...card, relations: [] }, pack).map(({ heading, lines }) =>
    heading === undefined
      ? lines.map((line) => plain(withSources(line))).join('\n\n')
      : `## ${heading}\n\n${lines.map((line) => `- ${plain(withSources(line))}`).join('\n')}`,
  );
  const relations = card.relations.map(({ to, text }) => `- ${plain(text)} ${linkOf(to)}`);
  const links = card.links.map(
    ({ title, url }) => `- [${plain(title)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`,
  );
  const lists = [
    ...(relations.length > 0 ? [`## Relations\n\n${relations.join('\n')}`] : []),
    ...(links.length > 0 ? [`## Links\n\n${links.join('\n')}`] : []),
  ];
  return `${[front.join('\n'), `# ${plain(card.name)}`, ...parts, ...lists].join('\n\n')}\n`;
}

/** A text on one line, as YAML and JSON quote it. */
const quoted = (text: string) => JSON.stringify(text.replace(/\s+/g, ' ').trim());

/** Escapes Markdown and HTML, but not in addresses, which readers of Markdown find by themselves. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/https?:\/\/[^\s<>]+|[\\`*_[\]<>#|~$=&]/g, (found) => (found.length > 1 ? found : `\\${found}`))
    // Where a line begins, these would make it a list or a rule.
    .replace(/^[-+](?=[\s-]|$)|(?<=^\d+)[.)](?=\s|$)/, '\\$&');

/** A file name for each card, unique on systems that ignore case. */
function fileNames(cards: readonly Card[]): string[] {
  const taken = new Set<string>();
  return cards.map(({ name }) => unused(fileName(name), taken));
}

function unused(base: string, taken: Set<string>): string {
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base} ${count}`;
  taken.add(name.toLowerCase());
  return name;
}

/** Replaces characters that a system or Obsidian does not allow with spaces; no name begins or ends with a dot. */
function fileName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[\p{C}\\/:*?"<>|#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = [...name].slice(0, longestName).join('').trim();
  return short === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? `${short}_` : short;
}
