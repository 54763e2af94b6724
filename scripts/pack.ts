/** `npm run -s pack -- check|convert|try|draft`: tools for pack authors. */
import { run } from './pack/run.ts';

process.exitCode = await run(process.argv.slice(2));
