/**
 * `npm run -s annotate -- [--pack FILE]... [--settings FILE] [--text] [FILE]`: prints the mentions in a file, or in
 * JSON lines from standard input, using the extension's own code. For pack authors and for measuring.
 */
import { run } from './annotate/run.ts';

process.exitCode = await run(process.argv.slice(2), process.stdin);
