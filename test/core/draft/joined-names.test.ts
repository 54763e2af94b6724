/** “And” within a name and between two, in what is drafted. */
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../components/core/draft/article/plain-article.ts';
import { draftArticle } from '../../../components/core/draft/draft-article.ts';

const draft = (text: string) => draftArticle({ ...articleOfText(text), language: 'en', date: '' }).names;
const namesIn = (text: string) =>
  draft(text)
    .map(({ name }) => name)
    .sort();

describe('one name with “and” in it', () => {
  it.each([
    ['The U.S. Food and Drug Administration approved it.', 'U.S. Food and Drug Administration'],
    ['It was fined by the Securities and Exchange Commission.', 'Securities and Exchange Commission'],
    [
      'The National Oceanic and Atmospheric Administration warned.',
      'National Oceanic and Atmospheric Administration',
    ],
    ['The Ministry of Agriculture and Fisheries said so.', 'Ministry of Agriculture and Fisheries'],
    ['The Department of Health and Human Services said so.', 'Department of Health and Human Services'],
    [
      'He met officials of the Centers for Disease Control and Prevention.',
      'Centers for Disease Control and Prevention',
    ],
    ['He joined the Bill and Melinda Gates Foundation.', 'Bill and Melinda Gates Foundation'],
    ['She works at Johnson and Johnson.', 'Johnson and Johnson'],
    ['He bought Tiffany and Co last year.', 'Tiffany and Co'],
    ['Ernst & Young audited the books.', 'Ernst & Young'],
  ])('%s', (text, name) => {
    expect(draft(text)).toMatchObject([{ name, kind: 'organisation' }]);
  });

  it('may be that of a country', () => {
    expect(draft('He fled from Bosnia and Herzegovina.')).toMatchObject([
      { name: 'Bosnia and Herzegovina', kind: 'place' },
    ]);
  });

  it('is the same with “&”', () => {
    const text = 'Shares of Procter & Gamble rose.\n\nProcter and Gamble said that it was pleased.';
    expect(draft(text).map(({ forms }) => forms.map((form) => form.text))).toEqual([
      ['Procter & Gamble', 'Procter and Gamble'],
    ]);
  });

  it('goes with its acronym', () => {
    const text = 'Officials of the Food and Drug Administration met.\n\nThe FDA gave no reason.';
    expect(draft(text).map(({ forms }) => forms.map((form) => form.text))).toEqual([
      ['Food and Drug Administration', 'FDA'],
    ]);
  });
});

describe('two names with “and” between them', () => {
  it.each([
    ['He called Microsoft and Google.', ['Google', 'Microsoft']],
    ['He met Apple and Dell Technologies.', ['Apple', 'Dell Technologies']],
    ['He met the Treasury and Justice Department.', ['Justice Department', 'Treasury']],
    ['He met the Fed and Treasury Department.', ['Fed', 'Treasury Department']],
    ['He met the Red Cross and Health Ministry.', ['Health Ministry', 'Red Cross']],
    ['He left the Bank of England and Federal Reserve.', ['Bank of England', 'Federal Reserve']],
    ['The Ministry of Defence and Foreign Office were silent.', ['Foreign Office', 'Ministry of Defence']],
    ['He met the Labour and Conservative Party leaders.', ['Conservative Party', 'Labour']],
    ['He left the University of Pisa and Scuola Normale.', ['Scuola Normale', 'University of Pisa']],
    ['Oxford University and Cambridge University agreed.', ['Cambridge University', 'Oxford University']],
    ['Joe Biden and Vladimir Putin met.', ['Joe Biden', 'Vladimir Putin']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
