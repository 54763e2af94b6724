import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findLink } from '../../components/page/popover/page-link.ts';
import { begin } from './begin.ts';
import { whenReadable } from './readable.ts';

export default defineUnlistedScript(async () => {
  const script = new AbortController();
  if (!(await whenReadable(script.signal))) return;
  // An earlier copy of this script, from before an update or a second injection; it may be waiting for the document
  // too.
  findLink()?.leave();
  begin(script);
});
