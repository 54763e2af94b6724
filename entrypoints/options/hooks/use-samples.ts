import { useMemo } from 'preact/hooks';
import { defaults, type Settings } from '../../../components/core/settings/settings.ts';
import type { Passage } from '../../../components/core/text/model.ts';
import type { Strings } from '../../../components/strings/strings.ts';
import { type Found, marksIn, resolveText } from '../../../components/tester/mark-text.ts';
import type { MarkedPassage } from '../../../components/tester/marked-passage.ts';
import { useCandidates } from './use-candidates.ts';

/** A passage of a sample text. */
export type SamplePassage = Passage & { heading: boolean; section: number };

/** The sample texts: one in two sections for how marks look, one with names that need evidence for what is found. */
export function samplesOf(strings: Strings): { marks: SamplePassage[]; found: SamplePassage[] } {
  const { language } = strings;
  const passage = (id: number, text: string, section: number, heading = false) => ({
    ...{ id, text, section, heading, language },
  });
  return {
    marks: [
      passage(0, strings('optionsSampleTitle1'), 1, true),
      passage(1, strings('optionsSample1'), 1),
      passage(2, strings('optionsSampleTitle2'), 2, true),
      passage(3, strings('optionsSample2'), 2),
    ],
    found: [passage(0, strings('optionsSample3'), 1), passage(1, strings('optionsSample4'), 2)],
  };
}

/** A sample with the marks it would have on a page. */
export function markSample(
  passages: readonly SamplePassage[],
  found: Found,
  settings: Settings,
): MarkedPassage[] {
  const marked = settings.enabled ? resolveText(found, passages, settings).marked : [];
  return passages.map(({ id, text, heading }) => ({ text, heading, marks: marksIn(id, marked) }));
}

/** Both samples, marked according to the settings. */
export function useSamples(strings: Strings, settings: Settings = defaults, packs: string) {
  const texts = useMemo(() => samplesOf(strings), [strings]);
  const marks = useCandidates(texts.marks, packs);
  const found = useCandidates(texts.found, packs);
  // Other settings, such as a long list of sites, do not affect the marks.
  const { enabled, kindsOff, strictness, markHowMuch, hiddenCards, hiddenAliases } = settings;
  const matters = JSON.stringify([enabled, kindsOff, strictness, markHowMuch, hiddenCards, hiddenAliases]);
  return useMemo(
    () => ({
      marks: markSample(texts.marks, marks, settings),
      found: markSample(texts.found, found, settings),
    }),
    [texts, marks, found, matters],
  );
}
