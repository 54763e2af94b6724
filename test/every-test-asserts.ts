/** Loaded before every test file: a test that asserts nothing fails, since it could not fail otherwise. */
import { beforeEach, expect } from 'vitest';

beforeEach(() => {
  expect.hasAssertions();
});
