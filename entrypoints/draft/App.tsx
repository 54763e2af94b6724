/** The page that drafts cards, wired to the browser. */

import { useDraft } from '../../components/surfaces/draft/use-draft.ts';
import { DraftPage } from '../../components/views/draft/DraftPage.tsx';
import { useStrings } from '../../components/views/shared/strings-context.ts';

export function App() {
  return <DraftPage {...useDraft(useStrings())} />;
}
