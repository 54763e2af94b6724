/** The export formats. Separate from the code that writes them, so that a page can list them without loading it. */
export const packForms = ['json', 'csv', 'anki', 'markdown', 'page'] as const;
export type PackForm = (typeof packForms)[number];
