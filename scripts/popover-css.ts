/**
 * What the build does to the stylesheet of the card on pages, as plugins of PostCSS; for wxt.config.ts. The sheet is written
 * for own pages, which follow the reader's font size, and is part of a script that has to stay small.
 */

/** The parts of PostCSS's tree that are used here. */
interface Declaration {
  prop: string;
  value: string;
  remove(): void;
}
export interface Root {
  walkDecls(visit: (declaration: Declaration) => void): void;
}

/** CSS pixels of a rem where no one has changed it. */
const pxPerRem = 16;

/** Makes px of rem: in the popover the root element is the page's, whose font size must not reach into the card. */
export function remToPx(root: Root): void {
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(
      /(\d*\.?\d+)rem\b/g,
      (_, number: string) => `${Number(number) * pxPerRem}px`,
    );
  });
}

/** Writes custom properties that are a length, such as those of the scales, where they are used. They must not be defined twice. */
export function inlineLengths(root: Root): void {
  const lengths = new Map<string, string>();
  root.walkDecls(({ prop, value }) => {
    if (prop.startsWith('--') && /^[\d.]+px$/.test(value)) lengths.set(prop, value);
  });
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(
      /var\((--[\w-]+)\)/g,
      (whole, name: string) => lengths.get(name) ?? whole,
    );
  });
}

/** Leaves out custom properties that nothing in the sheet uses; those of tokens.css are for all surfaces. */
export function dropUnused(root: Root): void {
  const used = new Set<string>();
  root.walkDecls(({ value }) => {
    for (const [, name = ''] of value.matchAll(/var\((--[\w-]+)/g)) used.add(name);
  });
  root.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--') && !used.has(declaration.prop)) declaration.remove();
  });
}

/** All of it, in this order, once everything imported is in the sheet. */
export const popoverCss = {
  postcssPlugin: 'popover-css',
  OnceExit(root: Root): void {
    for (const step of [remToPx, inlineLengths, dropUnused]) step(root);
  },
};
