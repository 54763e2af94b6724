import { highlightName, marksCss, paintedKind } from '../../components/page/mark-css.ts';
import type { Settings } from '../../components/settings/settings.ts';
import type { SampleMark } from '../../components/views/Preview.tsx';

/** What the names of the preview's highlights begin with; no page shares this document. */
const name = 'preview';

/** Gives the painter of the preview: the very rules and highlights that pages get. */
export function createPreviewPainter(): (marks: readonly SampleMark[], settings: Settings) => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  return (marks, settings) => {
    sheet.replaceSync(marksCss(name, settings));
    CSS.highlights.clear();
    for (const { element, kind, fuzzy, ink } of marks) {
      const look = {
        ink,
        tinted: true,
        strength: fuzzy ? 'fuzzy' : 'sure',
        kind: paintedKind(kind, settings.markColour),
      } as const;
      const range = new Range();
      range.selectNodeContents(element);
      const key = highlightName(name, look);
      const highlight = CSS.highlights.get(key) ?? new Highlight();
      highlight.add(range);
      CSS.highlights.set(key, highlight);
    }
  };
}
