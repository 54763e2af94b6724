import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { explainMention } from '../../components/core/resolve/explain-mention.ts';
import { findMentions } from '../../components/core/resolve/find-mentions.ts';
import { parseSettings } from '../../components/core/settings/parse-settings.ts';
import type { Mention } from '../../components/core/text/model.ts';
import { passagesOfText } from '../../components/core/text/paragraphs.ts';
import { readHtml } from '../annotate/read-html.ts';
import { counted } from './check.ts';
import { choiceOptions, choicesOf } from './choices.ts';
import { loadGood, UsageError } from './load-file.ts';

/** Context shown on either side of a mention, in UTF-16 units. */
const around = 40;

/** `try FILE PAGE`: prints every mention that the pack has on a page, in its sentence, with the reason. */
export async function tryOn(args: string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { lang: { type: 'string' }, strictness: { type: 'string' }, ...choiceOptions },
  });
  const [file, page, ...more] = positionals;
  if (file === undefined || page === undefined || more.length > 0)
    throw new UsageError('Expected a pack and a page.');
  const { strictness } = parseSettings(values);
  if (values.strictness !== undefined && strictness !== values.strictness)
    throw new UsageError(`Unknown strictness: ${values.strictness}`);
  const loaded = await loadGood(file, choicesOf(values));
  if (!loaded) return false;

  const source = readFileSync(page, 'utf8');
  const passages = /\.x?html?$/i.test(page) ? readHtml(source).passages : passagesOfText(source, values.lang);
  const names = new Map(loaded.pack.cards.map(({ id, name }) => [`${loaded.pack.id}:${id}`, name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  const mentions = findMentions(buildIndex([loaded.pack]), passages, { strictness });
  for (const mention of mentions) {
    console.log(inSentence(passages[mention.passage]?.text ?? '', mention));
    console.log(`    ${nameOf(mention.card)}: ${explainMention(mention, nameOf)}`);
  }
  const words = passages.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const cards = new Set(mentions.map(({ card }) => card));
  console.log(
    `${counted(mentions.length, 'mention')} of ${counted(cards.size, 'card')} in ${counted(words, 'word')} of ${page}`,
  );
  return true;
}

/** The mention in brackets, with whole words of context before and after it, on one line. */
function inSentence(text: string, { start, end }: Mention): string {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  const left = start > around ? before.replace(/^\S*\s/, '… ') : before;
  const right = end + around < text.length ? after.replace(/\s\S*$/, ' …') : after;
  return `${left}[${text.slice(start, end)}]${right}`.replace(/\s+/g, ' ').trim();
}
