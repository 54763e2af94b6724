import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findLink } from '../../components/page/popover/page-link.ts';
import { begin } from './begin.ts';

export default defineUnlistedScript(() => {
  // The gate, or an earlier copy of this script. Without either, the document that was asked about has gone.
  const link = findLink();
  if (!link) return;
  link.leave();
  begin(new AbortController());
});
