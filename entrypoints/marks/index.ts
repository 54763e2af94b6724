/** The script of marks: the background puts it into a frame with the first answer that finds something there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rosterOf } from '../../components/matching/roster.ts';
import { createMarks } from '../../components/page/marks.ts';
import { findLink } from '../../components/page/page-link.ts';
import { themeAround } from '../../components/page/page-theme.ts';

export default defineUnlistedScript(() => {
  const link = findLink();
  if (link) link.marks ??= { createMarks, rosterOf, themeAround };
});
