import { kinds } from '../../schema.ts';
import { type KindChoice, type Role, roles, type TableChoices } from './roles.ts';

/** Parses stored choices, which may be anything, and keeps the valid ones. Never throws. */
export function parseChoices(stored: unknown): TableChoices {
  if (typeof stored !== 'object' || stored === null) return {};
  const { columns, kind, headings, turned, parted }: Record<string, unknown> = { ...stored };
  const chosen = typeof columns === 'object' && columns !== null ? Object.entries(columns) : [];
  const entries = chosen.flatMap(([key, role]): [string, Role][] => {
    const known = roles.find((one) => one === role);
    return known ? [[key, known]] : [];
  });
  const isKind = (value: unknown): value is KindChoice =>
    value === 'mixed' || kinds.some((one) => one === value);
  return {
    columns: Object.fromEntries(entries),
    ...(isKind(kind) && { kind }),
    ...(typeof headings === 'boolean' && { headings }),
    ...(typeof turned === 'boolean' && { turned }),
    ...(typeof parted === 'boolean' && { parted }),
  };
}
