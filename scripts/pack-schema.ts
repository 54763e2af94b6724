/**
 * Writes the JSON Schema of packs, which editors use for completion and checks. Run `node scripts/pack-schema.ts` after
 * a change in components/core/pack/schema.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { PackSchema } from '../components/core/pack/schema.ts';

/** Path of the schema, next to the bundled pack. */
export const packSchemaFile = join(import.meta.dirname, '..', 'assets', 'packs', 'pack.schema.json');

/** The JSON Schema of a pack as an author writes it: fields with a default are optional. Ends with a line break. */
export function packSchema(): string {
  const { $schema, ...rest } = toJsonSchema(PackSchema, {
    typeMode: 'input',
    ignoreActions: ['trim', 'transform', 'check'],
  });
  const schema = { $schema, title: 'Sidelight pack', description: 'Cards about one subject', ...rest };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (import.meta.main) writeFileSync(packSchemaFile, packSchema());
