/** An article as drafting reads it, and what is drafted from it. */
import type { Kind } from '../../pack/model.ts';

export interface ArticleParagraph {
  text: string;
  /** A headline or heading. It belongs to no numbered paragraph. */
  heading?: boolean;
}

/** What a page or file says about the article itself. All may be corrected by hand. */
export interface ArticleSource {
  title: string;
  publisher: string;
  author: string;
  /** `2021-06-15`, or '' where nothing says it. */
  date: string;
  /** BCP 47 tag, or '' to go by the text. */
  language: string;
  /** Web address, or ''. */
  url: string;
}

export interface Article extends ArticleSource {
  paragraphs: readonly ArticleParagraph[];
}

/** Why a name is taken for what it is: the sign, and the word that gives it. */
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

/** Where a name is: offsets are UTF-16 units in the paragraph's text. */
interface NameMention {
  /** Index in `Article.paragraphs`. */
  at: number;
  start: number;
  end: number;
  text: string;
}

export interface Statement {
  /** The sentence as the article has it. */
  text: string;
  /** The paragraph's number from 1; 0 for a heading. */
  paragraph: number;
  /** Whose claim it is, where the sentence says so. */
  claimedBy?: string;
  /** `2021-06-13`, normalised against the article's date. */
  date?: string;
  /** It does not give the name: a pronoun, a title or the adjective of a country refers to it. */
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
  /** The words between the two, where they read as a relation; else ''. */
  text: string;
  /** The sentence. */
  sentence: string;
  paragraph: number;
}

/** One person or thing that the article names. */
export interface DraftedName {
  /** Unique in the draft, and the same for the same article. */
  id: string;
  name: string;
  /** All forms, the name among them, with how often each occurs. */
  forms: readonly { text: string; count: number }[];
  kind: Kind;
  reasons: readonly KindReason[];
  /** Higher for what the article depends on. */
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
  /** How many paragraphs the article has, headings not counted. */
  paragraphs: number;
  /** By score, highest first. */
  names: readonly DraftedName[];
  /** Only the beginning was read. */
  cut: boolean;
  /** The language has no rules of its own: names are found by their capitals alone, or not at all. */
  limited: boolean;
}
