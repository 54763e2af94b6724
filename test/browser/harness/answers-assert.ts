/** Loaded before every browser test file: what a test waits for, and fails without, counts as an assertion. */
import { expect } from 'vitest';
import { listenForAnswers } from './reader.ts';

listenForAnswers((what, answer) => {
  expect(answer, what).toBeTruthy();
});
