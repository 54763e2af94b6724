/** Sets up each of the extension's own pages: language and direction, title, colours, and view. */
import { type ComponentType, render } from 'preact';
import { browser } from 'wxt/browser';
import { kindColoursCss } from '../page/paint/kind-colours.ts';
import { createStrings, type Strings } from '../strings/strings.ts';
import { StringsContext } from '../views/shared/strings-context.ts';

/**
 * Renders a view in the element `root` of this document.
 * @param titleIn gives the page's title; without it the document keeps its own.
 */
export function showPage(View: ComponentType, titleIn?: (strings: Strings) => string): void {
  const lookUp = (key: string) => browser.i18n.getMessage(key);
  const strings = createStrings(lookUp, lookUp('uiLanguage'));
  document.documentElement.lang = strings.language;
  document.documentElement.dir = strings.direction;
  const colours = new CSSStyleSheet();
  colours.replaceSync(kindColoursCss());
  document.adoptedStyleSheets.push(colours);
  if (titleIn) document.title = titleIn(strings);
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <StringsContext.Provider value={strings}>
      <View />
    </StringsContext.Provider>,
    root,
  );
}
