/** What the reading page shows, and its callbacks. */
import type { PageContent, ProblemKind } from '../../reading/document/readable-document.ts';
import type { RememberedDocument } from '../../stores/reading-store.ts';

/** A document that is open. */
export interface OpenDocument {
  /** As the document gives it, or the name of its file. */
  title: string;
  /** BCP 47 tag; '' if the document declares none. */
  language: string;
  /** From 1. */
  page: number;
  pages: number;
  /** Undefined while the page is being read. */
  content: PageContent | undefined;
  /** How far down the page to scroll, from 0 to 1, when it appears. */
  down: number;
  /** The page is damaged; others may not be. */
  broken: boolean;
  remembered: boolean;
  /** Whether all of a page is shown or only its article; undefined if nothing was left out of the document. */
  whole: boolean | undefined;
}

export type ReadingState =
  | { step: 'choose' }
  | { step: 'opening'; name: string }
  | { step: 'password'; name: string; wrong: boolean }
  | { step: 'failed'; name: string; kind: ProblemKind; message: string }
  | { step: 'open'; document: OpenDocument };

export interface ReadingPageProps {
  state: ReadingState;
  remembered: readonly RememberedDocument[];
  /** Why something could not be stored. */
  problem: string | undefined;
  on: {
    open: (file: File) => void;
    paste: (text: string) => void;
    /** Tries a password. */
    unlock: (password: string) => void;
    close: () => void;
    /** Goes to a page, from 1. */
    go: (page: number) => void;
    /** Shows all of a page, or only its article. */
    showWhole: (whole: boolean) => void;
    /** The reader has scrolled this far down the page, from 0 to 1. */
    scrolled: (down: number) => void;
    /** Remembers the open document, or forgets it; undefined in a private window, where nothing is stored. */
    remember: ((on: boolean) => void) | undefined;
    /** Opens a remembered document. */
    goOn: (id: string) => void;
    /** Deletes a remembered document. */
    remove: (id: string) => void;
    /** Opens the page that drafts cards from this document; undefined in a private window. */
    draft: (() => void) | undefined;
  };
}
