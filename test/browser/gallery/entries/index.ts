/** All entries of the gallery. */
import type { Entry } from '../entry.ts';
import { cards } from './cards.ts';
import { documents } from './documents.ts';
import { editing } from './editing.ts';
import { moving } from './moving.ts';
import { places } from './places.ts';
import { probing } from './probing.ts';
import { random } from './random.ts';
import { reading } from './reading.ts';
import { registry } from './registry.ts';
import { sizes } from './sizes.ts';

export const entries: readonly Entry[] = [
  ...registry,
  ...probing,
  ...cards,
  ...places,
  ...documents,
  ...editing,
  ...moving,
  ...reading,
  ...sizes,
  ...random,
];
