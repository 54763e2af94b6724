/** The states of a card on a page that `npm run shots` takes. */
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../test/browser/harness/driver.ts';
import {
  cardClosed,
  cardShown,
  cardText,
  cardTitle,
  openCard,
  placeOf,
  pressInCard,
  until,
} from '../../test/browser/harness/reader.ts';

type Picture = `${string}.${'png' | 'webp'}`;

/** The most and least filled cards: one with everything, a person, one with many relations, one with almost nothing. */
export const cards = {
  everything: 'Nord Stream 2',
  person: 'Alexei Navalny',
  related: 'Vladimir Putin',
  little: 'Michael McFaul',
};

/** Buttons of a card, by the key of their text without a plural's suffix, and the name of the picture once each is pressed. */
const pressed = { notes: 'cardNotes', why: 'cardWhy', hide: 'cardNotThis', pinned: 'cardPin' } as const;

const take = (page: Page, file: Picture) =>
  page.screenshot({ path: file, ...(file.endsWith('.webp') && { quality: 90 }) });

async function close(driver: Driver, page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await cardClosed(driver, page);
}

/** What a button may say: the longest text beside the number, in each plural form; the longest first, as one may be part of another. */
const labelsOf = (texts: Readonly<Record<string, string>>, key: string): string[] =>
  Object.keys(texts)
    .filter((one) => one === key || one.startsWith(`${key}_`))
    .map((one) => (texts[one] ?? '').split('{count}').map((part) => part.trim()))
    .map((parts) => parts.reduce((a, b) => (b.length > a.length ? b : a), ''))
    .sort((a, b) => b.length - a.length);

/** A card as it opens. */
export async function shootCard(driver: Driver, page: Page, text: string, file: Picture): Promise<void> {
  await openCard(driver, page, text);
  await cardShown(driver, page);
  await take(page, file);
  await close(driver, page);
}

/**
 * Every state of a card on a page: as it opens, with each part unfolded, pinned, as a sheet on a touch screen, and the bar that takes a
 * change back.
 * @param texts of the interface in the browser's language. @param file of a picture by its name.
 */
export async function shootCards(
  driver: Driver,
  page: Page,
  texts: Readonly<Record<string, string>>,
  file: (name: string) => `${string}.png`,
): Promise<void> {
  for (const [name, text] of Object.entries(cards)) await shootCard(driver, page, text, file(`card-${name}`));
  for (const [name, key] of Object.entries(pressed)) {
    await openCard(driver, page, cards.everything);
    await cardShown(driver, page);
    const card = (await cardText(driver, page)) ?? '';
    const labels = labelsOf(texts, key);
    // The name of a button with a sign alone is not among the card's text.
    await pressInCard(driver, page, labels.find((one) => card.includes(one)) ?? labels[0] ?? '');
    await take(page, file(`card-${name}`));
    await close(driver, page);
  }
  await openCard(driver, page, cards.little);
  await pressInCard(driver, page, texts.cardNotThis ?? '');
  await pressInCard(driver, page, texts.cardHideCard ?? '');
  // The card closes with its mark, or because the pointer leaves it; Escape could come late and close the bar.
  await page.mouse.move(2, 2);
  await until('the bar is there', () =>
    driver.inCard(page, (root) => root.querySelector('.popover-bar') !== null),
  );
  await take(page, file('card-undo'));
  await pressInCard(driver, page, texts.cardUndo ?? '');
  const { x, y } = await placeOf(page, cards.person);
  await page.touchscreen.tap(x, y);
  await until('the sheet opens', () => cardTitle(driver, page));
  await cardShown(driver, page);
  await take(page, file('card-sheet'));
  await close(driver, page);
}
