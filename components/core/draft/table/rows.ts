/** The rows of the table in which the user turns a draft into cards. */
import type { Kind } from '../../pack/model.ts';
import type { ArticleSource, KindReason } from '../article/article.ts';

/** Something to choose: a fact, a quotation or a relation. */
export interface Choice {
  chosen: boolean;
  text: string;
  paragraph: number;
}

export interface FactRow extends Choice {
  /** The article's sentence, so that a rewritten text can be restored. */
  original: string;
  claimedBy?: string | undefined;
  date?: string | undefined;
}
interface QuotationRow extends Choice {
  speaker: string;
}
export interface RelationRow extends Choice {
  /** Id of the other row. */
  to: string;
  sentence: string;
}

export interface DraftRow {
  id: string;
  name: string;
  kind: Kind;
  reasons: readonly KindReason[];
  keep: boolean;
  forms: readonly string[];
  paragraphs: readonly number[];
  facts: readonly FactRow[];
  quotations: readonly QuotationRow[];
  relations: readonly RelationRow[];
  /** `pack:card` of an existing card with this name. */
  card?: string | undefined;
}

export interface DraftTable {
  source: ArticleSource;
  paragraphs: number;
  rows: readonly DraftRow[];
}
