import type { Settings } from '../../../core/settings/settings.ts';
import type { MarkedPassage } from '../../../tester/marked-passage.ts';
import { MarkedText, type Paint } from '../../shared/MarkedText.tsx';
import { useStrings } from '../../shared/strings-context.ts';

interface PreviewProps {
  /** Identifies this preview on the page. */
  place: string;
  passages: readonly MarkedPassage[];
  settings: Settings;
  paint: Paint;
}

/** A sample text marked according to the settings, on a light page and on a dark one. */
export function Preview({ place, passages, settings, paint }: PreviewProps) {
  const strings = useStrings();
  const some = passages.some(({ marks }) => marks.length > 0);
  return (
    <div class="options-preview">
      <h3>{strings('optionsPreview')}</h3>
      {(['dark', 'light'] as const).map((ink) => (
        <div key={ink} class={`options-sample options-${ink}-ink`}>
          <MarkedText place={`${place}-${ink}`} {...{ passages, ink, settings, paint }} />
        </div>
      ))}
      {!some && <p class="options-preview-none">{strings('optionsPreviewNone')}</p>}
    </div>
  );
}
