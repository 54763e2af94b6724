/** Runs in a test page: shows a card as the popover does, but in an open root, so that tests and axe-core can look in. */
import { render } from 'preact';
import english from '../../../assets/locales/en.json';
import type { CardAnswer } from '../../../components/core/pack/model.ts';
import type { Mention } from '../../../components/core/text/model.ts';
import { kindColoursCss } from '../../../components/page/paint/kind-colours.ts';
import { createStrings } from '../../../components/strings/strings.ts';
import { StringsContext } from '../../../components/views/shared/strings-context.ts';
import { Popover } from '../../../entrypoints/popover/Popover.tsx';
import popoverCss from '../../../entrypoints/popover/popover.css?inline';

export interface CardToMount {
  answer: CardAnswer;
  mention?: Mention;
  /** Keys of the cards on the page. */
  onPage?: string[];
  /** Keys of the cards in the same passage. */
  beside?: string[];
  pageDate?: string;
  theme?: 'light' | 'dark';
  /** BCP 47 tag of the interface; its texts stay English. */
  language?: string;
  /** Width in px, the popover's own where it is not given. */
  width?: number;
}

const plain: Omit<Mention, 'card' | 'kind'> = {
  passage: 0,
  start: 0,
  end: 0,
  text: 'a name',
  others: [],
  alias: 'a name',
  how: 'exact',
  score: 0,
  evidence: { kind: 'alone' },
};

function mountCard({
  answer,
  mention,
  onPage = [],
  beside = [],
  pageDate,
  theme = 'light',
  ...wanted
}: CardToMount): void {
  document.querySelector('main')?.remove();
  const main = document.body.appendChild(document.createElement('main'));
  const root = main.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(kindColoursCss() + popoverCss);
  root.adoptedStyleSheets = [sheet];
  const box = root.appendChild(document.createElement('div'));
  box.className = 'popover';
  box.dataset.theme = theme;
  box.popover = 'manual';
  box.style.cssText = `left: 8px; top: 8px; width: ${wanted.width ?? 350}px; max-height: calc(100vh - 16px)`;
  box.showPopover();
  const language = wanted.language ?? 'en';
  const texts: Record<string, string> = english;
  render(
    <StringsContext.Provider value={createStrings((key) => texts[key] ?? '', language)}>
      <Popover
        card={answer}
        mention={mention ?? { ...plain, card: answer.key, kind: answer.card.kind }}
        onPage={new Set(onPage)}
        beside={new Set(beside)}
        pageDate={pageDate}
        host="news.example"
        getCard={async () => undefined}
        hide={async () => undefined}
        open={async () => ({ done: true })}
        pin={() => {}}
        close={() => {}}
        pinned={false}
        closable
      />
    </StringsContext.Provider>,
    box,
  );
}

Object.assign(globalThis, { mountCard });
