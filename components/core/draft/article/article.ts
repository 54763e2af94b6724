/** An article as input for drafting, and the draft made from it. */
import type { Kind } from '../../pack/model.ts';

export interface ArticleParagraph {
  text: string;
  /** A headline or heading, which is not counted as a numbered paragraph. */
  heading?: boolean;
}

/** What a page or file says about the article itself. The user can correct all of it. */
export interface ArticleSource {
  title: string;
  publisher: string;
  author: string;
  /** `2021-06-15`, or '' if unknown. */
  date: string;
  /** BCP 47 tag, or '' to detect it from the text. */
  language: string;
  /** Web address, or ''. */
  url: string;
}

export interface Article extends ArticleSource {
  paragraphs: readonly ArticleParagraph[];
}

/** Why a name has its kind: the sign, and the word that is the sign. */
export interface KindReason {
  sign:
    | 'title'
    | 'role'
    | 'givenName'
    | 'speaks'
    | 'head'
    | 'listedPlace'
    | 'beforePlace'
    | 'acronym'
    | 'nounBefore'
    | 'nounBehind'
    | 'shape'
    | 'alone'
    | 'chosen';
  word: string;
}

/** Where a name occurs: offsets are UTF-16 units in the paragraph's text. */
interface NameMention {
  /** Index in `Article.paragraphs`. */
  at: number;
  start: number;
  end: number;
  text: string;
}

export interface Statement {
  /** The sentence as in the article. */
  text: string;
  /** The paragraph's number from 1; 0 for a heading. */
  paragraph: number;
  /** Who claims it, if the sentence says so. */
  claimedBy?: string;
  /** `2021-06-13`, made absolute with the article's date. */
  date?: string;
  /** It does not contain the name: a pronoun, a title or the adjective of a country refers to it. */
  indirect?: true;
}

export interface DraftedQuotation {
  text: string;
  speaker: string;
  paragraph: number;
}

/** Two names in one sentence, which may be a relation. */
export interface DraftedRelation {
  /** Id of the other name. */
  to: string;
  /** The words between the two, if they read as a relation; otherwise ''. */
  text: string;
  /** The sentence. */
  sentence: string;
  paragraph: number;
}

/** One person or thing that the article names. */
export interface DraftedName {
  /** Unique in the draft; the same article always gives the same id. */
  id: string;
  name: string;
  /** All forms, including the name, and how often each occurs. */
  forms: readonly { text: string; count: number }[];
  kind: Kind;
  reasons: readonly KindReason[];
  /** Higher for names that matter more to the article. */
  score: number;
  /** Numbers of the paragraphs that name it or refer to it, ascending. */
  paragraphs: readonly number[];
  mentions: readonly NameMention[];
  statements: readonly Statement[];
  quotations: readonly DraftedQuotation[];
  relations: readonly DraftedRelation[];
}

export interface ArticleDraft {
  source: ArticleSource;
  /** The number of paragraphs, without headings. */
  paragraphs: number;
  /** By score, highest first. */
  names: readonly DraftedName[];
  /** Only the beginning of the article was read. */
  cut: boolean;
  /** There are no rules for the language: names are found by their capitals alone, or not at all. */
  limited: boolean;
}
