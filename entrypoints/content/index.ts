import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findLink } from '../../components/page/popover/page-link.ts';
import { begin } from './begin.ts';
import { whenReadable } from './readable.ts';

export default defineUnlistedScript(async () => {
  if (!(await whenReadable())) return;
  // The gate, or an earlier copy of this script.
  findLink()?.leave();
  begin(new AbortController());
});
