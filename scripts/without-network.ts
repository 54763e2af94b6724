/**
 * Takes out of pdf.js what could use the network or run text as code. We give it the bytes of a file, so it never gets there; but
 * no code in our package names what can, which `test/browser/build.test.ts` checks, so stores and readers need not trust us. What loads
 * in other ways (pictures, fonts, workers) is kept to our package by the content security policy.
 */

const refusal = "new Error('Sidelight makes no requests')";

/** Stands in for what is taken out. pdf.js calls its own look-up of objects `fetch` too, so all of them get another name. */
const substitutes = `
function readObject() { return Promise.reject(${refusal}); }
class NoRequest { constructor() { throw ${refusal}; } }
`;

/** @param code of a module of pdf.js. @throws if it uses a name that is used here. */
export function withoutNetwork(code: string): string {
  if (/\b(?:readObject|NoRequest)\b/.test(code))
    throw new Error('pdf.js has one of our names: choose another');
  return (
    code
      .replace(/\bfetch\b/g, 'readObject')
      .replace(/\bXMLHttpRequest\b/g, 'NoRequest')
      // Scripts by their address: a worker in place of a worker, and modules of Node.
      .replace(/\bimport\s*\(/g, 'readObject(')
      // A polyfill's last resort to find the global object.
      .replace(/\bFunction\(\s*['"]return this['"]\s*\)\(\)/g, 'globalThis') + substitutes
  );
}

/** The plugin for Vite; for the page and for the worker. */
export const noNetwork = {
  name: 'without-network',
  transform(code: string, id: string) {
    return /[\\/]pdfjs-dist[\\/]/.test(id) ? { code: withoutNetwork(code), map: null } : undefined;
  },
};
