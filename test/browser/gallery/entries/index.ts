/** All entries of the gallery. */
import type { Entry } from '../entry.ts';
import { cards } from './cards.ts';
import { documents } from './documents.ts';
import { editing } from './editing.ts';
import { moving } from './moving.ts';
import { probing } from './probing.ts';
import { registry } from './registry.ts';

export const entries: readonly Entry[] = [
  ...registry,
  ...probing,
  ...cards,
  ...documents,
  ...editing,
  ...moving,
];
