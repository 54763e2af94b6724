/**
 * Decodes the bytes of a file. Spreadsheets save UTF-8 with and without a byte order mark, UTF-16, and the legacy encoding of their
 * country; that one is guessed, and sample words are shown to check it.
 */
import { guessEncoding, isEncoding } from './encodings.ts';

export type Decoded =
  | {
      ok: true;
      text: string;
      /** The browser's name for it, such as `windows-1252`. */
      encoding: string;
      /** If it was guessed, the first few words with letters that depend on it. */
      odd: string[];
    }
  | { ok: false; message: string; line?: number };

/** The first bytes of other kinds of file. */
const signatures: readonly { bytes: readonly number[]; message: string }[] = [
  {
    bytes: [0x50, 0x4b],
    message: 'a zip archive or a spreadsheet: save the sheet as CSV, or unpack it first',
  },
  { bytes: [0x1f, 0x8b], message: 'compressed with gzip: unpack it first' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], message: 'an old Excel workbook: save the sheet as CSV (UTF-8)' },
  { bytes: [0x25, 0x50, 0x44, 0x46], message: 'a PDF: a pack is JSON, CSV or TSV' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], message: 'formatted text (RTF): save it as plain text' },
];

/** The problem of a web page without cards. */
export const webPage = 'a web page, perhaps one to log in on: download the pack itself';

/** Number of words shown. */
const mostOdd = 5;

/**
 * Takes a whole file; gives its text without a byte order mark, or the problem and how to fix it. Never throws.
 * @param chosen the encoding, if the reader chose one.
 */
export function decodeText(bytes: Uint8Array, chosen?: string): Decoded {
  const refused = (message: string): Decoded => ({ ok: false, message });
  if (bytes.length === 0) return refused('an empty file: choose the one that holds the pack');
  const kind = signatures.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  if (kind) return refused(kind.message);
  const { text, encoding, odd } =
    chosen !== undefined && isEncoding(chosen) ? as(chosen, bytes) : decodeBytes(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const message = 'holds NUL characters, as a program’s own file does: save it as text in UTF-8';
    return { ok: false, message, line: lineOf(text, nul) };
  }
  if (!/\S/.test(text)) return refused('a file with nothing but space: choose the one that holds the pack');
  if (/^\s*<\?xml/i.test(text))
    return refused(
      /<html\b/i.test(text.slice(0, 5_000)) ? webPage : 'an XML file: save the list as a spreadsheet or CSV',
    );
  return { ok: true, text, encoding, odd };
}

type Text = { text: string; encoding: string; odd: string[] };

const as = (encoding: string, bytes: Uint8Array): Text => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
  odd: [],
});

/** Decodes bytes as UTF-8, UTF-16 or, if they are neither, in the legacy encoding that gives the most plausible words. */
export function decodeBytes(bytes: Uint8Array): Text {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return as('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return as('utf-16be', bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const wide = text.includes('\0') ? wideEncoding(bytes) : undefined;
    return wide === undefined ? { text, encoding: 'utf-8', odd: [] } : as(wide, bytes);
  } catch {
    const wide = wideEncoding(bytes);
    return wide === undefined ? mixed(bytes) : as(wide, bytes);
  }
}

/** UTF-16 without a byte order mark: every second byte of separators, digits and Latin letters is 0. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const looked = Math.min(bytes.length - (bytes.length % 2), 100_000);
  if (looked < 4 || bytes.length % 2 > 0) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked / 8 && even * 20 < odd) return 'utf-16le';
  return even > looked / 8 && odd * 20 < even ? 'utf-16be' : undefined;
}

/** Decodes valid UTF-8 lines as such, even if other lines, pasted from elsewhere, are in another encoding. */
function mixed(bytes: Uint8Array): Text {
  const fatal = new TextDecoder('utf-8', { fatal: true });
  const lines: { text?: string; bytes: Uint8Array }[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
    try {
      lines.push({ text: fatal.decode(line), bytes: line });
    } catch {
      lines.push({ bytes: line });
    }
    from += line.length;
  }
  const wrong = lines.filter(({ text }) => text === undefined);
  const encoding = guessEncoding(joined(wrong.map((line) => line.bytes)));
  const decoder = new TextDecoder(encoding);
  // A single byte above ASCII is not valid UTF-8, so such lines are decoded whole in the other encoding.
  const isMixed = lines.some(({ text }) => text !== undefined && /[^\p{ASCII}]/u.test(text));
  const text = isMixed
    ? lines.map((line) => line.text ?? decoder.decode(line.bytes)).join('')
    : decoder.decode(bytes);
  const shown = wrong
    .slice(0, 200)
    .flatMap(
      (line) => decoder.decode(line.bytes).match(/[\p{L}\p{M}’'-]*[^\p{ASCII}\s][\p{L}\p{M}’'-]*/gu) ?? [],
    );
  return { text, encoding, odd: [...new Set(shown)].slice(0, mostOdd) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
