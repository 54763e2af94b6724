import '../../components/views/tokens.css';
import '../../components/views/surface.css';
import '../../components/views/card.css';
import '../../components/views/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createStrings } from '../../components/strings/strings.ts';
import { StringsContext } from '../../components/views/strings-context.ts';
import { App } from './App.tsx';

const lookUp = (key: string) => browser.i18n.getMessage(key);
const strings = createStrings(lookUp, lookUp('uiLanguage'));
document.documentElement.lang = strings.language;
document.documentElement.dir = strings.direction;
document.title = strings('welcomeTitle');

const root = document.getElementById('root');
if (root)
  render(
    <StringsContext.Provider value={strings}>
      <App />
    </StringsContext.Provider>,
    root,
  );
