import type { Settings } from '../core/settings/settings.ts';
import { highlightName, marksCss, paintedKind } from '../page/paint/mark-css.ts';
import type { Ink, Paint, PaintedMark } from '../views/shared/MarkedText.tsx';

/** Prefix of the highlight names; no page shares this document. */
const name = 'preview';

/** Creates the painter of the options page, with the same rules and highlights as on pages. */
export function createPainter(): Paint {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const areas = new Map<string, { marks: readonly PaintedMark[]; ink: Ink }>();
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let latest: Settings | undefined;

  const draw = () => {
    if (!latest) return;
    const { markColour } = latest;
    CSS.highlights.clear();
    for (const { marks, ink } of areas.values()) {
      for (const { node, start, end, kind, fuzzy } of marks) {
        const look = {
          ink: ink === 'own' ? (dark.matches ? 'light' : 'dark') : ink,
          tinted: true,
          strength: fuzzy ? 'fuzzy' : 'sure',
          kind: paintedKind(kind, markColour),
        } as const;
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        const key = highlightName(name, look);
        const highlight = CSS.highlights.get(key) ?? new Highlight();
        highlight.add(range);
        CSS.highlights.set(key, highlight);
      }
    }
  };
  dark.addEventListener('change', draw);

  return (place, area, settings) => {
    if (area.marks.length > 0) {
      areas.set(place, area);
      if (settings !== latest) sheet.replaceSync(marksCss(name, settings));
      latest = settings;
    } else areas.delete(place);
    draw();
  };
}
