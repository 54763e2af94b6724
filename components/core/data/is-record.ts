/** Is an unknown value an object with fields, as JSON writes it: no list, not null? */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
