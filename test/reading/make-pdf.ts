/** Makes small PDFs for tests: lines of text at places of A4 pages, in Helvetica; protected by a password if asked. */
import { createHash } from 'node:crypto';

export interface PdfLine {
  text: string;
  /** From the left and from the bottom, in points. */
  x: number;
  y: number;
  size?: number;
}

interface Settings {
  title?: string;
  /** Encrypts the document with the oldest method of the format, RC4 with 40 bits. */
  password?: string;
}

/** @param pages the lines of each page; none for a page without text, as a scanned one. */
export function makePdf(
  pages: readonly (readonly PdfLine[])[],
  { title = '', password }: Settings = {},
): Uint8Array {
  const lock = password === undefined ? undefined : lockWith(password);
  const seal = (text: string, object: number) => (lock ? lock.seal(text, object) : text);
  const hex = (text: string) => `<${Buffer.from(text, 'latin1').toString('hex')}>`;
  const first = 5;
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title ${hex(seal(title, 4))} >>`,
  ];
  for (const [at, lines] of pages.entries()) {
    const number = first + 2 * at;
    const drawn = lines.map(({ text, x, y, size = 11 }) => {
      const escaped = text.replace(/[\\()]/g, '\\$&');
      return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
    });
    const content = seal(drawn.join('\n') || '0 0 100 100 re f', number + 1);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt = lock
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex(lock.owner)} /U ${hex(lock.user)} /P -4 >>`
    : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R /ID [${hex(id)} ${hex(id)}]${encrypt} >>\nstartxref\n${table}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

const id = 'sidelight tests.';
/** Fills passwords up to 32 bytes (PDF 1.7, 7.6.3.3). */
const padding = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
).toString('latin1');
const permissions = '\xfc\xff\xff\xff';

function lockWith(password: string) {
  const padded = (password + padding).slice(0, 32);
  const owner = rc4(md5(padded).slice(0, 5), padded);
  const key = md5(padded + owner + permissions + id).slice(0, 5);
  return {
    owner,
    user: rc4(key, padding),
    seal: (text: string, object: number) => {
      const salt = String.fromCharCode(object & 255, (object >> 8) & 255, (object >> 16) & 255, 0, 0);
      return rc4(md5(key + salt).slice(0, 10), text);
    },
  };
}

const md5 = (text: string): string => createHash('md5').update(text, 'latin1').digest().toString('latin1');

/** The cipher, which the system's library no longer has. */
function rc4(key: string, text: string): string {
  const state = Array.from({ length: 256 }, (_, at) => at);
  const swap = (one: number, other: number) => {
    [state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0];
  };
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (state[at] ?? 0) + key.charCodeAt(at % key.length)) & 255;
    swap(at, other);
  }
  let at = 0;
  let other = 0;
  return [...text]
    .map((letter) => {
      at = (at + 1) & 255;
      other = (other + (state[at] ?? 0)) & 255;
      swap(at, other);
      return String.fromCharCode(
        letter.charCodeAt(0) ^ (state[((state[at] ?? 0) + (state[other] ?? 0)) & 255] ?? 0),
      );
    })
    .join('');
}
