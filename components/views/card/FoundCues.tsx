import type { FoundCue } from '../../core/text/model.ts';
import type { StringKey } from '../../strings/strings.ts';
import { useStrings } from '../shared/strings-context.ts';

/** The cues that speak for a card and those that speak against it, each as a sentence. */
export function FoundCues({ cues = [] }: { cues?: readonly FoundCue[] | undefined }) {
  const strings = useStrings();
  // Each row of the tables of cues has a text: test/core/cue-texts.test.ts.
  const text = (cue: string) => strings(`cue_${cue.replaceAll('-', '_')}` as StringKey);
  const list = (title: StringKey, found: readonly FoundCue[]) =>
    found.length > 0 && (
      <p>
        {strings(title)} {found.map(({ cue }) => text(cue)).join(' ')}
      </p>
    );
  return (
    <>
      {list(
        'cardCuesFor',
        cues.filter(({ weight }) => weight < 0),
      )}
      {list(
        'cardCuesAgainst',
        cues.filter(({ weight }) => weight > 0),
      )}
    </>
  );
}
