/** One thing wrong with a file, or one that will hurt, with its place as the author sees it. */
export interface FileProblem {
  /** From 1; left out for the file as a whole. */
  line?: number;
  /** From 1: of the character in JSON, of the cell in a table. */
  column?: number;
  /** Name of the card, where it is in one that has a name. */
  card?: string;
  /** The field, such as `cards[3].kind`, or the heading of the table's column. */
  field?: string;
  /** What is wrong and how to fix it. */
  message: string;
}

/** Where in a file something stands. */
export type Place = Pick<FileProblem, 'line' | 'column' | 'field'>;

/** Takes a problem and its file; gives one line of text, `file:line:column: card: field: message`, as editors know it. */
export function lineOfProblem(file: string, { line, column, card, field, message }: FileProblem): string {
  const place = [file, line, line && column].filter(Boolean).join(':');
  return [place, card && `“${card}”`, field, message].filter(Boolean).join(': ');
}
