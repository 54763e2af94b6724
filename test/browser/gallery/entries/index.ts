/** All entries of the gallery. */
import type { Entry } from '../entry.ts';
import { probing } from './probing.ts';
import { registry } from './registry.ts';

export const entries: readonly Entry[] = [...registry, ...probing];
