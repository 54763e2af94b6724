/** The plain text and the links of Markdown. */
import { lexer, type Token, type Tokens } from 'marked';

/** A block and the line that it begins on. */
export interface Placed {
  token: Token;
  line: number;
}

/** Most levels of quotations, lists and emphasis; people write a handful, and workers of browsers have small stacks. */
const mostLevels = 100;

/** Takes Markdown; gives its blocks. What is nested deeper than that, or than the parser can follow, is read as text, line by line. */
export function tokensOf(text: string): Token[] {
  const lines = /\n/.test(text.trim()) ? text.split(/(?<=\n)/) : [];
  try {
    const tokens = lexer(text);
    if (!isDeep(tokens)) return tokens;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return lines.length > 0 ? lines.flatMap(tokensOf) : [{ type: 'text', raw: text, text: text.trim() }];
}

function isDeep(tokens: readonly Token[]): boolean {
  let level = tokens;
  for (let count = 0; level.length > 0; count++) {
    if (count > mostLevels) return true;
    level = level.flatMap((token) => [
      ...('tokens' in token ? (token.tokens ?? []) : []),
      ...(token.type === 'list' ? (token as Tokens.List).items : []),
    ]);
  }
  return false;
}

/** The web pages that a token leads to, each as `Title <address>`. */
export function linksIn(token: Token): string[] {
  if (token.type === 'list') return (token as Tokens.List).items.flatMap(linksIn);
  if (token.type === 'link') {
    const { href } = token as Tokens.Link;
    return /^https?:\/\/[^\s<>]+$/i.test(href) ? [`${plain(token).replace(/[<>]/g, '')} <${href}>`] : [];
  }
  return 'tokens' in token ? (token.tokens ?? []).flatMap(linksIn) : [];
}

/** The text of a token without its markup; `[[Page|shown]]` becomes what it shows. */
export function plain(token: Token): string {
  const inner = 'tokens' in token ? token.tokens : undefined;
  if (token.type === 'list') return (token as Tokens.List).items.map((item) => plain(item)).join('\n');
  if (token.type === 'br') return '\n';
  if (token.type === 'html') return /^<br\s*\/?>\s*$/i.test(token.raw) ? '\n' : '';
  // `## Quay {#quay}` has an anchor.
  if (token.type === 'heading')
    return ((token as Tokens.Heading).tokens ?? [])
      .map(plain)
      .join('')
      .replace(/\s*\{[#.:][^{}]*\}\s*$/, '')
      .trim();
  const text = inner ? inner.map(plain).join('') : 'text' in token ? String(token.text) : '';
  return inner
    ? text.trim()
    : text
        .replace(/!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&');
}

/** The text of Markdown within HTML, line by line: `**bold**` is also understood there. Its tags and entities are already read. */
export const inline = (text: string): string =>
  text
    .split('\n')
    .map(
      (line) =>
        tokensOf(line.replace(/&/g, '&amp;').replace(/</g, '&lt;')).map(plain).join('').trim() || line,
    )
    .join('\n');
