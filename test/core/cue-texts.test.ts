/** Every cue is explained to readers: each has a text, and no text is left of a cue that is gone. */
import { expect, it } from 'vitest';
import texts from '../../assets/locales/en.json' with { type: 'json' };
import { nameCueWeights } from '../../components/core/context/name-cues.ts';
import { evidenceCues } from '../../components/core/context/required-evidence.ts';

/** Cues of the detection itself. */
const further = ['family', 'confusable'];

it('has a text for each cue, and no other', () => {
  const cues = [...Object.keys(nameCueWeights), ...Object.keys(evidenceCues), ...further];
  const keys = [...new Set(cues)].map((cue) => `cue_${cue.replaceAll('-', '_')}`);
  expect(keys.length).toBeGreaterThan(40);
  expect(
    Object.keys(texts)
      .filter((key) => key.startsWith('cue_'))
      .sort(),
  ).toEqual(keys.sort());
});
