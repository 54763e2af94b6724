import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ExportedPack, exportPack } from '../../components/core/pack/files/export-pack.ts';
import { packForms } from '../../components/core/pack/files/pack-forms.ts';
import { writeTable } from '../../components/core/pack/files/write-table.ts';
import type { Pack } from '../../components/core/pack/model.ts';
import { verbatimFacts } from '../../components/core/pack-quality/verbatim-facts.ts';
import { counted } from './check.ts';
import { choiceOptions, choicesOf } from './choices.ts';
import { loadGood, UsageError } from './load-file.ts';

const forms = [
  'json',
  'csv',
  'tsv',
  ...packForms.filter((form) => form !== 'json' && form !== 'csv'),
] as const;
type Form = (typeof forms)[number];

/** The form that the end of a file's name stands for. */
const byEnding: Readonly<Record<string, Form>> = {
  json: 'json',
  csv: 'csv',
  tsv: 'tsv',
  zip: 'markdown',
  html: 'page',
  htm: 'page',
};

/** `convert FILE`: writes a pack in another format and lists on standard error what that format cannot hold. */
export async function convert(args: string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { to: { type: 'string' }, out: { type: 'string' }, ...choiceOptions },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Expected one file.');
  const wanted =
    formNamed(values.to) ?? byEnding[/\.(\w+)$/.exec(values.out ?? '')?.[1]?.toLowerCase() ?? ''];
  const loaded = await loadGood(file, choicesOf(values));
  if (!loaded) return false;
  const to = wanted ?? (loaded.form === 'json' ? 'csv' : 'json');
  const { content, leftOut } = written(loaded.pack, to);
  if (values.out !== undefined) writeFileSync(values.out, content);
  // A terminal needs no byte order mark.
  else process.stdout.write(typeof content === 'string' ? content.replace(/^\ufeff/, '') : content);
  const verbatim = verbatimFacts(loaded.pack);
  if (verbatim > 0)
    console.error(
      `${counted(verbatim, 'fact')} still in the words of the source: rewrite before you share the pack.`,
    );
  if (leftOut.length > 0)
    console.error(`Left out, because ${nouns[to]} cannot hold them: ${leftOut.join(', ')}.`);
  return true;
}

const nouns: Readonly<Record<Form, string>> = {
  json: 'JSON',
  csv: 'a table',
  tsv: 'a table',
  anki: 'Anki text',
  markdown: 'Markdown',
  page: 'a page',
};

function formNamed(name: string | undefined): Form | undefined {
  const found = forms.find((one) => one === name);
  if (name !== undefined && !found)
    throw new UsageError(`Unknown format: ${name}; the formats are ${forms.join(', ')}.`);
  return found;
}

function written(pack: Pack, to: Form): Pick<ExportedPack, 'content' | 'leftOut'> {
  if (to !== 'tsv') return exportPack(pack, to);
  const { text, leftOut } = writeTable(pack, '\t');
  return { content: text, leftOut };
}
