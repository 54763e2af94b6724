/** The reading page, wired to the browser. */

import { useReading } from '../../components/surfaces/reading/use-reading.ts';
import { ReadingPage } from '../../components/views/reading/ReadingPage.tsx';
import { useStrings } from '../../components/views/shared/strings-context.ts';

export function App() {
  return <ReadingPage {...useReading(useStrings())} />;
}
