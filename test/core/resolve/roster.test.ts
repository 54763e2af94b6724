import { describe, expect, test } from 'vitest';
import { rosterOf } from '../../../components/core/resolve/roster.ts';
import type { Mention } from '../../../components/core/text/model.ts';

const mention = (start: number): Mention => ({
  passage: 0,
  text: 'Putin',
  start,
  end: start + 5,
  card: 'a:putin',
  others: [],
  how: 'exact',
  kind: 'person',
  alias: 'Putin',
  score: 1,
  evidence: { kind: 'alone' },
});

/** The passage shown for a name that follows `text`. */
const passageOf = (text: string) => {
  const [entry] = rosterOf([mention(text.length)], [{ id: 0, text: `${text}Putin` }]);
  return entry?.firstPassage;
};

describe('the passage of a roster', () => {
  const segmenter = new Intl.Segmenter();
  const clusters = [
    'e',
    'é',
    'e\u0301',
    '👩‍👩‍👧‍👦',
    '🇺🇦',
    '각',
    'क्षि',
    '\r\n',
    'д',
    '\u00ad',
    '0\ufe0f\u20e3',
  ];

  test.each(clusters)('begins with a whole character, wherever it is cut: %j', (cluster) => {
    // Without spaces, after which it would be cut again; a line break is shown as one.
    for (let shift = 0; shift <= cluster.length; shift++) {
      const text = `${cluster}a`.repeat(40) + 'x'.repeat(shift);
      const shown =
        passageOf(text)
          ?.replace(/^…/, '')
          .replace(/Putin$/, '') ?? '';
      const whole = [...segmenter.segment(text)].map(({ segment }) => segment);
      const ends = whole.map((_, at) => whole.slice(at).join('').replace(/\s+/g, ' ').trim());
      expect(ends, JSON.stringify(shown)).toContain(shown);
    }
  });

  test.each(clusters)('ends with a whole character, wherever it is cut: %j', (cluster) => {
    for (let shift = 0; shift <= cluster.length; shift++) {
      const text = `Putin${'x'.repeat(shift)}${`${cluster}a`.repeat(160)}`;
      const [entry] = rosterOf([mention(0)], [{ id: 0, text }]);
      const shown = entry?.firstPassage.replace(/…$/, '') ?? '';
      const whole = [...segmenter.segment(text)].map(({ segment }) => segment);
      const beginnings = whole.map((_, at) => whole.slice(0, at).join('').replace(/\s+/g, ' ').trim());
      expect(shown.length).toBeGreaterThan(100);
      expect(beginnings, JSON.stringify(shown)).toContain(shown);
    }
  });
});
