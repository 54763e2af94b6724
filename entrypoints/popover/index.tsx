/** The script of the first hover: the background puts it into a frame when the first card is asked for. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageDate } from '../../components/page/page-date.ts';
import { themeAround } from '../../components/page/page-theme.ts';
import { mountPopover } from '../../components/page/popover-host.ts';
import { offerPopoverScript, type PopoverRequest } from '../../components/page/popover-link.ts';
import { createStrings } from '../../components/strings/strings.ts';
import cardCss from '../../components/views/card.css?inline';
import { StringsContext } from '../../components/views/strings-context.ts';
import tokensCss from '../../components/views/tokens.css?inline';
import { Popover } from './Popover.tsx';
import popoverCss from './popover.css?inline';

const css = tokensCss + cardCss + popoverCss;

export default defineUnlistedScript(() => {
  const lookUp = (key: string) => browser.i18n.getMessage(key);
  const strings = createStrings(lookUp, lookUp('uiLanguage'));
  let takeAway: ((atOnce: boolean) => void) | undefined;

  const show = (request: PopoverRequest) => {
    takeAway?.(true);
    const popover = mountPopover({
      css,
      theme: themeAround(request.anchor),
      anchor: request.anchor,
      line: () => request.lines()[request.line],
      sheet: request.sheet,
      placed: request.placed,
      interfered: request.closed,
    });
    if (!popover) {
      queueMicrotask(request.closed);
      return () => {};
    }
    // Frames do not know whose page they are in, and *here* is the page's host.
    const host = window === window.top ? location.hostname : '';
    render(
      <StringsContext.Provider value={strings}>
        <Popover request={request} host={host} pageDate={pageDate(document)} />
      </StringsContext.Provider>,
      popover.box,
    );
    popover.settle();
    const focused = document.activeElement;
    if (request.focus) popover.box.querySelector('h2')?.focus({ preventScroll: true });

    const remove = (atOnce: boolean) => {
      if (takeAway !== remove) return;
      takeAway = undefined;
      if (request.focus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      popover.remove(atOnce);
    };
    takeAway = remove;
    return () => remove(false);
  };
  offerPopoverScript({ show });
});
