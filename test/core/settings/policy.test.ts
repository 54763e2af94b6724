/** What an organisation may set, and what is said of a policy that is wrong. */

import { describe, expect, it } from 'vitest';
import { parsePolicy, parseSettingsUnder, policySchema } from '../../../components/core/settings/policy.ts';
import { defaults } from '../../../components/core/settings/settings.ts';
import fc from '../../properties.ts';

describe('a policy', () => {
  it('sets values that readers can change and others that they cannot', () => {
    const policy = parsePolicy({
      strictness: 'strict',
      siteRule: 'only',
      siteHosts: ['https://News.Example.org/world', 'münchen.example'],
      openDelay: 200,
      fixed: ['siteRule', 'siteHosts'],
    });
    expect(policy.problems).toEqual([]);
    const hosts = ['news.example.org', 'xn--mnchen-3ya.example'];
    expect(parseSettingsUnder(policy, {})).toEqual({
      ...defaults,
      strictness: 'strict',
      siteRule: 'only',
      siteHosts: hosts,
      openDelay: 200,
    });
    const stored = { strictness: 'generous', siteRule: 'except', siteHosts: [], openDelay: 'soon' };
    expect(parseSettingsUnder(policy, stored)).toEqual({
      ...defaults,
      strictness: 'generous',
      siteRule: 'only',
      siteHosts: hosts,
      openDelay: 200,
    });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a value of the wrong type', { strictness: 3 }, 'strictness cannot be 3: left out'],
    ['a value that there is not', { strictness: 'harsh' }, 'strictness cannot be “harsh”: left out'],
    ['a list that is not all text', { kindsOff: ['place', 1] }, 'kindsOff cannot be ["place",1]: left out'],
    ['an unknown setting', { colour: 'red' }, '“colour” is not a setting: left out'],
    ['no site', { siteHosts: ['a b'] }, 'siteHosts: “a b” is not a site: left out'],
    ['packs that are no list', { packs: '{}' }, 'packs must be a list: left out'],
    ['fixed settings that are no list', { fixed: 'badge' }, 'fixed must be a list: left out'],
    ['an unknown fixed setting', { fixed: ['colour'] }, 'fixed: “colour” is not a setting: left out'],
    [
      'a fixed setting without a value',
      { fixed: ['openOn'] },
      'fixed: openOn has no valid value in the policy: readers can change it',
    ],
    ['a key of every object', { constructor: 1 }, '“constructor” is not a setting: left out'],
  ])('that has %s is reported, and the rest applies', (_, wrong, problem) => {
    const policy = parsePolicy({ badge: false, ...wrong });
    expect(policy.problems).toEqual([problem]);
    expect(parseSettingsUnder(policy, {})).toEqual({ ...defaults, badge: false });
  });

  it('reports a fixed setting with a wrong value, which the reader can still change', () => {
    const policy = parsePolicy({ strictness: 'harsh', fixed: ['strictness'] });
    expect(policy.problems).toHaveLength(2);
    expect(parseSettingsUnder(policy, { strictness: 'generous' }).strictness).toBe('generous');
  });

  it('may be anything, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (written, stored) => {
        const settings = parseSettingsUnder(parsePolicy(written), stored);
        expect(Object.keys(settings)).toEqual(Object.keys(defaults));
      }),
    );
  });
});

describe('the schema for Chromium', () => {
  it('has every setting with its type, packs and the list of fixed settings', () => {
    const { properties } = policySchema() as { properties: Record<string, { type: string }> };
    expect(Object.keys(properties).sort()).toEqual([...Object.keys(defaults), 'fixed', 'packs'].sort());
    expect(properties).toMatchObject({
      enabled: { type: 'boolean' },
      closeDelay: { type: 'integer' },
      strictness: { type: 'string' },
      siteHosts: { type: 'array', items: { type: 'string' } },
      packs: { type: 'array', items: { type: 'string' } },
    });
  });
});
