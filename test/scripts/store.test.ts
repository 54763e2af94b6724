/** The texts for the stores: there for every language of the interface, within the stores' limits, and true to the manifest. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join('assets', 'store');
const languages = readdirSync(join('assets', 'locales')).map((file) => file.replace('.json', ''));
const guide = readFileSync(join(folder, 'README.md'), 'utf8');
/** Chrome's limits, in characters: summaries of 132, descriptions of 16,000; below 400 a listing says nothing. */
const maxSummary = 132;
const maxDescription = 16_000;
const minDescription = 400;

describe.each(languages)('the listing in %s', (language) => {
  const { summary, description } = JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as {
    summary: string;
    description: string;
  };

  it('stays within the limits', () => {
    expect([...summary].length).toBeGreaterThan(20);
    expect([...summary].length).toBeLessThanOrEqual(maxSummary);
    expect([...description].length).toBeGreaterThan(minDescription);
    expect([...description].length).toBeLessThanOrEqual(maxDescription);
  });

  it('has the six points of the English one', () => {
    expect(description.match(/^• /gm)).toHaveLength(6);
  });
});

it('justifies each permission of the manifest and no other', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  const listOf = (key: string) =>
    [...(new RegExp(`\\b${key}: \\[([^\\]]*)\\]`).exec(config)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
      ([, name]) => name,
    );
  const asked = [...listOf('permissions'), ...listOf('host_permissions')].sort();
  const justified = [...guide.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name).sort();
  expect(asked.length).toBeGreaterThan(3);
  expect(justified).toEqual(asked);
});
