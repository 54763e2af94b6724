/** Callbacks of a card. A control is shown only if its callback is given. */
export interface CardActions {
  /** Opens another card, by its key. */
  walk: (key: string) => void;
  /** Goes back to the previous card. */
  back?: (() => void) | undefined;
  /** Keeps the card open until it is closed, or stops that. */
  pin?: ((pinned: boolean) => void) | undefined;
  close?: (() => void) | undefined;
  /** Hides or, with `undo`, shows again; rejects if that could not be saved. */
  hide?: ((what: Hiding, undo: boolean) => unknown) | undefined;
  /** Opens something about the card elsewhere: its pack's story, its form, or what it is and is not called. */
  open?: ((what: 'story' | 'edit' | 'name') => void) | undefined;
}

/** What a reader can hide: this card on this host, this alias anywhere, this card anywhere. */
export type Hiding = 'here' | 'alias' | 'card';
