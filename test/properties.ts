/**
 * fast-check, with the same inputs in each run, so that a green suite stays green. `SEED=7 npx vitest run --project unit` tests
 * others.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

export default fc;
