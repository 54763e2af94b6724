import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeJson } from '../../components/core/pack/files/write-json.ts';
import { writeTable } from '../../components/core/pack/files/write-table.ts';
import { loadGood, UsageError } from './load-file.ts';

const forms = ['json', 'csv', 'tsv'] as const;

/** `convert FILE`: writes a pack in another format and lists on standard error what that format cannot hold. */
export function convert(args: string[]): boolean {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { to: { type: 'string' }, out: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Expected one file.');
  const wanted = values.to ?? forms.find((one) => values.out?.endsWith(`.${one}`));
  if (wanted !== undefined && !forms.some((one) => one === wanted))
    throw new UsageError(`Unknown format: ${wanted}; the formats are ${forms.join(', ')}.`);
  const loaded = loadGood(file);
  if (!loaded) return false;
  const to = wanted ?? (loaded.form === 'json' ? 'csv' : 'json');
  const { text, leftOut } =
    to === 'json'
      ? { text: writeJson(loaded.pack), leftOut: [] }
      : writeTable(loaded.pack, to === 'tsv' ? '\t' : ',');
  // Excel needs the byte order mark to read UTF-8.
  if (values.out !== undefined) writeFileSync(values.out, to === 'csv' ? `\ufeff${text}` : text);
  else process.stdout.write(text);
  if (leftOut.length > 0) console.error(`Left out, because a table cannot hold them: ${leftOut.join(', ')}.`);
  return true;
}
