import { describe, expect, it } from 'vitest';
import { createJoiner, type Joiner } from '../../../components/page/read/join-passages.ts';
import { type JoinedPassage, locate, nodesOf } from '../../../components/page/read/joined-passage.ts';
import fc from '../../properties.ts';

/** A node of a document is its text here. */
type Node = string;

function join(tell: (joiner: Joiner<Node>) => void): JoinedPassage<Node>[] {
  const passages: JoinedPassage<Node>[] = [];
  const joiner = createJoiner<Node>((passage) => passages.push(passage));
  tell(joiner);
  joiner.end();
  return passages;
}
const add = (joiner: Joiner<Node>, text: string) => joiner.add(text, text);

describe('passages', () => {
  it('join the texts of one block, with gaps as line breaks', () => {
    const passages = join((joiner) => {
      add(joiner, 'Vladimir ');
      add(joiner, 'Putin');
      joiner.gap();
      add(joiner, 'spoke.');
      joiner.cut();
      add(joiner, 'Biden listened.');
    });
    expect(passages.map(({ id, text }) => [id, text])).toEqual([
      [0, 'Vladimir Putin\nspoke.'],
      [1, 'Biden listened.'],
    ]);
  });

  it('do not begin with a gap, and are not created without text', () => {
    const passages = join((joiner) => {
      joiner.gap();
      joiner.cut();
      joiner.cut();
      joiner.gap();
      add(joiner, 'Putin');
      joiner.gap();
    });
    expect(passages.map(({ text }) => text)).toEqual(['Putin']);
  });

  it('count sections and carry the language of their first text', () => {
    const passages = join((joiner) => {
      joiner.language = 'de';
      add(joiner, 'Genf');
      joiner.language = 'fr';
      add(joiner, ' Genève');
      joiner.cut();
      joiner.section++;
      joiner.section++;
      joiner.language = undefined;
      add(joiner, 'Geneva');
    });
    expect(passages.map(({ section, language }) => [section, language])).toEqual([
      [0, 'de'],
      [2, undefined],
    ]);
  });
});

describe('the text next to a passage', () => {
  const beside = (tell: (joiner: Joiner<Node>) => void) =>
    join(tell).map(({ text, before, after }) => [text, before, after]);

  it('is a neighbouring cell, but not in another row', () => {
    const passages = beside((joiner) => {
      for (const row of [
        ['Trump', 'Eva'],
        ['Biden', 'Joe'],
      ]) {
        joiner.cut('far');
        for (const text of row) {
          joiner.cut('cell');
          add(joiner, text);
          joiner.cut('cell');
        }
        joiner.cut('far');
      }
    });
    expect(passages).toEqual([
      ['Trump', undefined, { edge: 'cell', text: 'Eva' }],
      ['Eva', { edge: 'cell', text: 'Trump' }, undefined],
      ['Biden', undefined, { edge: 'cell', text: 'Joe' }],
      ['Joe', { edge: 'cell', text: 'Biden' }, undefined],
    ]);
  });

  it('is visible text that is not read in the same line, and the text after it', () => {
    const passages = beside((joiner) => {
      add(joiner, 'Then ');
      joiner.aside('Jill', 'inline');
      add(joiner, 'Biden spoke.');
    });
    expect(passages).toEqual([
      ['Then ', undefined, { edge: 'inline', text: 'Jill Biden spoke.' }],
      ['Biden spoke.', { edge: 'inline', text: 'Then  Jill' }, undefined],
    ]);
  });

  it('is neither distant text nor a picture in another block', () => {
    const passages = beside((joiner) => {
      add(joiner, 'Eva');
      for (let borders = 0; borders < 5; borders++) joiner.cut();
      add(joiner, 'Putin');
      joiner.cut();
      joiner.aside('Jill', 'picture');
      joiner.cut();
      add(joiner, 'Biden');
    });
    expect(passages.map(([, before]) => before)).toEqual([undefined, undefined, undefined]);
  });
});

describe('the map back to the document', () => {
  const [passage] = join((joiner) => {
    add(joiner, 'Vladimir ');
    add(joiner, 'Pu');
    add(joiner, 'tin');
    joiner.gap();
    add(joiner, 'spoke');
  });
  if (!passage) throw new Error('There is no passage.');

  it.each<[string, number, number, unknown]>([
    [
      'a whole node',
      0,
      9,
      [
        { node: 'Vladimir ', offset: 0 },
        { node: 'Vladimir ', offset: 9 },
      ],
    ],
    [
      'across nodes',
      9,
      14,
      [
        { node: 'Pu', offset: 0 },
        { node: 'tin', offset: 3 },
      ],
    ],
    [
      'into the middle of a node',
      3,
      10,
      [
        { node: 'Vladimir ', offset: 3 },
        { node: 'Pu', offset: 1 },
      ],
    ],
    [
      'across a gap',
      11,
      17,
      [
        { node: 'tin', offset: 0 },
        { node: 'spoke', offset: 2 },
      ],
    ],
    ['a gap alone is nowhere', 14, 15, undefined],
  ])('%s', (_what, start, end, place) => {
    const found = locate(passage, start, end);
    expect(found && [found.start, found.end]).toEqual(place);
  });

  it('gives the nodes that a span covers', () => {
    expect(nodesOf(passage, 5, 12)).toEqual(['Vladimir ', 'Pu', 'tin']);
    expect(nodesOf(passage, 14, 15)).toEqual([]);
  });
});

describe('long passages', () => {
  const whole = Array.from({ length: 900 }, (_, index) => `word ${index} of a long paragraph, and more. `);
  const length = whole.join('').length;
  const windows = join((joiner) => {
    for (const text of whole) add(joiner, text);
  });

  it('are split into windows with their own ids', () => {
    expect(length).toBeGreaterThan(35_000);
    expect(windows.map(({ id }) => id)).toEqual(windows.map((_, index) => index));
    expect(Math.max(...windows.map(({ text }) => text.length))).toBeLessThanOrEqual(20_000);
  });

  it('keep every position once, and every short span complete in the window of its start', () => {
    let at = 0;
    let offset = 0;
    for (const [index, window] of windows.entries()) {
      expect(offset + window.keepFrom).toBe(at);
      at = offset + window.keepUntil;
      // A name that starts at the last kept place ends in this window.
      if (index < windows.length - 1)
        expect(window.text.length - window.keepUntil).toBeGreaterThanOrEqual(200);
      offset += window.text.length - 400;
    }
    expect(at).toBe(length);
  });

  it('map back to the original text', () => {
    fc.assert(
      fc.property(
        fc.nat(windows.length - 1),
        fc.nat(19_000),
        fc.integer({ min: 1, max: 80 }),
        (index, start, long) => {
          const window = windows[index];
          if (!window || start + long > window.text.length) return;
          const place = locate(window, start, start + long);
          const nodes = nodesOf(window, start, start + long);
          if (!place) throw new Error('nowhere');
          expect(nodes[0]).toBe(place.start.node);
          expect(nodes.at(-1)).toBe(place.end.node);
          const text = nodes
            .map((node, nth) =>
              node.slice(
                nth === 0 ? place.start.offset : 0,
                nth === nodes.length - 1 ? place.end.offset : undefined,
              ),
            )
            .join('');
          expect(text).toBe(window.text.slice(start, start + long));
        },
      ),
    );
  });
});
