// @vitest-environment happy-dom
/** The panel around its parts: what it says of what was done, and of what is due. */
import { describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../../components/views/panel/Panel.tsx';
import { show, textOf } from '../show.tsx';

function shown(props: Partial<PanelProps> = {}) {
  const own = {
    packs: [],
    on: { back: vi.fn(), make: vi.fn(), edit: vi.fn(), remove: vi.fn(), move: vi.fn(), merge: vi.fn() },
  };
  const nothing = { form: undefined, naming: undefined, done: undefined, failed: undefined, unfinished: [] };
  return show(
    <Panel
      // The list of own cards is shown instead of it.
      popup={{} as PanelProps['popup']}
      {...nothing}
      own={own}
      reminder={undefined}
      on={{ goOn: vi.fn(), list: vi.fn() }}
      {...props}
    />,
  );
}

describe('the panel', () => {
  it('reminds of a backup only if one is due, without alarm, and leads to it', () => {
    expect(shown().querySelector('.panel-reminder')).toBeNull();
    const reminder = shown({ reminder: 23 }).querySelector('.panel-reminder');
    expect(textOf(reminder)).toBe(
      'You have made 23 changes to your cards and notes since your last backup. Save a backup',
    );
    expect(reminder?.closest('[role=alert], [role=status], [aria-live]')).toBeNull();
    expect(reminder?.querySelector('a')?.getAttribute('href')).toBe('/options.html#backup');
  });

  it('lists the names that something was done to', () => {
    const done = {
      what: 'deleted' as const,
      names: ['Quay', 'Bay'],
      kept: [],
      overwritten: [],
      undo: vi.fn(),
    };
    expect(textOf(shown({ done }).querySelector('.panel-done'))).toContain('Deleted: Quay and Bay.');
  });
});
