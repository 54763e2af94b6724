/** Terms in bold at the beginning of a line, with what follows them: `**Term.** text`, or `**Term**` above its text. */
import type { Token, Tokens } from 'marked';
import { linksIn, type Placed, plain } from './markdown-text.ts';
import type { Entry } from './note.ts';

/** Maximum length of a term at the beginning of a line, in UTF-16 units. */
export const longestTerm = 60;

/** Takes the blocks of a text; gives the terms of its paragraphs and list items. Text below a term belongs to it, up to a heading. */
export function boldEntries(placed: readonly Placed[]): Entry[] {
  const entries: Entry[] = [];
  /** The term whose text may follow in other blocks. */
  let open: Entry | undefined;
  for (const { token, line } of placed) {
    if (token.type === 'heading') open = undefined;
    else if (token.type === 'list') {
      for (const item of (token as Tokens.List).items) {
        const [found] = parts(item.tokens.flatMap(insideOf), line);
        if (found?.entry) entries.push(found.entry);
      }
    } else if (token.type === 'paragraph') {
      for (const { entry, text, links } of parts(insideOf(token), line)) {
        if (entry) entries.push(entry);
        else if (open && text !== '') {
          open.text = open.text === '' ? text : `${open.text}\n${text}`;
          open.links.push(...links);
        }
        open = entry ?? open;
      }
    }
  }
  return entries.filter(({ text }) => text !== '');
}

const insideOf = (token: Token): Token[] => ('tokens' in token ? (token.tokens ?? []) : [token]);

interface Part {
  entry?: Entry;
  text: string;
  links: string[];
}

/** Divides the content of a paragraph at what is bold at the beginning of a line. */
function parts(tokens: readonly Token[], line: number): Part[] {
  const found: { term?: Token; rest: Token[]; line: number }[] = [];
  let at = line;
  let isStart = true;
  for (const token of tokens) {
    const text = plain(token);
    if (token.type === 'strong' && isStart) found.push({ term: token, rest: [], line: at });
    else if (found.length === 0) found.push({ rest: [token], line: at });
    else found.at(-1)?.rest.push(token);
    at += token.raw.split('\n').length - 1;
    isStart = /\n\s*$/.test(text) || (isStart && text.trim() === '');
  }
  return found.map(({ term, rest, line: from }) => {
    const links = rest.flatMap(linksIn);
    const text = rest.map(plain).join('').trim();
    const name = term
      ? plain(term)
          .replace(/\s*[.:：。]$/, '')
          .trim()
      : '';
    if (name === '' || name.length > longestTerm) return { text, links };
    const bare = text.replace(/^(?:[:：–—=]+|-{1,2}(?=\s))\s*/, '');
    return {
      entry: { line: from, name, aliases: [], text: bare, links: [...(term ? linksIn(term) : []), ...links] },
      text,
      links,
    };
  });
}
