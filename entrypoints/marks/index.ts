/** The marks script: the background injects it into a frame with the first answer that finds something there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rosterOf } from '../../components/core/resolve/roster.ts';
import { cardsInView } from '../../components/page/marks/cards-in-view.ts';
import { createMarks } from '../../components/page/marks/marks.ts';
import { themeAround } from '../../components/page/paint/background-lightness.ts';
import { findLink } from '../../components/page/popover/page-link.ts';

export default defineUnlistedScript(() => {
  const link = findLink();
  if (link) link.marks ??= { createMarks, rosterOf, themeAround, cardsInView };
});
