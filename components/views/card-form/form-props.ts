/** What the card form shows, and its callbacks. */
import type { CardTrial } from '../../core/own-cards/card-trial.ts';
import type { Draft } from '../../core/own-cards/draft.ts';
import type { CardField } from '../../core/own-cards/merge-card.ts';
import type { PackProblem } from '../../core/pack/explain-issue.ts';
import type { Kind } from '../../core/pack/model.ts';

/** Another card, by its key. */
export interface CardName {
  key: string;
  name: string;
  kind: Kind;
}

export interface CardFormProps {
  draft: Draft;
  /** Whether the card is already stored. */
  editing: boolean;
  /** The packs that the card can be in, and the chosen one. */
  packs: readonly { id: string; title: string }[];
  pack: string | undefined;
  /** What must be corrected before saving; paths are those of the draft. */
  problems: readonly PackProblem[];
  /** What it would mark on the page in front; undefined if unknown. */
  trial: CardTrial | undefined;
  /** Title of that page; undefined if no page can be read. */
  page: string | undefined;
  /** Existing cards with one of its names. */
  namesakes: readonly CardName[];
  /** Names of the related cards, by key. */
  related: ReadonlyMap<string, string>;
  saving: boolean;
  /** Why saving failed, as text for the reader. */
  failed: string | undefined;
  on: {
    change: (part: Partial<Draft>) => void;
    choosePack: (id: string) => void;
    save: () => void;
    /** Closes the form and discards what was written. */
    discard: () => void;
    remove: (() => void) | undefined;
    open: (key: string) => void;
    /** Finds cards for a relation. */
    find: (query: string) => Promise<readonly CardName[]>;
  };
}

/** What happened to a card; shown until the next change. */
export interface DoneNotice {
  what: 'saved' | 'deleted' | 'moved' | 'merged' | 'alias' | 'confusable';
  /** Names of the cards, or the text that is or is not a name. */
  names: readonly string[];
  /** Name of the card that the text means or does not mean. */
  card?: string;
  /** How often the card is marked on the page in front, if known. */
  count?: number | undefined;
  /** Parts that another window changed in the meantime. */
  kept: readonly CardField[];
  overwritten: readonly CardField[];
}
