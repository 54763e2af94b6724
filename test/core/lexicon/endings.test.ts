import { describe, expect, it } from 'vitest';
import { knownLanguages } from '../../../components/core/lexicon/languages/known-languages.ts';
import { normalise } from '../../../components/core/text/fold.ts';

const stemsOf = (word: string, language: string, written?: string): string[] =>
  knownLanguages.declensions.get(language)?.stemsOf(word, written) ?? [];

const forms: [language: string, base: string, forms: string][] = [
  ['pl', 'Polska', 'Polski Polsce Polskę Polską'],
  ['pl', 'Hiszpania', 'Hiszpanii Hiszpanię Hiszpanią'],
  ['pl', 'Kanada', 'Kanadzie Kanady'],
  ['pl', 'Niemcy', 'Niemiec Niemczech Niemcom'],
  ['pl', 'Włochy', 'Włoch Włoszech'],
  ['pl', 'Wielka', 'Wielkiej Wielką'],
  ['pl', 'Wrocław', 'Wrocławia Wrocławiu Wrocławiem'],
  ['pl', 'Islamabad', 'Islamabadu Islamabadzie'],
  ['cs', 'Německo', 'Německa Německu Německem'],
  ['cs', 'Belgie', 'Belgii Belgií'],
  ['cs', 'Evropa', 'Evropě Evropy Evropou'],
  ['cs', 'Česká', 'České Českou'],
  ['cs', 'Bibiová', 'Bibiové Bibiovou'],
  ['cs', 'Rizví', 'Rizvího Rizvímu'],
  ['cs', 'Trump', 'Trumpova Trumpovo Trumpově'],
  ['sk', 'Bratislava', 'Bratislavy Bratislave Bratislavou'],
  ['sl', 'Portugalska', 'Portugalski Portugalsko Portugalskem'],
  ['sl', 'Ryanair', 'Ryanairja Ryanairovih'],
  ['hr', 'Hrvatska', 'Hrvatske Hrvatskoj Hrvatsku'],
  ['ru', 'Россия', 'России Россию Россией'],
  ['ru', 'Верховный', 'Верховного Верховному Верховным Верховном'],
  ['ru', 'Кремль', 'Кремля Кремлю Кремле Кремлём'],
  ['ru', 'Нидерланды', 'Нидерландов Нидерландах'],
  ['ru', 'Киев', 'Киева Киеву Киеве'],
  ['uk', 'Німеччина', 'Німеччини Німеччині Німеччину'],
  ['uk', 'Бельгія', 'Бельгії Бельгію'],
  ['uk', 'Київ', 'Києва Києву Києві'],
  ['uk', 'Нідерланди', 'Нідерландів Нідерландах'],
  ['bg', 'Върховен', 'Върховният Върховния'],
  ['fi', 'Virtanen', 'Virtasen Virtaselle Virtasesta'],
  ['fi', 'Suomi', 'Suomen Suomessa'],
  ['hu', 'Amerika', 'Amerikában Amerikából'],
  ['lt', 'Vilnius', 'Vilniaus Vilniui'],
  ['lv', 'Latvija', 'Latvijas Latvijai'],
  ['el', 'Ελλάδα', 'Ελλάδας'],
  ['de', 'Deutsche', 'Deutschen Deutscher'],
];

describe('the words that a word may be a form of', () => {
  it.each(forms.flatMap(([language, base, list]) => list.split(' ').map((form) => [form, base, language])))(
    '%s of %s (%s)',
    (form, base, language) => {
      const folded = normalise(form).text;
      expect(stemsOf(folded, language, form.normalize('NFC').toLowerCase())).toContain(normalise(base).text);
    },
  );

  it('distinguishes a woman’s name from a man’s possessive by its accent', () => {
    expect(stemsOf('putinova', 'cs', 'putinova')).toContain('putin');
    expect(stemsOf('putinova', 'cs', 'putinová')).not.toContain('putin');
  });

  it('never include words of fewer than four letters, or the word itself', () => {
    for (const language of knownLanguages.declensions.keys()) {
      for (const word of ['ana', 'lena', 'moskau', 'а', 'рим', 'польша', '']) {
        const bases = stemsOf(word, language);
        expect(bases.filter((base) => base.length < 4 || base === word)).toEqual([]);
      }
    }
  });
});
