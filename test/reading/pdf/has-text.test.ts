import { describe, expect, it } from 'vitest';
import { hasText } from '../../../components/reading/pdf/has-text.ts';
import type { PageRuns } from '../../../components/reading/pdf/page-text.ts';

const run = { text: 'typed', left: 0, right: 25, top: 10, size: 10, rtl: false };

/** Pages of which only some have text, and the order in which they are read. */
function scanned(typed: readonly number[]) {
  const reads: number[] = [];
  const read = async (page: number): Promise<PageRuns> => {
    reads.push(page);
    if (page % 5 === 0) throw new Error('damaged');
    return { groups: typed.includes(page) ? [[run]] : [], height: 800 };
  };
  return { reads, read };
}

describe('whether a PDF has text', () => {
  it.each([1, 2, 17, 98, 99])('finds the only page with text: %i of 99', async (page) => {
    expect(await hasText(99, scanned([page]).read)).toBe(true);
  });

  it('looks at every page once before it says no, and at pages far apart first', async () => {
    const { reads, read } = scanned([]);
    expect(await hasText(48, read)).toBe(false);
    expect(reads.slice(0, 12)).toEqual([1, 5, 9, 13, 17, 21, 25, 29, 33, 37, 41, 45]);
    expect(reads.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 48 }, (_, at) => at + 1),
    );
  });
});
