// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { defaults } from '../../../components/core/settings/settings.ts';
import { OptionsBackup } from '../../../components/views/options/OptionsBackup.tsx';
import type { OptionsProps } from '../../../components/views/options/props/options-props.ts';
import { button, doing, show, textOf } from '../show.tsx';

function shown(backup: OptionsProps['backup'], into?: HTMLElement) {
  const on = { backUp: vi.fn(), readBackup: vi.fn(), restore: vi.fn(), reset: vi.fn() };
  const props = { settings: defaults, changed: [], backup, on } as unknown as OptionsProps;
  return { root: show(<OptionsBackup {...props} />, into), on };
}
const file = new File(['{}'], 'backup.json');
const pending = {
  made: new Date('2026-05-03T10:00:00Z'),
  sidelight: '0.1.0',
  replaces: ['siteHosts', 'markStyle'],
  packs: ['Harbours', '\u202ETowns'],
  notes: 0,
  leftOut: [],
} as const;

describe('a backup', () => {
  it('is saved by a button', async () => {
    const { root, on } = shown({});
    await doing(() => button(root, 'Save a backup').click());
    expect(on.backUp).toHaveBeenCalledOnce();
  });

  it('is read from the file field and by drag and drop', async () => {
    const { root, on } = shown({});
    const field = root.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [file] });
    await doing(() => field.dispatchEvent(new Event('change', { bubbles: true })));
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    await doing(() => root.querySelector('.options-drop')?.dispatchEvent(drop));
    expect(on.readBackup.mock.calls).toEqual([[file], [file]]);
    expect(drop.defaultPrevented).toBe(true);
  });

  it('is restored only after showing its date and what it replaces', async () => {
    const { root, on } = shown({ pending });
    const told = textOf(root.querySelector('.options-confirm'));
    expect(told).toContain('3 May 2026');
    expect(told).toContain('with Sidelight 0.1.0');
    expect(told).toContain('This replaces 2 settings');
    expect([...root.querySelectorAll('.options-replaced li')].map(textOf)).toEqual([
      'Where Sidelight works',
      'Mark style',
    ]);
    expect(told).toContain('2 of your packs will be added or replaced: Harbours · Towns');
    expect(document.activeElement).toBe(button(root, 'Restore'));
    await doing(() => button(root, 'Cancel').click());
    await doing(() => button(root, 'Restore').click());
    expect(on.restore.mock.calls).toEqual([[false], [true]]);
  });

  it('lists the packs that are left out, and says that they are not lost', () => {
    const leftOut = [
      { title: 'Villages', wrong: 'packs[2].cards[1].name' },
      { title: 'x'.repeat(200), wrong: 'packs[3].id' },
    ];
    const { root } = shown({ pending: { ...pending, leftOut } });
    expect(textOf(root.querySelector('.options-confirm .options-error'))).toBe(
      `2 packs in the backup can’t be used and will be skipped; they stay in the file: Villages (packs[2].cards[1].name) · ${'x'.repeat(80)}… (packs[3].id)`,
    );
    expect(shown({ pending }).root.querySelector('.options-confirm .options-error')).toBeNull();
  });

  it('says how many notes it contains', () => {
    const told = (notes: number) =>
      textOf(shown({ pending: { ...pending, notes } }).root.querySelector('.options-confirm'));
    expect(told(2)).toContain('2 notes will be added or replaced.');
    expect(told(0)).not.toContain('note');
  });

  it('says when it would change nothing', () => {
    const { root } = shown({ pending: { ...pending, replaces: [] } });
    expect(textOf(root.querySelector('.options-confirm'))).toContain('Matches your current settings');
  });

  it('returns the focus to the field when cancelled', () => {
    const { root } = shown({ pending });
    shown({}, root);
    expect(document.activeElement).toBe(root.querySelector('input[type=file]'));
  });

  it('says why a file was refused', () => {
    const { root } = shown({ problem: '“x” isn’t a Sidelight backup.' });
    expect(textOf(root.querySelector('.options-drop [role=alert]'))).toBe('“x” isn’t a Sidelight backup.');
  });
});
