/**
 * Parses JSON text into a value with positions. The browser's own parser does the parsing (it is many times faster); jsonc-parser,
 * which knows positions, is used only if something is wrong.
 */
import { printParseErrorCode, visit } from 'jsonc-parser';
import { pathOf } from '../explain-issue.ts';
import type { FileProblem, Place } from './source/file-problem.ts';

export type ReadJson =
  | { ok: true; value: unknown; locate: (paths: readonly string[]) => Map<string, Place> }
  | { ok: false; problems: FileProblem[] };

/** After this many syntax errors, further ones are most likely consequences. */
const mostSyntaxProblems = 10;

const messages: Record<string, string> = {
  InvalidSymbol:
    'not JSON: put text in double quotation marks; only true, false, null and numbers go without',
  InvalidNumberFormat: 'not a number as JSON writes it: 12, -3 or 0.5',
  PropertyNameExpected:
    'a field’s name in double quotation marks is missing: take out a comma before }, or add the field',
  ValueExpected: 'a value is missing: take out a comma before ], or add the value',
  ColonExpected: 'a colon is missing after the field’s name',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'more after the end: a file holds one pack, in one pair of braces',
  InvalidCommentToken: 'a comment: JSON has none, take it out',
  UnexpectedEndOfComment: 'a comment: JSON has none, take it out',
  UnexpectedEndOfString: 'the closing quotation mark is missing on this line',
  UnexpectedEndOfNumber: 'a number that breaks off',
  InvalidUnicode: 'not a character: write \\u and four of 0–9 and a–f',
  InvalidEscapeCharacter: 'no such escape: write \\\\ for a backslash',
  InvalidCharacter: 'a control character: write \\n for a new line, \\t for a tab',
};

/** Takes a JSON text; gives its value and a function that finds positions in it, or the syntax errors. Never throws. */
export function readJson(text: string): ReadJson {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value, locate: (paths) => locate(text, paths) };
  } catch (error) {
    return { ok: false, problems: syntaxProblems(text, error) };
  }
}

function syntaxProblems(text: string, error: unknown): FileProblem[] {
  const problems: FileProblem[] = [];
  try {
    visit(
      text,
      {
        onError(code, _offset, _length, line, character) {
          const message = messages[printParseErrorCode(code)] ?? 'not JSON';
          if (problems.length < mostSyntaxProblems && problems.at(-1)?.line !== line + 1)
            problems.push({ line: line + 1, column: character + 1, message });
        },
      },
      { disallowComments: true },
    );
  } catch {
    // Nested deeper than the stack allows.
  }
  if (problems.length > 0) return problems;
  return [{ message: `not JSON: ${error instanceof Error ? error.message : error}` }];
}

/** The positions of the values at these paths; for a missing value, the position of its parent. */
function locate(text: string, paths: readonly string[]): Map<string, Place> {
  const wanted = new Set(paths.flatMap(withOuter));
  const found = new Map<string, Place>();
  const note = (line: number, character: number, path: string) => {
    if (wanted.has(path)) found.set(path, { line: line + 1, column: character + 1 });
  };
  // The file as a whole needs no walk, and what is too deep for a pack is too deep for a walk.
  if (paths.every((path) => path === '')) return new Map(paths.map((path) => [path, {}]));
  visit(text, {
    onObjectBegin: (_offset, _length, line, character, path) => note(line, character, pathOf(path())),
    onArrayBegin: (_offset, _length, line, character, path) => note(line, character, pathOf(path())),
    onLiteralValue: (_value, _offset, _length, line, character, path) =>
      note(line, character, pathOf(path())),
  });
  return new Map(
    paths.map((path) => {
      const place = withOuter(path).flatMap((outer) => found.get(outer) ?? [])[0];
      return [path, { ...place, ...(path && { field: path }) }];
    }),
  );
}

/** A path and its parents, longest first: `a[0].b`, `a[0]`, `a` and the empty one. */
function withOuter(path: string): string[] {
  const paths = [path];
  for (let inner = path; inner !== ''; ) {
    inner = inner.replace(/(?:\.[\w$]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\]|^[\w$]+)$/, '');
    if (inner === paths.at(-1)) break;
    paths.push(inner);
  }
  return paths;
}
