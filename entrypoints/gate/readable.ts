/**
 * What a frame that is scanned matches, at least 50 px each way: advertisements and counters are smaller. A frame in a process of its own
 * may start without a size and then gets its size without a `resize` event, but a query always reports that.
 */
const leastFrame = '(width>=50px) and (height>=50px)';

/**
 * Waits until this document is ready, then resolves to whether to scan it: only HTML with a body, not before a
 * prerendered page is shown, and not in an invisible frame (it may grow or appear later).
 */
export async function whenReadable(): Promise<boolean> {
  if (!document.body || !CSS.highlights) return false;
  if (!/html|^text\/plain$/.test(document.contentType)) return false;
  // If Firefox lacks this property, it may be a page's `<img name="prerendering">`.
  const { prerendering } = document as { prerendering?: unknown };
  if (prerendering === true) await happens(document, 'prerenderingchange');
  const size = matchMedia(leastFrame);
  if (self !== top && !size.matches) await happens(size, 'change');
  return true;
}

/** Resolves at the next event of this type. */
const happens = (target: EventTarget, type: string): Promise<unknown> =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
