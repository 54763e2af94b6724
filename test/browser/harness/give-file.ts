import type { ExtensionPage } from './driver.ts';

/** Puts a file into a file field, or drops it on an element, as a reader would from a folder. */
export function giveFile(
  page: ExtensionPage,
  selector: string,
  name: string,
  content: string | readonly number[],
): Promise<void> {
  return page.evaluate(
    (wanted, fileName, given) => {
      const element = document.querySelector(wanted);
      const data = new DataTransfer();
      data.items.add(new File([typeof given === 'string' ? given : new Uint8Array(given)], fileName));
      if (element instanceof HTMLInputElement) {
        element.files = data.files;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      } else {
        element?.dispatchEvent(
          new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
        );
      }
    },
    selector,
    name,
    content,
  );
}
