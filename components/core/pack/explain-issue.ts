/** Turns schema errors into messages for pack authors: a path, what is wrong, and how to fix it. */
import type * as v from 'valibot';

/** One error in a pack. */
export interface PackProblem {
  /** Where, such as `cards[3].aliases[0].text`; empty for the pack as a whole. */
  path: string;
  /** What is wrong and how to fix it. */
  message: string;
}

type Issue = v.BaseIssue<unknown>;
type Key = string | number;

const nouns: Record<string, string> = {
  string: 'text in quotation marks',
  number: 'a number without quotation marks',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in braces',
};

/** Takes a schema issue and the path to the value that was checked; gives one or more problems. */
export function explainIssue(issue: Issue, at: readonly Key[]): PackProblem[] {
  const keys = [...at, ...(issue.path ?? []).map(({ key }) => key as Key)];
  if (issue.type === 'union') return explainUnion(issue, keys);
  return [{ path: pathOf(keys), message: messageOf(issue) }];
}

/** Formats keys as a path. */
export function pathOf(keys: readonly Key[]): string {
  return keys
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[\w$]+$/.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}

/** An alias or confusable is text or an object: reports the errors of the variant that it is meant to be. */
function explainUnion(issue: Issue, keys: readonly Key[]): PackProblem[] {
  const inner = (issue.issues ?? []).filter(({ path, kind }) => path || kind === 'validation');
  if (inner.length > 0) return inner.flatMap((each) => explainIssue(each, keys));
  const message = `expected text in quotation marks or an object with "text", got ${received(issue.input)}`;
  return [{ path: pathOf(keys), message }];
}

function messageOf(issue: Issue): string {
  if (issue.kind !== 'schema') return issue.message;
  if (issue.input === undefined) return 'missing: add it';
  if (issue.type === 'picklist') return `${received(issue.input)}: write one of ${listOf(issue.expected)}`;
  return `expected ${nouns[issue.type] ?? issue.expected}, got ${received(issue.input)}`;
}

/** A value in a few words. */
function received(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Turns valibot's `("a" | "b")` into `a, b`. */
function listOf(expected: string | null): string {
  return (expected ?? '').replace(/[("')]/g, '').replaceAll(' | ', ', ');
}
