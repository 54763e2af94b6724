/** Types into every field of a page and records value, caret and undo. */
import type { Page } from 'puppeteer-core';

/** What is typed: names, so that a mark would be painted, and a word that no message may hold. */
const typed = ' Vladimir Putin, Joe Biden. PASSWORD-CANARY';
/** This part is enough to recognise it in a message. */
export const canary = 'CANARY';

/** Most fields typed into per page. */
const most = 6;
/** Undo takes one key press per recorded step; editors group by time, so the number is not compared. */
const undos = 12;

const selector =
  'textarea,[contenteditable]:not([contenteditable="false"]),input:not([type]),input[type=text],input[type=search],' +
  'input[type=email],input[type=password]';

/** What a field holds and where its caret is. */
interface FieldState {
  value: string;
  caret: string;
}

/** One field after typing, after undoing everything, and after doing it again. */
export type Typing = Record<'typed' | 'undone' | 'redone', FieldState>;

function stateOf(page: Page): Promise<FieldState> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
      return {
        value: element.value,
        caret: `${element.selectionStart}–${element.selectionEnd} ${element.selectionDirection}`,
      };
    const selection = getSelection();
    // The position of a node, as a path from the field.
    const wayTo = (node: Node | null): string => {
      const way: number[] = [];
      for (let at = node; at && at !== element && at.parentNode; at = at.parentNode)
        way.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
      return way.join('/');
    };
    return {
      value: element?.innerHTML ?? '',
      caret: `${wayTo(selection?.anchorNode ?? null)}:${selection?.anchorOffset} ${wayTo(selection?.focusNode ?? null)}:${selection?.focusOffset}`,
    };
  });
}

async function press(page: Page, ...keys: ('Control' | 'Shift' | 'z' | 'Z' | 'a' | 'c' | 'v' | 'End')[]) {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

/** Types into every field of a page, in view or not, then undoes and redoes it. */
export async function typeIntoFields(page: Page): Promise<Typing[]> {
  const fields = await page.$$(selector);
  const all: Typing[] = [];
  for (const field of fields.slice(0, most)) {
    const isThere = await field.evaluate((element) => {
      if (!element.checkVisibility() || (element as HTMLInputElement).disabled) return false;
      (element as HTMLElement).focus();
      return document.activeElement === element;
    });
    if (!isThere) continue;
    await press(page, 'Control', 'End');
    await page.keyboard.type(typed);
    const typing = { typed: await stateOf(page) } as Typing;
    for (let at = 0; at < undos; at++) await press(page, 'Control', 'z');
    typing.undone = await stateOf(page);
    for (let at = 0; at < undos; at++) await press(page, 'Control', 'Shift', 'Z');
    typing.redone = await stateOf(page);
    all.push(typing);
  }
  return all;
}

/** What comes with everything of a page selected and copied. */
export interface Copy {
  selected: string;
  plain: string;
  html: string;
}

/** Selects all of a page, copies it, and pastes it into `desk`, a page with one text field. */
export async function copyAll(page: Page, desk: Page): Promise<Copy> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur?.();
    getSelection()?.removeAllRanges();
  });
  await press(page, 'Control', 'a');
  // The event arrives with the next frame, and background tabs have none.
  const selected = await page.evaluate(
    () => new Promise<string>((resolve) => requestAnimationFrame(() => resolve(String(getSelection())))),
  );
  await press(page, 'Control', 'c');
  await desk.bringToFront();
  await desk.evaluate(() => {
    const field = document.querySelector('textarea');
    if (field) field.value = '';
    field?.focus();
  });
  await press(desk, 'Control', 'v');
  const pasted = await desk.evaluate(() => (globalThis as unknown as { pasted: [string, string] }).pasted);
  await page.bringToFront();
  return { selected, plain: pasted[0], html: pasted[1] };
}

/** The page to paste into. */
export const deskPage = `<!doctype html><title>Desk</title><link rel="icon" href="data:,"><textarea></textarea><script>
pasted = ['', ''];
document.querySelector('textarea').addEventListener('paste', ({ clipboardData }) => {
  pasted = [clipboardData.getData('text/plain'), clipboardData.getData('text/html')];
});
</script>`;
