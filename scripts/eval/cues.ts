/** What each cue beside a name does: the marks that change where its weight is 0. */
import { type NameCue, nameCueWeights } from '../../components/core/context/name-cues.ts';
import { buildIndex } from '../../components/core/gazetteer/build-index.ts';
import type { Pack } from '../../components/core/pack/model.ts';
import type { CorpusLine } from '../../test/corpus/corpus.ts';
import { createFinder } from './finders.ts';
import { type Counts, countBy, total } from './score.ts';

export interface CueEffect {
  weight: number;
  /** Wrong marks that it keeps away, and right ones that only it allows. */
  earned: number;
  /** Right marks that it keeps away, and wrong ones that only it allows. */
  cost: number;
}

/** The effect of each cue on these lines, at balanced strictness. */
export function effectsOfCues(pack: Pack, lines: readonly CorpusLine[]): Map<NameCue, CueEffect> {
  const counts = (find: ReturnType<typeof createFinder>): Counts =>
    total(countBy(lines, find, () => 'all').groups);
  const index = buildIndex([pack]);
  const all = counts(createFinder(pack, 'balanced', nameCueWeights, index));
  return new Map(
    (Object.entries(nameCueWeights) as [NameCue, number][]).map(([name, weight]) => {
      const without = counts(createFinder(pack, 'balanced', { ...nameCueWeights, [name]: 0 }, index));
      const wrong = without.wrong - all.wrong;
      const right = without.right - all.right;
      return [
        name,
        {
          weight,
          earned: Math.max(0, wrong) + Math.max(0, -right),
          cost: Math.max(0, right) + Math.max(0, -wrong),
        },
      ];
    }),
  );
}
