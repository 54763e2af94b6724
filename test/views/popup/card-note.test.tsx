// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { CardNote } from '../../../components/views/popup/CardNote.tsx';
import { button, doing, show, textOf } from '../show.tsx';

function shown(first: string, failing = false) {
  const save = vi.fn(async (_text: string) => {
    if (failing) throw new Error('no room');
  });
  /** A note as its page keeps it. */
  function Kept() {
    const [text, setText] = useState(first);
    return (
      <CardNote
        onPages={false}
        text={text}
        save={async (next) => {
          await save(next);
          setText(next);
        }}
      />
    );
  }
  const root = show(<Kept />);
  const write = async (text: string) => {
    await doing(() => {
      const field = root.querySelector('textarea');
      if (!field) throw new Error('no field');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await doing(() => root.querySelector('form')?.requestSubmit());
  };
  return { root, save, write };
}

describe('a note', () => {
  it('is added, shown, and removed by undo', async () => {
    const { root, save, write } = shown('');
    await doing(() => button(root, 'Add a note').click());
    await write(' Met in Geneva ');
    expect(save).toHaveBeenLastCalledWith('Met in Geneva');
    expect(textOf(root)).toContain('Met in Geneva');
    expect(textOf(root.querySelector('[role=status]'))).toContain('Note saved.');
    await doing(() => button(root, 'Undo').click());
    expect(save).toHaveBeenLastCalledWith('');
    expect(textOf(root)).not.toContain('Met in Geneva');
  });

  it('is deleted when emptied, and restored by undo', async () => {
    const { root, save, write } = shown('Met in Geneva');
    await doing(() => button(root, 'Edit note').click());
    await write('  ');
    expect(save).toHaveBeenLastCalledWith('');
    await doing(() => button(root, 'Undo').click());
    expect(save).toHaveBeenLastCalledWith('Met in Geneva');
    expect(textOf(root)).toContain('Met in Geneva');
  });

  it('stays in the field if it could not be stored, with the reason', async () => {
    const { root, write } = shown('', true);
    await doing(() => button(root, 'Add a note').click());
    await write('Met in Geneva');
    expect(root.querySelector('textarea')?.value).toBe('Met in Geneva');
    expect(textOf(root.querySelector('[role=alert]'))).toBe('no room');
  });

  it('leaves the old one unchanged if not saved', async () => {
    const { root, save } = shown('Met in Geneva');
    await doing(() => button(root, 'Edit note').click());
    await doing(() => button(root, 'Cancel').click());
    expect(save).not.toHaveBeenCalled();
    expect(textOf(root)).toContain('Met in Geneva');
  });
});
