/** Calls from Sidelight's own pages, whose reader looks on and has asked for something. */
import { backgroundCaller } from './messenger.ts';

/**
 * Longest wait in milliseconds: a background that has just started reads, parses and indexes the largest of packs in some ten
 * seconds on a slow machine.
 */
const patience = 60_000;

export const callBackground = backgroundCaller(patience);
