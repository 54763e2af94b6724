import { browser } from 'wxt/browser';
import { createStrings } from '../../components/strings/strings.ts';

/** The light theme's accent and background (tokens.css), readable on toolbars of either theme. */
const colours = { ground: '#885609', letters: '#fffdf9' };

/** Shows a tab's card count on the toolbar button and in its tooltip; removes it for 0. */
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
