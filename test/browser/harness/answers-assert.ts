/** Loaded before every browser test file: a wait that would fail the test counts as an assertion. */
import { expect } from 'vitest';
import { listenForAnswers } from './reader.ts';

listenForAnswers((what, answer) => {
  expect(answer, what).toBeTruthy();
});
