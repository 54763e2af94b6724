/** Cards with extreme content: nothing overflows, overlaps or breaks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CardAnswer } from '../../components/core/pack/model.ts';
import { answerFor, madeUp } from '../views/bundled.ts';
import { type CardPage, openCardPage } from './harness/card-page.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(240).slice(0, 10_000);
const spaced = 'An endless name that goes on '.repeat(350).slice(0, 10_000);
const bidi = '\u202Eelttil a fo eman\u202C \u2067שלום\u2069 \u061Cנ \u200F!';
const marks = `Z${'\u0351\u0327\u0489'.repeat(300)}algo`;

/** A card with this text wherever a text can stand. */
const everywhere = (text: string): CardAnswer => ({
  ...madeUp(
    {
      name: text,
      description: text,
      summary: text,
      facts: [
        { text, claimedBy: text, date: '2021-05', paragraphs: [1, 2, 3] },
        { text, paragraphs: Array.from({ length: 60 }, (_, index) => index) },
      ],
      quotations: [{ text, speaker: text, date: '2021' }],
      relations: [
        { to: 'russia', text, claimedBy: text },
        { to: 'gone', text },
      ],
      since: [
        { text, date: '2022', certainty: 'contested', references: ['a'] },
        { text, date: '2024-02-16', certainty: 'established', references: ['a'] },
      ],
      background: [{ text, certainty: 'reported', references: ['a'] }],
      links: [{ title: text, url: `https://a.example/${'x'.repeat(3000)}` }],
    },
    {
      title: text,
      version: text.slice(0, 200),
      licence: text,
      asOf: '2021-06-15',
      source: { title: text },
      references: [{ id: 'a', title: text, url: 'https://a.example/' }],
    },
  ),
  incoming: [{ key: 'test:other', name: text, kind: 'person', text }],
});

const cards: [string, CardAnswer][] = [
  ['without anything but a name', madeUp({ name: 'x' })],
  ['without even a name', madeUp({ name: '' })],
  ['a word of 10,000 letters everywhere', everywhere(long)],
  ['10,000 characters everywhere', everywhere(spaced)],
  ['controls of direction everywhere', everywhere(bidi)],
  ['900 marks on one letter everywhere', everywhere(marks)],
  ['nothing but line breaks', everywhere('\n'.repeat(500))],
  [
    '300 facts, notes, quotations and relations',
    madeUp({
      facts: Array.from({ length: 300 }, (_, index) => ({ text: `Fact ${index}.`, date: `${1700 + index}` })),
      quotations: Array.from({ length: 300 }, (_, index) => ({
        text: `Said ${index}.`,
        speaker: 'Somebody',
      })),
      relations: Array.from({ length: 300 }, (_, index) => ({ to: `card-${index}`, text: 'knows' })),
      since: Array.from({ length: 300 }, (_, index) => ({
        text: `Note ${index}.`,
        date: `${2021 + index}`,
        certainty: 'established' as const,
        references: [],
      })),
    }),
  ],
  ['a relation to a card that is not there', madeUp({ relations: [{ to: 'gone', text: 'leads to' }] })],
  [
    'dates that are none',
    madeUp({
      facts: [
        { text: 'Once.', date: 'yesterday' },
        { text: 'Then.', date: '9999-99-99' },
      ],
    }),
  ],
];

/** Elements of the card that overflow it sideways, or whose content overflows them. */
function findOverflow(): string[] {
  const root = document.querySelector('main')?.shadowRoot;
  const card = root?.querySelector('.card');
  if (!card) return ['there is no card'];
  const { left, right } = card.getBoundingClientRect();
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
  const body = card.querySelector('.card-body');
  if (body && body.scrollWidth > body.clientWidth)
    found.push(`body: ${body.scrollWidth} of ${body.clientWidth}`);
  for (const element of card.querySelectorAll('*')) {
    if (!element.checkVisibility() || element.closest('.visually-hidden, svg')) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    if (box.left < left - 1 || box.right > right + 1)
      found.push(`${element.localName}.${element.className}: ${box.left}–${box.right} of ${left}–${right}`);
  }
  return found.slice(0, 5);
}

describe.each(browsers)('bad cards in %s', (name) => {
  let started: Started;
  let shown: CardPage;
  beforeAll(async () => {
    started = await borrowBrowser(name, { bare: true });
    shown = await openCardPage(started);
  });
  afterAll(() => started?.close());

  it('the check finds an overflowing element', async () => {
    await shown.show({ answer: answerFor('nord-stream-2') });
    await shown.page.evaluate(() => {
      const summary = document.querySelector('main')?.shadowRoot?.querySelector<HTMLElement>('.card-summary');
      if (summary) summary.style.width = '500px';
    });
    expect(await shown.page.evaluate(findOverflow)).not.toEqual([]);
  });

  describe.each([
    ['350 px wide', { width: 350 }],
    ['in a window 320 px wide', { width: 300 }],
    ['from right to left', { width: 350, language: 'ar' }],
  ])('%s', (_where, options) => {
    it.each(cards)('%s', async (_what, answer) => {
      await shown.show({
        answer,
        ...options,
        beside: ['test:other'],
        mention: {
          passage: 0,
          start: 0,
          end: 1,
          text: answer.card.name,
          card: answer.key,
          kind: answer.card.kind,
          others: ['test:gone'],
          alias: answer.card.name,
          how: 'fuzzy',
          score: 0.12,
          evidence: { kind: 'named', text: answer.card.name },
        },
      });
      expect(await shown.page.evaluate(findOverflow)).toEqual([]);
      // Expands everything that can be expanded, one after the other.
      const buttons = await shown.page.evaluate(() => {
        const root = document.querySelector('main')?.shadowRoot;
        return root?.querySelectorAll('button.link').length ?? 0;
      });
      for (let index = 0; index < buttons; index++) {
        await shown.page.evaluate((nth) => {
          const root = document.querySelector('main')?.shadowRoot;
          root?.querySelectorAll<HTMLButtonElement>('button.link')[nth]?.click();
        }, index);
      }
      await shown.page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await shown.page.evaluate(findOverflow)).toEqual([]);
      const heads = await shown.page.evaluate(() => {
        const root = document.querySelector('main')?.shadowRoot;
        const heightOf = (selector: string) =>
          root?.querySelector(selector)?.getBoundingClientRect().height ?? 0;
        return {
          header: heightOf('header'),
          footer: heightOf('footer'),
          body: heightOf('.card-body'),
          card: heightOf('.card'),
        };
      });
      // The head does not push the body out of the card, and the card stays in the window.
      expect(heads.header).toBeLessThan(220);
      expect(heads.body).toBeGreaterThanOrEqual(60);
      expect(heads.card).toBeLessThanOrEqual(await shown.page.evaluate(() => innerHeight));
    });
  });

  it('caused no errors', async () => {
    expect(await started.driver.faults()).toEqual([]);
  });
});
