// @vitest-environment happy-dom
/** On which sites a pack is used, and the colour of its marks. */
import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../../components/core/settings/pack-colours.ts';
import { packSites } from '../../../components/core/settings/pack-sites.ts';
import { defaults, type Settings } from '../../../components/core/settings/settings.ts';
import { PackUse } from '../../../components/views/options/packs/PackUse.tsx';
import { doing, show, textOf } from '../show.tsx';

function shown() {
  let settings: Settings = defaults;
  const root = document.body.appendChild(document.createElement('div'));
  const draw = () =>
    show(
      <PackUse
        id="towns"
        title="Towns"
        settings={settings}
        change={(change) => {
          settings = { ...settings, ...change(settings) };
          draw();
        }}
      />,
      root,
    );
  draw();
  const field = (label: string) => {
    const found = [...root.querySelectorAll('label')].find((one) => textOf(one) === label);
    return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | HTMLSelectElement;
  };
  const set = (label: string, value: string) =>
    doing(() => {
      const control = field(label);
      control.value = value;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    });
  return {
    root,
    set,
    field,
    sites: () => packSites(settings, 'towns'),
    colour: () => coloursOf(settings).get('towns'),
  };
}

describe('the use of a pack', () => {
  it('is on all sites, on some, or not on some', async () => {
    const { set, sites, field } = shown();
    expect(sites()).toEqual({ rule: 'all', hosts: [] });
    await set('Where it is used', 'only');
    expect(sites().rule).toBe('all');
    await set('Sites of this pack', 'https://news.example.org/a, example.com');
    expect(sites()).toEqual({ rule: 'only', hosts: ['news.example.org', 'example.com'] });
    await set('Where it is used', 'except');
    expect(sites()).toEqual({ rule: 'except', hosts: ['news.example.org', 'example.com'] });
    await set('Where it is used', 'all');
    expect(sites()).toEqual({ rule: 'all', hosts: [] });
    expect(field('Sites of this pack')).toBeNull();
  });

  it('changes nothing for a site that is none, and says which', async () => {
    const { root, set, sites } = shown();
    await set('Where it is used', 'except');
    await set('Sites of this pack', 'example.com, ??');
    expect(sites()).toEqual({ rule: 'all', hosts: [] });
    expect(textOf(root.querySelector('[role=alert]'))).toContain('??');
  });

  it('gives its marks a colour of their own until that is removed', async () => {
    const { set, colour, field } = shown();
    const first = (field('Colour of its marks') as HTMLSelectElement).options[1]?.value ?? '';
    await set('Colour of its marks', first);
    expect(colour()).toBe(first);
    await set('Colour of its marks', '');
    expect(colour()).toBeUndefined();
  });
});
