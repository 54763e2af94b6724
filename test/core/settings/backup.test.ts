import { describe, expect, it } from 'vitest';
import {
  backupName,
  parseBackup,
  replacedBy,
  writeBackup,
} from '../../../components/core/settings/backup.ts';
import { parseSettings } from '../../../components/core/settings/parse-settings.ts';
import { defaults, type Settings } from '../../../components/core/settings/settings.ts';
import fc from '../../properties.ts';

const made = new Date('2026-05-03T10:00:00.000Z');
const about = { made, sidelight: '0.1.0' };
const chosen = { markStyle: 'background', siteHosts: ['example.org', 'file:'], closeDelay: 800 } as const;
const whole = JSON.parse(writeBackup({ ...defaults, ...chosen }, about)) as Record<string, unknown>;

describe('a backup', () => {
  it('contains the changed settings, date and version, and no defaults', () => {
    expect(whole).toEqual({
      format: 'sidelight-backup',
      version: 1,
      made: '2026-05-03T10:00:00.000Z',
      sidelight: '0.1.0',
      settings: chosen,
    });
    expect(backupName(made)).toBe('sidelight-backup-2026-05-03.json');
  });

  it('reads back as it was written, with packs and with a byte order mark', () => {
    expect(parseBackup(writeBackup({ ...defaults, ...chosen }, about))).toEqual({
      ...about,
      settings: chosen,
      packs: [],
      notes: [],
    });
    const packs = [{ id: 'own' }];
    expect(parseBackup(`\uFEFF${writeBackup(defaults, { ...about, packs })}`)).toMatchObject({ packs });
  });

  it('reads back a host that no one would type', () => {
    const settings = { ...defaults, siteHosts: ['a,b.example'] };
    expect(parseBackup(writeBackup(settings, about))).toMatchObject({
      settings: { siteHosts: ['a,b.example'] },
    });
  });

  it('reads back any settings', () => {
    fc.assert(
      fc.property(
        fc.record({
          enabled: fc.boolean(),
          strictness: fc.constantFrom<Settings['strictness']>('strict', 'balanced', 'generous'),
          hiddenAliases: fc.array(fc.string({ unit: 'grapheme' })),
          closeDelay: fc.integer({ min: 0, max: 5_000 }),
        }),
        (choice) => {
          const read = parseBackup(writeBackup({ ...defaults, ...choice }, about));
          expect({ ...defaults, ...('settings' in read && read.settings) }).toEqual({
            ...defaults,
            ...choice,
          });
        },
      ),
    );
  });
});

describe('a refused file', () => {
  it.each<[string, unknown, object]>([
    ['no JSON', '<!doctype html>', { problem: 'not-json' }],
    ['an empty file', '', { problem: 'not-json' }],
    ['one that was cut', writeBackup(defaults, about).slice(0, 40), { problem: 'not-json' }],
    ['null', null, { problem: 'foreign' }],
    ['a list', [], { problem: 'foreign' }],
    ['a pack', { id: 'geneva', cards: [] }, { problem: 'foreign' }],
    ['settings of another extension', { format: 'dark-reader', version: 1 }, { problem: 'foreign' }],
    ['a higher version', { ...whole, version: 2 }, { problem: 'newer' }],
    [
      'a setting of tomorrow',
      { ...whole, settings: { tomorrow: 1 } },
      { problem: 'newer', detail: 'tomorrow' },
    ],
    [
      'a setting named after the prototype',
      JSON.stringify(whole).replace('"markStyle"', '"__proto__"'),
      { problem: 'newer', detail: '__proto__' },
    ],
    ['no version', { ...whole, version: undefined }, { problem: 'broken', detail: 'version' }],
    ['no date', { ...whole, made: 'yesterday' }, { problem: 'broken', detail: 'made' }],
    ['a date that is a number', { ...whole, made: 12 }, { problem: 'broken', detail: 'made' }],
    ['no maker', { ...whole, sidelight: 7 }, { problem: 'broken', detail: 'sidelight' }],
    ['no settings', { ...whole, settings: [] }, { problem: 'broken', detail: 'settings' }],
    ['packs that are no list', { ...whole, packs: {} }, { problem: 'broken', detail: 'packs' }],
    [
      'a wrong choice',
      { ...whole, settings: { markStyle: 'blink' } },
      { problem: 'broken', detail: 'settings.markStyle' },
    ],
    [
      'a wrong number',
      { ...whole, settings: { closeDelay: -1 } },
      { problem: 'broken', detail: 'settings.closeDelay' },
    ],
    [
      'a list with a number in it',
      { ...whole, settings: { hiddenCards: ['a:b', 3] } },
      { problem: 'broken', detail: 'settings.hiddenCards' },
    ],
    [
      'an invalid site',
      { ...whole, settings: { siteHosts: ['https://a.test/x'] } },
      { problem: 'broken', detail: 'settings.siteHosts' },
    ],
  ])('%s', (_name, content, problem) => {
    expect(parseBackup(typeof content === 'string' ? content : JSON.stringify(content))).toEqual(problem);
  });

  it('is nested two hundred thousand deep', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(parseBackup(`{"format":"sidelight-backup","version":1,"settings":${deep}}`)).toHaveProperty(
      'problem',
    );
  });

  it('never throws, whatever it contains', () => {
    fc.assert(
      fc.property(fc.json(), fc.anything(), (text, value) => {
        expect(parseBackup(text)).toHaveProperty('problem');
        const settings = parseSettings(value);
        expect(parseBackup(JSON.stringify({ ...whole, settings: value, x: settings }))).toBeTypeOf('object');
      }),
    );
  });
});

describe('replacedBy', () => {
  const now: Settings = { ...defaults, markStyle: 'none', siteHosts: ['a.test'] };
  it.each<[Partial<Settings>, string[]]>([
    [{ markStyle: 'none', siteHosts: ['a.test'] }, []],
    [{}, ['siteHosts', 'markStyle']],
    [{ markStyle: 'none', siteHosts: ['a.test', 'b.test'] }, ['siteHosts']],
    [{ markStyle: 'none', siteHosts: ['a.test'], enabled: false }, ['enabled']],
  ])('%j', (chosenThen, names) => {
    expect(replacedBy(chosenThen, now)).toEqual(names);
  });
});
