/** A problem or a warning about a file, with its position. */
export interface FileProblem {
  /** From 1; left out for the file as a whole. */
  line?: number;
  /** From 1: of the character in JSON, of the cell in a table. */
  column?: number;
  /** Name of the card that it is in, if that has a name. */
  card?: string;
  /** The field, such as `cards[3].kind`, or the heading of the table's column. */
  field?: string;
  /** What is wrong and how to fix it. */
  message: string;
}

/** A position in a file. */
export type Place = Pick<FileProblem, 'line' | 'column' | 'field'>;

/** Takes a problem and its file; gives one line in the form that editors recognise: `file:line:column: card: field: message`. */
export function lineOfProblem(file: string, { line, column, card, field, message }: FileProblem): string {
  const place = [file, line, line && column].filter(Boolean).join(':');
  return [place, card && `“${card}”`, field, message].filter(Boolean).join(': ');
}
