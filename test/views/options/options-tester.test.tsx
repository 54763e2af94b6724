// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { defaults } from '../../../components/core/settings/settings.ts';
import type { TestOutcome } from '../../../components/tester/test-outcome.ts';
import type { OptionsProps } from '../../../components/views/options/props/options-props.ts';
import { OptionsTester } from '../../../components/views/options/tester/OptionsTester.tsx';
import { eventually } from '../../eventually.ts';
import { answerFor } from '../bundled.ts';
import { button, doing, show, textOf } from '../show.tsx';

const outcome: TestOutcome = {
  passages: [{ text: 'Putin and Jill Biden', marks: [{ start: 0, end: 5, kind: 'person', fuzzy: false }] }],
  marked: [
    {
      answer: answerFor('vladimir-putin'),
      others: ['Ludmila Putina', 'Putin the dog'],
      mention: {
        ...{
          passage: 0,
          start: 0,
          end: 5,
          text: 'Putin',
          card: 'geneva-2021:vladimir-putin',
          kind: 'person',
        },
        ...{ others: [], alias: 'Putin', how: 'exact', score: 0, evidence: { kind: 'alone' } },
        cues: [
          { cue: 'title', weight: -4 },
          { cue: 'trade-before', weight: 2 },
        ],
      },
    },
  ],
  unmarked: [
    { text: 'Jill Biden', why: { kind: 'unknown-entity' } },
    { text: 'Biden', card: 'Joe Biden', why: { kind: 'within', text: 'Jill Biden' } },
    { text: 'Biden', card: 'Joe Biden', why: { kind: 'other-entity', text: 'Jill Biden' } },
    { text: 'Russia', card: 'Russia', why: { kind: 'evidence' }, related: ['Joe Biden', 'Ukraine'] },
    { text: 'Navallny', card: 'Alexei Navalny', why: { kind: 'misspelling' } },
    { text: 'Obama', card: 'Barack Obama', why: { kind: 'hidden' } },
    { text: 'Geneva', card: 'Geneva', why: { kind: 'kind-off' } },
    {
      ...{ text: 'Trump Tower', card: 'Donald Trump', why: { kind: 'beside' } },
      cues: [{ cue: 'thing-behind', weight: 16 }],
    },
  ],
  report: '## the report',
};

async function tested(copy: OptionsProps['on']['copy'] = async () => {}) {
  const testText = vi.fn(async (_text: string, _language: string | undefined) => outcome);
  const painted: string[] = [];
  const props = {
    settings: defaults,
    testText,
    paint: (place: string, { marks }: { marks: readonly unknown[] }) =>
      painted.push(`${place} ${marks.length}`),
    on: { copy },
  } as unknown as OptionsProps;
  const root = show(<OptionsTester {...props} />);
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  await doing(() => {
    field.value = 'Putin and Jill Biden';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await eventually(() => expect(root.querySelector('.options-names')).not.toBeNull());
  return { root, testText, painted };
}

describe('the match tester', () => {
  it('shows the marks, and each name with its card, alias, kind of match and evidence', async () => {
    const { root, painted } = await tested();
    expect(painted).toContain('tester 1');
    const [name] = root.querySelectorAll('.options-names > li');
    expect(textOf(name?.querySelector('h4'))).toBe('Vladimir Putin');
    expect(textOf(name)).toContain('Found Putin: exact match for the alias “Putin”.');
    expect(textOf(name)).toContain('It could also be: Ludmila Putina or Putin the dog');
    expect(textOf(name)).toContain('This name is clear on its own.');
    expect(textOf(name)).toContain('Evidence for it: A title such as “President” comes before it.');
    expect(textOf(name)).toContain('Evidence against it: An occupation that the card does not mention');
    expect(textOf(root.querySelector('[role=status]'))).toBe('1 name marked');
  });

  it('explains why every other name is not marked, with a text for each reason', async () => {
    const { root } = await tested();
    const reasons = [...root.querySelectorAll('.options-names:last-of-type > li h4 + p')].map(textOf);
    expect(reasons).toHaveLength(outcome.unmarked.length);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(textOf(root)).toContain('Related cards include Joe Biden and Ukraine.');
    expect(textOf(root)).toContain('Evidence against it: A word such as “Street” follows');
  });

  it('tests again in another language', async () => {
    const { root, testText } = await tested();
    const choice = root.querySelector('select') as HTMLSelectElement;
    await doing(() => {
      choice.value = 'ru';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await eventually(() => expect(testText).toHaveBeenLastCalledWith('Putin and Jill Biden', 'ru'));
  });

  it('copies the report, which is shown first', async () => {
    const copied: string[] = [];
    const { root } = await tested(async (text) => void copied.push(text));
    expect((root.querySelector('details textarea') as HTMLTextAreaElement).value).toBe('## the report');
    await doing(() => button(root, 'Copy as a bug report').click());
    expect(copied).toEqual(['## the report']);
    expect(textOf(root.querySelector('.options-report [role=status]'))).toBe('Copied.');
  });

  it('says when the browser refuses to copy', async () => {
    const { root } = await tested(() => Promise.reject(new Error('no')));
    await doing(() => button(root, 'Copy as a bug report').click());
    expect(textOf(root.querySelector('.options-report [role=status]'))).toContain('didn’t allow copying');
  });
});
