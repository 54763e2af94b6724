/**
 * Given names and names of one word, for packs about novels, football and music: what stands in square brackets is to be
 * marked, and nothing else. A bar begins a new paragraph.
 */
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import { packOf } from './finder.ts';

const packs: Record<string, { names: string; pages: string }> = {
  'characters of novels': {
    names:
      'Elizabeth Bennet, Jane Bennet, Charles Bingley, George Wickham, Lydia Bennet, Charlotte Lucas, Will Turner, Grace Poole, Hope Leslie',
    pages: `[Jane Bennet] wrote a letter. | [Jane] was ill. They say that [Jane] slept.
[George Wickham] lied. | And [George] knew it.
[Charles Bingley] danced. | When [Charles] left, she wept.
[Elizabeth Bennet] smiled. | Queen Elizabeth came. Elizabeth Warren spoke.
[Jane Bennet] wrote. | Jane Austen and Jane Eyre were read aloud. Calamity Jane rode by.
[Charles Bingley] rode. | King Charles rode too. Charles I was beheaded. In St Charles it rained. Charles de Gaulle spoke.
[Lydia Bennet] fled. | Her sister Lydia Green stayed. My aunt Lydia came.
[George Wickham] lied. | St George slew it. George Washington led. Prince George slept. Boy George sang. Lake George is cold. Curious George ran.
[Charlotte Lucas] wed. | In Charlotte, North Carolina, it snowed. Flights to Charlotte are late. She grew up in Charlotte.
[Will Turner] rowed. | Will you come? Where there is a will. Will she? By God’s Will.
[Grace Poole] drank. | Say grace. By the Grace of God. Grace Kelly came.
[Hope Leslie] ran. | There is hope. Hope is gone. Hope Street was closed. New Hope is a town.`,
  },
  footballers: {
    names:
      'Mason Mount, Harry Kane, Jordan Pickford, Kyle Walker, Jack Grealish, Bruno Fernandes, Marcus Rashford, Paris Brunner',
    pages: `[Jack Grealish] fell. | The fans love [Jack].
[Bruno Fernandes] shot. | It was [Bruno] who scored.
[Mason Mount] scored. | A mason built it. Mason County voted. James Mason acted. Mason jars were sold.
[Harry Kane] scored. | Prince Harry left. Harry Potter flew. Harry Styles sang. Dirty Harry shot.
[Jordan Pickford] saved. | Jordan borders Israel. The King of Jordan came. Michael Jordan and Air Jordan. Jordan Henderson ran.
[Kyle Walker] ran. | Kyle Rittenhouse was tried. Judge Kyle ruled.
[Jack Grealish] fell. | Jack the Ripper killed. A Union Jack flew. Captain Jack sailed. He is a Jack of all trades.
[Bruno Fernandes] shot. | Bruno Mars sang. Giordano Bruno burned. San Bruno is a town.
[Marcus Rashford] ate. | Marcus Aurelius thought. Neiman Marcus closed.
[Paris Brunner] scored. | In Paris it rained. Paris Saint-Germain won. Flights to Paris are full.`,
  },
  'singers with one name': {
    names: 'Madonna, Adele, Rihanna, Prince, Sting',
    pages: `[Madonna] sang, and [Adele] did.
[Rihanna] thanked [Prince].
The Madonna of the Rocks hangs there. A Madonna by Raphael was sold.
The sting of a bee hurts.
They waited for the Prince.
A new [Madonna] song and a [Rihanna] concert: [Adele] missed both.`,
  },
};

function marked(names: readonly string[], page: string): string {
  const index = buildIndex([packOf(names.map((name) => ({ name, kind: 'person' })))]);
  const passages = page.split(' | ').map((text, id) => ({ id, text, language: 'en' }));
  const found = findMentions(index, passages, { strictness: 'balanced' });
  return passages
    .map(({ id, text }) => {
      let shown = text;
      for (const { passage, start, end } of found.toReversed())
        if (passage === id) shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
      return shown;
    })
    .join(' | ');
}

describe.each(Object.entries(packs))('%s', (_, { names, pages }) => {
  it.each(pages.split('\n'))('%s', (page) => {
    expect(marked(names.split(', '), page.replace(/[[\]]/g, ''))).toBe(page);
  });
});
