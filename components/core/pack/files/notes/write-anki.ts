import type { Pack } from '../../model.ts';
import { cardParts, packLines } from './card-text.ts';

/**
 * Takes a pack; gives it in Anki's import format: one note per card, with the name on the front and everything else on the back.
 */
export function writeAnki(pack: Pack): string {
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  const notes = pack.cards.map((card) => {
    const back = cardParts(card, pack).map(({ heading, lines }) => {
      const shown = lines.map(escaped).join('<br>');
      return heading === undefined ? shown : `<b>${heading}</b><br>${shown}`;
    });
    const links = card.links.map(({ title, url }) => `<a href="${escaped(url)}">${escaped(title)}</a>`);
    const others = [...new Set(card.aliases.map(({ text }) => text))].filter((text) => text !== card.name);
    const all = [...(others.length > 0 ? [`<i>${escaped(others.join(', '))}</i>`] : []), ...back, ...links];
    return [escaped(card.name), all.join('<br><br>'), card.kind].map(line).join('\t');
  });
  const about = packLines(pack).map((text) => `# ${line(text)}`);
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
