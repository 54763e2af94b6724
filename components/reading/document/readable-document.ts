/** A document that is read page by page, whatever kind of file it came from. */

/** A part of a page, in reading order. */
export interface Block {
  kind: 'heading' | 'paragraph';
  /** Lines that the document keeps apart, such as those of a poem, are separated by `\n`. */
  text: string;
}

/** A page as elements that nothing else refers to, free of scripts, forms, addresses and everything that loads something. */
export type PageContent = DocumentFragment;

export interface ReadableDocument {
  /** As the document gives it; '' if it gives none. */
  title: string;
  /** BCP 47 tag, as the document declares it; '' if it declares none. */
  language: string;
  /** The number of pages, at least 1. */
  pages: number;
  /**
   * Reads one page; the same page may be read again after it was dropped. Rejects with a `ReadingProblem` if that page is damaged.
   * @param page from 1.
   */
  read(page: number): Promise<PageContent>;
  /** The document with what was left out of it, such as comments beside an article; not there if nothing was. */
  whole?: () => ReadableDocument;
  /** Releases what the document holds, such as a worker. */
  close(): void;
}

/** What is wrong with a file; each has a text of its own for the reader. */
export type ProblemKind =
  | 'empty'
  | 'unknown'
  | 'large'
  | 'noText'
  | 'password'
  | 'broken'
  | 'bomb'
  | 'protected';

/** A document that cannot be read; `message` says what is damaged; of `large`, it is the limit or the size in MB. */
export class ReadingProblem extends Error {
  readonly kind: ProblemKind;
  constructor(kind: ProblemKind, message: string = kind) {
    super(message);
    this.name = 'ReadingProblem';
    this.kind = kind;
  }
}

/** How much text is shown at a time where a document has no pages of its own, in UTF-16 units: about five pages of a book. */
export const pageLength = 12_000;
