/** Prints the mentions in a file, or in JSON lines, using the extension's own code. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { onPages } from '../../components/brain/packs/enabled-packs.ts';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import { explainMention } from '../../components/core/resolve/explain-mention.ts';
import { findMarks } from '../../components/core/resolve/find-mentions.ts';
import { entitiesOf } from '../../components/core/resolve/find-same-entity.ts';
import { createSameEntity } from '../../components/core/resolve/merge-same-entity.ts';
import { hiddenOn } from '../../components/core/settings/hidden.ts';
import { hostOf, isSiteOn } from '../../components/core/settings/site-rules.ts';
import { passagesOfText, type TextPassage } from '../../components/core/text/paragraphs.ts';
import { bundledPack, loadPack, loadSettings } from './load.ts';
import { readHtml } from './read-html.ts';

const help = `Usage: npm run -s annotate -- [options] [FILE]

FILE       an .html or .txt page: prints one JSON line per mention
no FILE    JSON lines {"id","text","lang"?} on standard input, each taken as one page: prints one line each
  --pack FILE       use this pack instead of the bundled one, in any form that the import takes; may be given several times
  --settings FILE   JSON object of settings that differ from the defaults; a FILE has the host file:, lines have none
  --text            print the text that offsets refer to instead of mentions`;

interface Annotation {
  start: number;
  end: number;
  text: string;
  card: string;
  others: string[];
  wikidata: string | null;
  how: string;
  score: number;
  alias: string;
  why: string;
  /** False if the card is already marked and the settings ask for the first mention only. */
  marked: boolean;
}

/** Creates the function that annotates one page. */
async function createAnnotator(packFiles: readonly string[], settingsFile: string | undefined, host: string) {
  const packs = await Promise.all((packFiles.length > 0 ? packFiles : [bundledPack]).map(loadPack));
  const settings = loadSettings(settingsFile);
  const inUse = onPages(packs, settings);
  const markIndex = { index: buildIndex(inUse), sameEntity: createSameEntity(entitiesOf(inUse)) };
  const isOn = settings.enabled && (host === '' || isSiteOn(settings, host));
  const hidden = hiddenOn(settings, host);
  const cards = new Map(packs.flatMap((pack) => pack.cards.map((card) => [`${pack.id}:${card.id}`, card])));
  const seen = new Map<string, number>();
  for (const pack of packs) for (const { id } of pack.cards) seen.set(id, (seen.get(id) ?? 0) + 1);
  // The id alone, unless two packs use the same one.
  const idOf = (key: string) => {
    const id = cards.get(key)?.id ?? key;
    return seen.get(id) === 1 ? id : key;
  };
  const nameOf = (key: string) => cards.get(key)?.name ?? key;

  return (passages: readonly TextPassage[]): Annotation[] => {
    if (!isOn) return [];
    const { mentions, marked } = findMarks(markIndex, passages, settings, hidden);
    const isMarked = new Set(marked);
    return mentions
      .filter(({ kind }) => !settings.kindsOff.includes(kind))
      .map((mention) => {
        const offset = passages[mention.passage]?.offset ?? 0;
        return {
          start: offset + mention.start,
          end: offset + mention.end,
          text: mention.text,
          card: idOf(mention.card),
          others: mention.others.map(idOf),
          wikidata: cards.get(mention.card)?.wikidata ?? null,
          how: mention.how,
          score: Math.round(mention.score * 1000) / 1000,
          alias: mention.alias,
          why: explainMention(mention, nameOf),
          marked: isMarked.has(mention),
        };
      });
  };
}

type Annotate = Awaited<ReturnType<typeof createAnnotator>>;

function annotateFile(file: string, annotate: Annotate, textOnly: boolean): void {
  const source = readFileSync(file, 'utf8');
  const { text, passages } = /\.x?html?$/i.test(file)
    ? readHtml(source)
    : { text: source, passages: passagesOfText(source) };
  if (textOnly) {
    process.stdout.write(text);
    return;
  }
  for (const annotation of annotate(passages)) console.log(JSON.stringify(annotation));
}

/** Prints one answer per line, in order, as lines arrive. Gives false if any line was invalid. */
async function annotateLines(input: Readable, annotate: Annotate): Promise<boolean> {
  let good = true;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, text, lang } = parseLine(line);
      const answer = JSON.stringify({ id, mentions: annotate(passagesOfText(text, lang)) });
      if (!process.stdout.write(`${answer}\n`))
        await new Promise((done) => process.stdout.once('drain', done));
    } catch (error) {
      good = false;
      console.error(`line ${number}: ${(error as Error).message}`);
    }
  }
  return good;
}

function parseLine(line: string): { id: unknown; text: string; lang: string | undefined } {
  const value: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('expected an object {"id","text","lang"?}');
  }
  const { id, text, lang } = value as Record<string, unknown>;
  if (id === undefined) throw new Error('"id" is missing');
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    throw new Error('"lang" must be a string');
  return { id, text, lang: typeof lang === 'string' ? lang : undefined };
}

/**
 * Runs the command.
 * @param args as on the command line. @param input where JSON lines come from.
 * @returns the exit status: 1 if the usage, a file or a line was wrong.
 */
export async function run(args: string[], input: Readable): Promise<0 | 1> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        pack: { type: 'string', multiple: true, default: [] },
        settings: { type: 'string' },
        text: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (values.help) {
      console.log(help);
      return 0;
    }
    if (more.length > 0) throw new Error(`expected one file, also got ${more.join(' ')}`);
    const host = file === undefined ? '' : hostOf('file:///');
    const annotate = await createAnnotator(values.pack, values.settings, host);
    if (file === undefined) return (await annotateLines(input, annotate)) ? 0 : 1;
    annotateFile(file, annotate, values.text);
    return 0;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    return 1;
  }
}
