/** The page that drafts cards, wired to the browser. */
import { DraftPage } from '../../components/views/draft/DraftPage.tsx';
import { useStrings } from '../../components/views/shared/strings-context.ts';
import { useDraft } from './use-draft.ts';

export function App() {
  return <DraftPage {...useDraft(useStrings())} />;
}
