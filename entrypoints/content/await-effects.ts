/** Notices what may show, hide or colour text without changing it. */

/** How long the effect of a click or key (a tab, menu or theme) takes to show, in ms. */
const settling = 400;

/**
 * Listens to the reader's clicks and keys and to the system's theme, until the signal aborts.
 * @param now is called after the page's own listeners. @param shown is called once the effect shows.
 */
export function awaitEffects(now: () => void, shown: () => void, signal: AbortSignal): void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const noticed = (event: Event) => {
    if (!event.isTrusted) return;
    setTimeout(now, 0);
    clearTimeout(soon);
    soon = setTimeout(shown, settling);
  };
  for (const type of ['click', 'keyup', 'toggle'])
    addEventListener(type, noticed, { capture: true, passive: true, signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', shown, { signal });
}
