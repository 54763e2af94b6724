import { vi } from 'vitest';

/** As long as a browser test waits, in ms: a busy machine must not make a test fail. */
const patience = 30_000;

/** Waits until a check that throws or asserts no longer does. */
export const eventually = <Answer>(check: () => Answer | Promise<Answer>): Promise<Answer> =>
  vi.waitFor(check, { timeout: patience, interval: 20 });
