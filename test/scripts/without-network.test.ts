import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutNetwork } from '../../scripts/without-network.ts';

describe('pdf.js without a network', () => {
  it.each(['pdf.mjs', 'pdf.worker.mjs'])('%s has no way left to make a request or to run text', (file) => {
    const code = readFileSync(`node_modules/pdfjs-dist/legacy/build/${file}`, 'utf8');
    const ways = /\bfetch\b|\bXMLHttpRequest\b|\bimport\s*\(|\bFunction\s*\(\s*['"]/;
    expect(code).toMatch(ways);
    expect(withoutNetwork(code)).not.toMatch(ways);
  });

  it('gives what pdf.js itself calls fetch another name, wherever it is used', () => {
    const code = withoutNetwork('class Table { fetch(at) { return this.xref.fetch(at); } }');
    expect(code).toContain('class Table { readObject(at) { return this.xref.readObject(at); } }');
  });

  it('refuses code that has one of its names', () => {
    expect(() => withoutNetwork('const readObject = 1;')).toThrow('choose another');
  });
});
