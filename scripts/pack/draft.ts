import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { draftArticle } from '../../components/core/draft/draft-article.ts';
import { packOfDraft } from '../../components/core/draft/draft-pack.ts';
import { writeJson } from '../../components/core/pack/files/write-json.ts';
import { verbatimFacts } from '../../components/core/pack-quality/verbatim-facts.ts';
import { readArticleFile } from './article-file.ts';
import { counted } from './check.ts';
import { UsageError } from './load-file.ts';

/** `draft FILE [--lang TAG]`: prints the pack that an article (.html, .md, .txt) needs, as JSON. */
export async function draft(args: string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { lang: { type: 'string' }, date: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Expected one article.');
  if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date))
    throw new UsageError(`Not a date: ${values.date}; write it as 2021-06-15.`);
  const read = readArticleFile(file, readFileSync(file, 'utf8'));
  const { lang: language = read.language, date = read.date } = values;
  const drafted = draftArticle({ ...read, language, date });
  if (drafted.names.length === 0) {
    console.error(`${file}: no names were found`);
    return false;
  }
  const made = packOfDraft(
    drafted.source,
    drafted.paragraphs,
    drafted.names.map(({ forms, statements, ...name }) => ({
      ...name,
      forms: forms.map(({ text }) => text),
      facts: statements.map((statement) => ({ ...statement, verbatim: true })),
    })),
  );
  if (!made.ok) {
    for (const { path, message } of made.problems) console.error(`${file}: ${path}: ${message}`);
    return false;
  }
  process.stdout.write(writeJson(made.pack));
  const words = verbatimFacts(made.pack);
  console.error(
    `${counted(made.pack.cards.length, 'card')} drafted; ${counted(words, 'fact')} in the article's own words: rewrite them before you share the pack`,
  );
  if (drafted.cut) console.error('The article is so long that only its beginning was read.');
  if (drafted.limited)
    console.error(
      'Names in this language are found by their capitals alone, and no statement is attributed.',
    );
  return true;
}
