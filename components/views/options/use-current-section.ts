import { useLayoutEffect, useState } from 'preact/hooks';

/** A section counts as the one being read while it crosses this part of the window, just below its top. */
const band = '-15% 0px -80% 0px';

/**
 * The section that is being read.
 * @param ids of the sections, in their order; the same array at each call.
 * @returns an id; the first until the reader has scrolled.
 */
export function useCurrentSection<Id extends string>(ids: readonly Id[]): Id | undefined {
  const [current, setCurrent] = useState(ids[0]);
  useLayoutEffect(() => {
    const crossing = new Set<string>();
    const watcher = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes)
          if (isIntersecting) crossing.add(target.id);
          else crossing.delete(target.id);
        const id = ids.find((one) => crossing.has(one));
        if (id !== undefined) setCurrent(id);
      },
      { rootMargin: band },
    );
    for (const id of ids) {
      const section = document.getElementById(id);
      if (section) watcher.observe(section);
    }
    return () => watcher.disconnect();
  }, [ids]);
  return current;
}
