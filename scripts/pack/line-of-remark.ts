/** What there is to say about a file, as a line on the command line: notes have the interface's English texts. */
import texts from '../../assets/locales/en.json' with { type: 'json' };
import type { FileRemark } from '../../components/core/pack/files/source/file-problem.ts';
import { createStrings } from '../../components/strings/strings.ts';
import { noteText } from '../../components/views/options/packs/note-text.ts';

/** The interface's texts, except that columns and kinds are called what authors write in files and options: `summary`, `place`. */
const strings = createStrings((key) => {
  const [, name] = /^(?:importRole|kind)_(\w+)$/.exec(key) ?? [];
  return name?.replaceAll('_', ' ') ?? (texts as Readonly<Record<string, string>>)[key] ?? '';
}, 'en');

/** The text of a remark in English. */
export function textOfRemark({ message, note, more }: FileRemark): string {
  return note ? noteText(note, more, strings) : message;
}

/** Takes a remark and its file; gives one line in the form that editors recognise: `file:line:column: card: field: text`. */
export function lineOfRemark(file: string, remark: FileRemark): string {
  const { line, column, card, field } = remark;
  const place = [file, line, line && column].filter(Boolean).join(':');
  return [place, card && `“${card}”`, field, textOfRemark(remark)].filter(Boolean).join(': ');
}
