/** The search over the settings, in the words of readers. */
import { describe, expect, it } from 'vitest';
import english from '../../../assets/locales/en.json' with { type: 'json' };
import { createStrings } from '../../../components/strings/strings.ts';
import { createSettingSearch } from '../../../components/views/options/props/search-settings.ts';
import { settingPlaces } from '../../../components/views/options/props/setting-places.ts';

const strings = createStrings((key) => (english as Record<string, string>)[key] ?? '', english.uiLanguage);
const search = createSettingSearch(strings);

describe('search over the settings', () => {
  it.each([
    ['its label', 'which mentions to mark', 'set-how-much'],
    ['the beginning of a word', 'strict', 'set-strictness'],
    ['a hint', 'heading', 'set-how-much'],
    ['another word for it', 'sensitivity', 'set-strictness'],
    ['two words in another order', 'delay hover', 'set-open'],
    ['a slip', 'shortcutts', 'keys'],
    ['the other spelling', 'color', 'set-colour'],
    ['an accent that is not there', 'résët', 'set-reset'],
    ['a choice', 'generous', 'set-strictness'],
    ['blacklist', 'blacklist', 'sites'],
    ['import', 'import', 'packs'],
    ['export', 'transfer', 'set-backup'],
  ])('finds by %s', (_by, typed, id) => {
    expect(search(typed)[0]?.id).toBe(id);
  });

  it.each(['', '   ', 'xylophone', '.*', '\\', 'a'.repeat(5_000)])('finds nothing for %j', (typed) => {
    expect(search(typed)).toEqual([]);
  });

  it('finds every setting by its own label', () => {
    for (const place of settingPlaces) expect(search(strings(place.label))).toContain(place);
  });

  it('searches the interface texts of any language', () => {
    const russian: Record<string, string> = { optionsReset: 'Сбросить', optionsAlsoReset: 'по умолчанию' };
    const inRussian = createSettingSearch(createStrings((key) => russian[key] ?? '', 'ru'));
    expect(inRussian('сброс')[0]?.id).toBe('set-reset');
    expect(inRussian('умолчанию')[0]?.id).toBe('set-reset');
  });
});
