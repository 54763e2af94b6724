// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Fixed, FixedSettings } from '../../../components/views/options/controls/Fixed.tsx';
import { show, textOf } from '../show.tsx';

const shown = (
  fixed: readonly ('badge' | 'openOn' | 'openKey')[],
  of: 'badge' | readonly ('openOn' | 'openKey')[],
) =>
  show(
    <FixedSettings.Provider value={fixed}>
      <Fixed of={of}>
        <input type="checkbox" />
      </Fixed>
    </FixedSettings.Provider>,
  );

describe('controls of settings', () => {
  it('are disabled if an organisation has fixed one of them, and say so', () => {
    for (const root of [shown(['badge'], 'badge'), shown(['openKey'], ['openOn', 'openKey'])]) {
      const group = root.querySelector('fieldset');
      expect(group?.disabled).toBe(true);
      const hint = document.getElementById(group?.getAttribute('aria-describedby') ?? '');
      expect(textOf(hint)).toBe('Set by your organisation');
    }
  });

  it('are unchanged if it has not', () => {
    const root = shown(['openOn'], 'badge');
    expect(root.querySelector('fieldset')).toBeNull();
    expect(textOf(root)).toBe('');
  });
});
