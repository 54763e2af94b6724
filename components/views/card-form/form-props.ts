/** What the form for a card shows and what it asks for. */
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
  /** Whether a card is edited that is stored already. */
  editing: boolean;
  /** Packs that the card can be in, and the one that it goes to. */
  packs: readonly { id: string; title: string }[];
  pack: string | undefined;
  /** What has to be corrected before it can be saved; paths are those of the draft. */
  problems: readonly PackProblem[];
  /** What it would mark on the page in front; undefined while that is not known. */
  trial: CardTrial | undefined;
  /** Title of that page; undefined where there is none that can be read. */
  page: string | undefined;
  /** Cards that have one of its names already. */
  namesakes: readonly CardName[];
  /** Names of the cards that its relations lead to, by key. */
  related: ReadonlyMap<string, string>;
  saving: boolean;
  /** Why it could not be saved, in words for the reader. */
  failed: string | undefined;
  on: {
    change: (part: Partial<Draft>) => void;
    choosePack: (id: string) => void;
    save: () => void;
    /** Leaves the form; what was written is thrown away. */
    discard: () => void;
    remove: (() => void) | undefined;
    open: (key: string) => void;
    /** Cards for a relation to lead to. */
    find: (query: string) => Promise<readonly CardName[]>;
  };
}

/** What became of a card, shown until the next change. */
export interface DoneNotice {
  what: 'saved' | 'deleted' | 'moved' | 'merged' | 'alias' | 'confusable';
  /** Name of the card, or the text that is or is not one. */
  name: string;
  /** Name of the card that the text means, or does not mean. */
  card?: string;
  /** How often the card is marked on the page in front, where that is known. */
  count?: number | undefined;
  /** Parts that another window changed meanwhile. */
  kept: readonly CardField[];
  overwritten: readonly CardField[];
}
