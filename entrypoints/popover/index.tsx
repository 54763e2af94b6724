/** The popover script: the background injects it into a frame when the first card is requested. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { kindColoursCss } from '../../components/page/paint/kind-colours.ts';
import { findLink } from '../../components/page/popover/page-link.ts';
import { createStrings } from '../../components/strings/strings.ts';
import { createCards } from './create-cards.tsx';
import popoverCss from './popover.css?inline';

export default defineUnlistedScript(() => {
  const link = findLink();
  if (!link?.page || link.cards) return;
  const lookUp = (key: string) => browser.i18n.getMessage(key);
  const strings = createStrings(lookUp, lookUp('uiLanguage'));
  link.cards = createCards(link.page, strings, kindColoursCss() + popoverCss);
});
