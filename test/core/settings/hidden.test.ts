import { describe, expect, it } from 'vitest';
import {
  type Hidden,
  hiddenHereCount,
  hiddenOn,
  withHidden,
} from '../../../components/core/settings/hidden.ts';
import { defaults, type Settings } from '../../../components/core/settings/settings.ts';
import fc from '../../properties.ts';

const key = 'geneva-2021:geneva';

describe('hiddenOn', () => {
  it.each<[Hidden, string, string, string, boolean]>([
    [{ what: 'card', key }, 'example.org', key, 'Genf', true],
    [{ what: 'card', key }, 'example.org', 'geneva-2021:genevans', 'Genf', false],
    [{ what: 'alias', key, alias: 'Genf' }, 'example.org', key, 'Genf', true],
    [{ what: 'alias', key, alias: 'Genf' }, 'example.org', key, 'Geneva', false],
    [{ what: 'alias', key, alias: 'Genf' }, 'example.org', 'other:geneva', 'Genf', false],
    [{ what: 'here', key, host: 'example.org' }, 'example.org', key, 'Genf', true],
    [{ what: 'here', key, host: 'example.org' }, 'news.example.org', key, 'Genf', false],
    [{ what: 'here', key, host: '' }, '', key, 'Genf', true],
  ])('%j on "%s" for %s by "%s": %j', (hidden, host, card, alias, expected) => {
    const settings = { ...defaults, ...withHidden(defaults, hidden) };
    const there = hiddenOn(settings, host);
    expect(there.card(card) || there.alias(card, alias)).toBe(expected);
    expect(hiddenOn(defaults, host).card(card) || hiddenOn(defaults, host).alias(card, alias)).toBe(false);
  });
});

describe('hiddenHereCount', () => {
  it('counts the cards that are hidden on exactly this host', () => {
    let settings: Settings = defaults;
    const hide = (hidden: Hidden) => {
      settings = { ...settings, ...withHidden(settings, hidden) };
    };
    hide({ what: 'card', key });
    hide({ what: 'here', key, host: 'example.org' });
    hide({ what: 'here', key: 'geneva-2021:moscow', host: 'example.org' });
    hide({ what: 'here', key, host: 'news.example.org' });
    expect(['example.org', 'news.example.org', 'org'].map((host) => hiddenHereCount(settings, host))).toEqual(
      [2, 1, 0],
    );
  });
});

describe('withHidden', () => {
  const hidden: fc.Arbitrary<Hidden> = fc.oneof(
    fc.record({ what: fc.constant('card' as const), key: fc.constantFrom('a:b', 'a:c') }),
    fc.record({
      what: fc.constant('alias' as const),
      key: fc.constantFrom('a:b', 'a:c'),
      alias: fc.constantFrom('B', 'B:C', ''),
    }),
    fc.record({
      what: fc.constant('here' as const),
      key: fc.constantFrom('a:b', 'a:c'),
      host: fc.constantFrom('', 'example.org', 'file:'),
    }),
  );
  const hiding = (steps: Hidden[]) => {
    const settings = { ...defaults };
    for (const step of steps) Object.assign(settings, withHidden(settings, step));
    return settings;
  };

  it('undo reverts exactly the change', () => {
    fc.assert(
      fc.property(fc.array(hidden), hidden, (steps, last) => {
        const before = hiding(steps.filter((step) => JSON.stringify(step) !== JSON.stringify(last)));
        const hid = { ...before, ...withHidden(before, last) };
        expect({ ...hid, ...withHidden(hid, last, true) }).toEqual(before);
      }),
    );
  });

  it('hiding twice has no further effect', () => {
    fc.assert(
      fc.property(hidden, (one) => {
        const settings = hiding([one]);
        expect(withHidden(settings, one)).toEqual({});
        expect(withHidden(defaults, one, true)).toEqual({});
      }),
    );
  });
});
