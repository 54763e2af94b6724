import type { Block } from '../document/readable-document.ts';
import { columnsOf } from './columns.ts';
import { linesOf, piecesOf } from './lines.ts';
import { paragraphsIn } from './paragraphs.ts';
import { type PageLines, withoutRunningLines } from './running-lines.ts';
import type { Run } from './text-runs.ts';

/** A page of a PDF: its runs in one group for each direction, and its height in points. */
export interface PageRuns {
  groups: readonly (readonly Run[])[];
  height: number;
}

/**
 * The text of a page in reading order: lines joined to paragraphs, divided words whole, columns one after the other, without
 * page numbers and running titles.
 * @param neighbours pages near it, by which running titles are known.
 */
export function textOfPage(page: PageRuns, neighbours: readonly PageRuns[] = []): Block[] {
  return page.groups.flatMap((runs, at) => {
    const piecesIn = ({ groups, height }: PageRuns): PageLines => ({
      lines: piecesOf(groups[at] ?? []),
      height,
    });
    // What is written sideways has no running titles of its own.
    const pieces = at === 0 ? withoutRunningLines(piecesIn(page), neighbours.map(piecesIn)) : piecesOf(runs);
    return paragraphsIn(columnsOf(pieces).map(linesOf));
  });
}
