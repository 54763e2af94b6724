/** A bar at the lower edge of the window after a card in which something was hidden has closed: it takes that back. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { mountPopover, type PopoverHost } from '../../components/page/popover/popover-host.ts';
import type { Strings } from '../../components/strings/strings.ts';
import { type Hidden, HiddenText } from '../../components/views/card/HiddenText.tsx';
import { LinkButton } from '../../components/views/shared/LinkButton.tsx';
import { StringsContext, useStrings } from '../../components/views/shared/strings-context.ts';

/** How long the bar stays, in ms, unless the pointer or the focus is in it. */
const stays = 8000;

export interface UndoBar {
  /**
   * Shows the bar in place of an earlier one.
   * @param undo rejects if it could not be saved; the bar then says so.
   */
  show(hidden: Hidden, undo: () => Promise<unknown>): void;
  remove(): void;
}

/** @param sheet the styles of the popover. @param theme of the page. */
export function createUndoBar(
  strings: Strings,
  sheet: CSSStyleSheet,
  theme: () => 'light' | 'dark',
): UndoBar {
  let shown: PopoverHost | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remove = () => {
    clearTimeout(timer);
    shown?.remove(false);
    shown = undefined;
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(remove, stays);
  };
  return {
    remove,
    show(hidden, undo) {
      remove();
      const box = document.createElement('div');
      box.className = 'popover bar';
      render(
        <StringsContext.Provider value={strings}>
          <Bar hidden={hidden} undo={() => undo().then(remove)} />
        </StringsContext.Provider>,
        box,
      );
      for (const type of ['pointerenter', 'focusin']) box.addEventListener(type, () => clearTimeout(timer));
      for (const type of ['pointerleave', 'focusout']) box.addEventListener(type, wait);
      shown = mountPopover({
        box,
        sheet,
        theme: theme(),
        anchor: document.documentElement,
        line: () => undefined,
        placed: () => {},
        interfered: remove,
      });
      shown?.reposition();
      wait();
    },
  };
}

function Bar({ hidden, undo }: { hidden: Hidden; undo: () => Promise<unknown> }) {
  const strings = useStrings();
  const [failed, setFailed] = useState(false);
  return (
    <p class="popover-bar" role="status" lang={strings.language} dir={strings.direction}>
      {failed ? strings('cardHideFailed') : <HiddenText hidden={hidden} />}{' '}
      <LinkButton onClick={() => undo().catch(() => setFailed(true))}>{strings('cardUndo')}</LinkButton>
    </p>
  );
}
