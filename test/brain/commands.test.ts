import { describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../components/brain/commands.ts';
import { defaults } from '../../components/core/settings/settings.ts';
import type { SettingsChange } from '../../components/stores/settings-store.ts';

function world() {
  let settings = defaults;
  const step = vi.fn(async () => {});
  const openPanel = vi.fn(async () => true);
  return {
    step,
    openPanel,
    settings: () => settings,
    async changeSettings(change: SettingsChange) {
      settings = { ...settings, ...(typeof change === 'function' ? change(settings) : change) };
    },
  };
}

describe('commands', () => {
  it.each([
    ['next-mention', false],
    ['previous-mention', true],
  ])('%s asks the tab in which it was used', async (command, back) => {
    const { step, ...rest } = world();
    await runCommand(command, { id: 7 }, { step, ...rest });
    expect(step).toHaveBeenCalledExactlyOnceWith(7, { back });
  });

  it('toggle-marks switches marks off and on again', async () => {
    const here = world();
    await runCommand('toggle-marks', undefined, here);
    expect(here.settings().enabled).toBe(false);
    await runCommand('toggle-marks', undefined, here);
    expect(here.settings().enabled).toBe(true);
  });

  it.each([[{ id: 7, windowId: 3 }], [undefined]])('open-panel opens the panel at once beside %j', (tab) => {
    const here = world();
    void runCommand('open-panel', tab, here);
    expect(here.openPanel).toHaveBeenCalledExactlyOnceWith(
      { what: 'list' },
      { windowId: tab?.windowId, tabId: tab?.id },
    );
  });

  it.each([
    ['next-mention', undefined],
    ['something-else', 7],
  ])('%s in tab %s does nothing', async (command, tabId) => {
    const here = world();
    await runCommand(command, { id: tabId }, here);
    expect(here.step).not.toHaveBeenCalled();
    expect(here.settings()).toEqual(defaults);
  });
});
