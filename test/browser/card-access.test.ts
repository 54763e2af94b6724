/**
 * The card is accessible according to axe-core in both browsers, and axe-core does find problems when there are some.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFor, cards } from '../views/bundled.ts';
import { findBarriers } from './harness/axe.ts';
import { type CardPage, openCardPage } from './harness/card-page.ts';
import { borrowBrowser, browsers, type Started } from './harness/start-browser.ts';

/** One card of each kind: kinds differ in their colours. */
const oneOfEach = [...new Map(cards.map(({ kind, id }) => [kind, id])).values()];
const onPage = ['geneva-2021:vladimir-putin', 'geneva-2021:joe-biden'];

describe.each(browsers)('accessibility of the card in %s', (name) => {
  let started: Started;
  let shown: CardPage;
  beforeAll(async () => {
    started = await borrowBrowser(name, { bare: true });
    shown = await openCardPage(started);
  });
  afterAll(() => started?.close());
  /** Presses a button of the card by its text. */
  const press = (text: string) =>
    shown.page.evaluate((wanted) => {
      const root = document.querySelector('main')?.shadowRoot;
      const found = [...(root?.querySelectorAll('button') ?? [])].find((one) =>
        one.textContent?.includes(wanted),
      );
      if (!found) throw new Error(`There is no button “${wanted}”.`);
      found.click();
    }, text);

  it('the check finds a deliberate problem', async () => {
    await shown.show({ answer: answerFor('nord-stream-2') });
    await shown.page.evaluate(() => {
      const root = document.querySelector('main')?.shadowRoot;
      for (const button of root?.querySelectorAll<HTMLElement>('.card-button') ?? []) button.ariaLabel = '';
      for (const button of root?.querySelectorAll<HTMLElement>('.card-button') ?? []) button.title = '';
      for (const what of root?.querySelectorAll<HTMLElement>('.card-lead') ?? []) what.style.color = '#ccc';
    });
    const barriers = (await findBarriers(shown.page)).join('\n');
    expect(barriers).toContain('button-name');
    expect(barriers).toContain('color-contrast');
  });

  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    it.each(oneOfEach)('%s', async (id) => {
      await shown.show({ answer: answerFor(id), theme, onPage, pageDate: '2031-01-01' });
      expect(await findBarriers(shown.page)).toEqual([]);
    });

    it.each(['Why is this marked?', 'Hide', 'update'])('with “%s” open', async (button) => {
      await shown.show({ answer: answerFor('nord-stream-2'), theme, onPage });
      await press(button);
      expect(await findBarriers(shown.page)).toEqual([]);
    });

    it('from right to left', async () => {
      await shown.show({ answer: answerFor('alexei-navalny'), theme, onPage, language: 'ar' });
      expect(await findBarriers(shown.page)).toEqual([]);
    });
  });
});
