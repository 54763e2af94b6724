/** Callbacks of a card. A control is shown only if its callback is given. */
export interface CardActions {
  /** To another card, by its key. */
  walk: (key: string) => void;
  /** To the card that the reader came from. */
  back?: (() => void) | undefined;
  /** Keeps the card open until closed, or no longer. */
  pin?: ((pinned: boolean) => void) | undefined;
  close?: (() => void) | undefined;
  /** Hides, or with `undo` brings back; rejects where it could not be saved. */
  hide?: ((what: Hiding, undo: boolean) => unknown) | undefined;
  /** Opens something about the card elsewhere: the story of its pack, the form for it, what it is and is not called. */
  open?: ((what: 'story' | 'edit' | 'name') => void) | undefined;
}

/** What a reader can be spared: this card on this host, this alias anywhere, this card anywhere. */
export type Hiding = 'here' | 'alias' | 'card';
