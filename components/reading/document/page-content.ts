/** Pages as elements: drawn from blocks of text, and read again as an article to draft cards from. */
import type { ArticleParagraph } from '../../core/draft/article/article.ts';
import type { Block, PageContent } from './readable-document.ts';

/** Draws blocks as headings and paragraphs. */
export function drawBlocks(blocks: readonly Block[]): PageContent {
  const content = document.createDocumentFragment();
  for (const { kind, text } of blocks) {
    const element = document.createElement(kind === 'heading' ? 'h2' : 'p');
    element.dir = 'auto';
    for (const [at, line] of text.split('\n').entries())
      element.append(...(at > 0 ? [document.createElement('br')] : []), line);
    content.append(element);
  }
  return content;
}

/** Elements whose text is a paragraph of its own. */
const blocks = `p,li,dt,dd,td,th,pre,blockquote,figure,figcaption,caption,h1,h2,h3,h4,h5,h6,hgroup,hr,div,section,article,main,\
header,footer,aside,center,search,menu,address,details,summary,fieldset,legend`;

/** The paragraphs of a page, for drafting: each block's own text, without that of blocks in it. */
export function paragraphsOf(content: ParentNode): ArticleParagraph[] {
  const found: ArticleParagraph[] = [];
  let text = '';
  const end = (heading: boolean) => {
    const clean = text.replace(/\s+/g, ' ').trim();
    text = '';
    if (clean !== '') found.push({ text: clean, ...(heading && { heading }) });
  };
  const walk = (node: Node, heading: boolean) => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element)) return;
    if (/^(?:rt|rp)$/i.test(node.localName)) return;
    if (node.localName === 'br') text += ' ';
    const isBlock = node.matches(blocks);
    const inner = heading || /^h[1-6]$/.test(node.localName);
    if (isBlock) end(heading);
    for (const child of node.childNodes) walk(child, inner);
    if (isBlock) end(inner);
  };
  for (const child of content.childNodes) walk(child, false);
  end(false);
  return found;
}
