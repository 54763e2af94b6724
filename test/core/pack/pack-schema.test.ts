import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import geneva from '../../../assets/packs/geneva-2021.json' with { type: 'json' };
import { parsePack } from '../../../components/core/pack/parse-pack.ts';
import { packSchema, packSchemaFile } from '../../../scripts/pack-schema.ts';

const published = readFileSync(packSchemaFile, 'utf8');
const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(published));

describe('the published JSON Schema', () => {
  it('matches the parser’s; if not, run `node scripts/pack-schema.ts`', () => {
    expect(published).toBe(packSchema());
  });

  it('accepts the bundled pack', () => {
    expect(validate(geneva), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['a minimal pack', { id: 'mine', title: 'Mine', cards: [{ name: 'Geneva' }] }, true],
    [
      'aliases as text or objects',
      { id: 'a', title: 't', cards: [{ name: 'n', aliases: ['Genf', { text: 'Genève' }] }] },
      true,
    ],
    [
      'a key note',
      { id: 'a', title: 't', cards: [{ name: 'n', since: [{ text: 'x', key: true }, { text: 'y' }] }] },
      true,
    ],
    [
      'a key note that is text',
      { id: 'a', title: 't', cards: [{ name: 'n', since: [{ text: 'x', key: 'true' }] }] },
      false,
    ],
    ['a pack without cards', { id: 'mine', title: 'Mine' }, false],
    ['a card without a name', { id: 'mine', title: 'Mine', cards: [{ id: 'geneva' }] }, false],
    ['a kind that there is not', { id: 'a', title: 't', cards: [{ name: 'n', kind: 'animal' }] }, false],
    ['an alias that is a number', { id: 'a', title: 't', cards: [{ name: 'n', aliases: [5] }] }, false],
  ])('and the parser agree on %s', (_, input, good) => {
    expect(validate(input)).toBe(good);
    expect(parsePack(input).ok).toBe(good);
  });
});
