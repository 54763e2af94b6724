import '../../components/views/shared/tokens.css';
import '../../components/views/shared/base.css';
import '../../components/views/reading/reading.css';
import '../../components/views/reading/reading-text.css';
import { showPage } from '../../components/surfaces/show-page.tsx';
import { begin } from '../content/begin.ts';
import { App } from './App.tsx';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

// The document's name is not in the title, which browsers keep in their history.
showPage(App, (strings) => `${strings('extensionName')} · ${strings('readingTitle')}`);

// Documents are marked by the same script as web pages, with everything that the background injects there.
begin(new AbortController(), {
  addCards: async () => (await import('../popover/index.tsx')).default.main(),
  paint: (css) => sheet.replaceSync(css),
});
