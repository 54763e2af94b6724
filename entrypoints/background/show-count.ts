import { browser } from 'wxt/browser';
import { createStrings } from '../../components/strings/strings.ts';

/** The accent of the light theme and its paper (tokens.css): a toolbar of either theme carries them. */
const colours = { ground: '#885609', letters: '#fffdf9' };

/** Shows a count of cards on the toolbar button of one tab, and says it in the button's name; takes it away for 0. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const lookUp = (key: string) => browser.i18n.getMessage(key);
  const strings = createStrings(lookUp, lookUp('uiLanguage'));
  const name = strings('extensionName');
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: colours.ground }),
    browser.action.setBadgeTextColor?.({ tabId, color: colours.letters }),
    browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
    browser.action.setTitle({
      tabId,
      title: count > 0 ? `${name}: ${strings.plural('popupCount', count)}` : name,
    }),
  ]);
}
