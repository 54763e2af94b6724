/** The files in a zip archive, unpacked one at a time, with a limit on what they may become. */

import { type UnzipFileFilter, unzipSync } from 'fflate';
import { messageOf } from '../../core/data/message-of.ts';
import { ReadingProblem } from '../document/readable-document.ts';

/** Most that all texts of a book may take up, and most for one of them, in bytes: the largest novels have 10 MB in all. */
const mostText = 200_000_000;
const mostPart = 20_000_000;
/** Most files in an archive. */
const mostFiles = 50_000;
/** Packing makes what cannot be packed a little longer: deflate adds 5 bytes to each block, of 65,535 bytes at most. */
const mostGrowth = 1.01;

export interface Archive {
  /** The unpacked size of a file in bytes, as the archive declares it; undefined if it is not there. */
  sizeOf(path: string): number | undefined;
  /**
   * Unpacks one file, to no more than its declared size; undefined if it is not there.
   * @throws ReadingProblem if it is damaged or too large.
   */
  read(path: string): Uint8Array | undefined;
}

/** What a book consists of besides its pictures, sounds and fonts, which are unpacked only if it lists them as chapters. */
const isText = (path: string): boolean => /\.(?:x?html?|xml|opf|ncx)$/i.test(path);

/** Reads the directory of an archive and unpacks nothing. @throws ReadingProblem if it is damaged or would become too large. */
export function openArchive(bytes: Uint8Array): Archive {
  /** The last file of each name, since names may repeat; `index` counts all files, from 1. */
  const entries = new Map<string, { size: number; packed: number; index: number }>();
  let count = 0;
  unpack(bytes, ({ name, size: packed, originalSize: size }) => {
    // How many files an archive declares may be made up, so that nothing is there to be read.
    if (++count > mostFiles) throw new ReadingProblem('broken', `more than ${mostFiles} files`);
    entries.set(name, { size, packed, index: count });
    return false;
  });
  const texts = [...entries].filter(([path]) => isText(path)).map(([, { size }]) => size);
  const sum = texts.reduce((all, size) => all + size, 0);
  const largest = texts.reduce((most, size) => Math.max(most, size), 0);
  if (sum > mostText || largest > mostPart)
    throw new ReadingProblem('bomb', String(Math.ceil((sum > mostText ? sum : largest) / 1_000_000)));
  return {
    sizeOf: (path) => entries.get(path)?.size,
    read(path) {
      const entry = entries.get(path);
      if (!entry) return undefined;
      const { size, packed, index } = entry;
      if (size > mostPart) throw new ReadingProblem('bomb', String(Math.ceil(size / 1_000_000)));
      // Unpacking goes on to the end of what is packed, even if the declared size is reached.
      if (packed > size * mostGrowth + 1_000)
        throw new ReadingProblem('broken', `${path} is longer packed than unpacked`);
      let at = 0;
      return unpack(bytes, () => ++at === index)[path];
    },
  };
}

function unpack(bytes: Uint8Array, filter: UnzipFileFilter) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof ReadingProblem) throw error;
    throw new ReadingProblem('broken', messageOf(error));
  }
}
