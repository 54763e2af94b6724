// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { NameForm, type NameFormProps } from '../../../components/views/panel/NameForm.tsx';
import { doing, show } from '../show.tsx';

const biden = { key: 'b:biden', name: 'Joe Biden', kind: 'person' } as const;

function shown(props: Partial<NameFormProps> = {}) {
  const on = {
    type: vi.fn(),
    choose: vi.fn(),
    find: vi.fn(async () => [biden]),
    save: vi.fn(),
    make: vi.fn(),
    cancel: vi.fn(),
  };
  const root = show(
    <NameForm text="Biden’s Grill" card={undefined} found={[]} failed={undefined} {...props} on={on} />,
  );
  const button = (text: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === text) as HTMLButtonElement;
  return { root, on, button };
}

describe('the form for a name', () => {
  it('is saved once text and card are given', async () => {
    const without = shown();
    expect(without.button('This is also …').disabled).toBe(true);
    expect(shown({ text: ' ', card: biden }).button('This is not Joe Biden').disabled).toBe(true);
    const { button, on } = shown({ card: biden });
    await doing(() => button('This is not Joe Biden').click());
    await doing(() => button('This is also Joe Biden').click());
    expect(on.save.mock.calls).toEqual([['confusable'], ['alias']]);
  });

  it('offers the cards that the text is marked for', async () => {
    const { button, on } = shown({ found: [biden] });
    await doing(() => button('Joe Biden · Person').click());
    expect(on.choose).toHaveBeenCalledWith('b:biden');
  });

  it('focuses the first missing field', () => {
    shown({ text: '' });
    expect(document.activeElement?.id).toMatch(/-text$/);
    shown();
    expect(document.activeElement?.id).toMatch(/-card$/);
  });

  it('keeps the input if it could not be saved, and says why', () => {
    const { root } = shown({ card: biden, failed: 'The storage is full.' });
    expect(root.querySelector('[role=alert]')?.textContent).toBe('The storage is full.');
    expect(root.querySelector<HTMLInputElement>('[id$="-text"]')?.value).toBe('Biden’s Grill');
  });
});
