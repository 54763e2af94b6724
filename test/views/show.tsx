/** Puts a view into a document, with English texts, so that a test can read it and use it as a reader would. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import english from '../../assets/locales/en.json' with { type: 'json' };
import { createStrings } from '../../components/strings/strings.ts';
import { StringsContext } from '../../components/views/shared/strings-context.ts';

export const strings = createStrings(
  (key) => (english as Record<string, string>)[key] ?? '',
  english.uiLanguage,
);

afterEach(() => {
  for (const child of [...document.body.children]) {
    render(null, child);
    child.remove();
  }
});

/** Shows a view, in `root` if it is to replace what is there; gives the element that it is in. */
export function show(
  view: ComponentChild,
  root: HTMLElement = document.body.appendChild(document.createElement('div')),
): HTMLElement {
  act(() => render(<StringsContext.Provider value={strings}>{view}</StringsContext.Provider>, root));
  return root;
}

/** Does something to what is shown and waits until the view has followed. */
export async function doing(what: () => unknown): Promise<void> {
  await act(async () => {
    await what();
  });
}

/** The button with this name. Throws where there is none. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? textOf(one)) === name,
  );
  if (!found)
    throw new Error(
      `no button “${name}” among ${[...root.querySelectorAll('button')].map(textOf).join(', ')}`,
    );
  return found;
}

/** What an element says to somebody who listens: without what is hidden from assistive technology, spaces as one. */
export function textOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('[aria-hidden=true]') ?? []) hidden.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
