/**
 * Bytes of a file → text. Spreadsheets save UTF-8 with and without a mark, and UTF-16; what is neither is refused with a
 * way out rather than read as rubbish.
 */

export type Decoded = { ok: true; text: string } | { ok: false; message: string; line?: number };

/** What other kinds of file begin with. */
const signatures: readonly { bytes: readonly number[]; message: string }[] = [
  {
    bytes: [0x50, 0x4b],
    message: 'a zip archive or a spreadsheet: save the sheet as CSV, or unpack it first',
  },
  { bytes: [0x1f, 0x8b], message: 'compressed with gzip: unpack it first' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], message: 'an old Excel workbook: save the sheet as CSV (UTF-8)' },
  { bytes: [0x25, 0x50, 0x44, 0x46], message: 'a PDF: a pack is JSON, CSV or TSV' },
];

/** Takes a whole file; gives its text without a byte order mark, or what is wrong and how to fix it. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  const refused = (message: string): Decoded => ({ ok: false, message });
  if (bytes.length === 0) return refused('an empty file: choose the one that holds the pack');
  const kind = signatures.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  if (kind) return refused(kind.message);
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return encoding === 'utf-8'
      ? notUtf8(bytes)
      : refused(`damaged ${encoding.toUpperCase()}: save it as UTF-8`);
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const message =
      'holds NUL characters, as UTF-16 without a mark or a program’s own file does: save it as UTF-8';
    return { ok: false, message, line: lineOf(text, nul) };
  }
  if (!/\S/.test(text)) return refused('a file with nothing but space: choose the one that holds the pack');
  if (/^\s*<(!doctype|html|\?xml)/i.test(text))
    return refused('a web page, perhaps one to log in on: download the pack itself');
  return { ok: true, text };
}

/** Where the first byte stands that no UTF-8 has there. */
function notUtf8(bytes: Uint8Array): Decoded {
  let low = 0;
  let high = bytes.length;
  // A stream may break off anywhere but not go wrong, so the longest good beginning can be halved towards.
  const good = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (good(middle)) low = middle;
    else high = middle;
  }
  let line = 1;
  for (let at = 0; at < low; at++) if (bytes[at] === 0x0a) line++;
  return {
    ok: false,
    line,
    message: 'a letter that is not UTF-8: save the file as UTF-8 (in Excel: “CSV UTF-8”)',
  };
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
