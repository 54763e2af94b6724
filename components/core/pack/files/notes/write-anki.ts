import type { Pack } from '../../model.ts';
import { cardParts, packFields, packLines, withSources } from './card-text.ts';

/**
 * Takes a pack; gives it in Anki's import format: one note per card, with the name on the front and everything else on the back.
 */
export function writeAnki(pack: Pack): string {
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  const notes = pack.cards.map((card) => {
    // The classes say which is which if the notes are imported again.
    const others = [...new Set(card.aliases.map(({ text }) => text))].filter((text) => text !== card.name);
    const names = others.map((text) => `<i class="alias">${escaped(text)}</i>`).join(', ');
    const described = card.description && `<span class="description">${escaped(card.description)}</span>`;
    const back = cardParts({ ...card, description: '' }, pack).map(({ heading, lines }) => {
      const shown = lines.map((line) => escaped(withSources(line))).join('<br>');
      return heading === undefined ? shown : `<b>${heading}</b><br>${shown}`;
    });
    const links = card.links.map(
      ({ title, url }) => `<a class="link" href="${escaped(url)}">${escaped(title)}</a>`,
    );
    const all = [names, described, ...back, ...links].filter((part) => part !== '');
    // Anki reads a line that begins with # as a comment.
    const front = escaped(card.name).replace(/^#/, '&#35;');
    return [front, all.join('<br><br>'), card.kind].map(line).join('\t');
  });
  const about = [
    ...packFields.flatMap((field) => (pack[field] === undefined ? [] : [`# ${field}: ${line(pack[field])}`])),
    ...packLines(pack).map((text) => `# ${line(text)}`),
  ];
  const head = [
    '#separator:tab',
    '#html:true',
    `#deck:${line(pack.title)}`,
    '#columns:Front\tBack\tTags',
    '#tags column:3',
  ];
  return [...head, ...about, ...notes, ''].join('\n');
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
