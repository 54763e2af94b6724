/** The previews in every language of the interface: they must show what the choices beside them do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../components/core/detect/find-candidates.ts';
import { defaults, type Settings } from '../../../components/core/settings/settings.ts';
import { createStrings } from '../../../components/strings/strings.ts';
import { markSample, samplesOf } from '../../../entrypoints/options/hooks/use-samples.ts';
import { bundledIndex } from '../../core/bundled.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'assets', 'locales');
const locales = readdirSync(folder).map((file) => {
  const texts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
  return [file, createStrings((key) => texts[key] ?? '', texts.uiLanguage ?? '')] as const;
});

describe.each(locales)('%s', (_file, strings) => {
  const samples = samplesOf(strings);
  const marks = (which: keyof typeof samples, settings: Partial<Settings> = {}) =>
    markSample(
      samples[which],
      { candidates: findCandidates(bundledIndex, samples[which]), entities: [] },
      {
        ...defaults,
        ...settings,
      },
    ).flatMap((passage) => passage.marks);
  const count = (settings: Partial<Settings>) => marks('marks', settings).length;

  it('marks more mentions if more are chosen', () => {
    expect(count({ markHowMuch: 'every' })).toBeGreaterThan(count({ markHowMuch: 'section' }));
    expect(count({ markHowMuch: 'section' })).toBeGreaterThan(count({ markHowMuch: 'page' }));
  });

  it('shows several kinds, and a misspelt name', () => {
    expect(new Set(marks('marks').map(({ kind }) => kind)).size).toBeGreaterThan(2);
    expect(marks('marks').some(({ fuzzy }) => fuzzy)).toBe(true);
  });

  it('marks more with lower strictness', () => {
    const [strict, balanced, generous] = (['strict', 'balanced', 'generous'] as const).map(
      (strictness) => marks('found', { strictness }).length,
    );
    expect(strict).toBeGreaterThan(0);
    expect(balanced).toBeGreaterThan(strict ?? 0);
    expect(generous).toBeGreaterThan(balanced ?? 0);
  });

  it('leaves out kinds that are off, and everything when marks are off', () => {
    expect(marks('found', { kindsOff: ['person'] }).map(({ kind }) => kind)).not.toContain('person');
    expect(marks('found', { kindsOff: ['person'] })).not.toHaveLength(0);
    expect(count({ enabled: false })).toBe(0);
    expect(count({ hiddenCards: marks('marks').map(() => 'geneva-2021:joe-biden') })).toBeLessThan(count({}));
  });
});
