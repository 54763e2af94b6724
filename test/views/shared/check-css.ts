/** The rules that our stylesheets keep, as functions that name each place where one is broken. */

interface Declaration {
  /** The conditions around the rule, such as `@media (…)`; '' for none. */
  context: string;
  selector: string;
  property: string;
  value: string;
}

/** The declarations of a stylesheet, in order. It must be one that Biome has formatted: strings hold no braces. */
function declarationsOf(css: string): Declaration[] {
  const found: Declaration[] = [];
  const open: string[] = [];
  for (const [, text = '', end] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*)([{};])/g)) {
    const plain = text.replace(/\s+/g, ' ').trim();
    const selector = open.at(-1) ?? '';
    const [, property, value] = /^([\w-]+): (.*)$/.exec(plain) ?? [];
    if (end === '{') open.push(plain);
    else if (property && value && selector)
      found.push({ context: open.slice(0, -1).join(' '), selector, property, value });
    if (end === '}') open.pop();
  }
  return found;
}

const say = ({ selector, property, value }: Declaration) => `${selector}: ${property}: ${value}`;

/** Sizes in px that are more than a hairline, which take no notice of the reader's font size. */
export function pixels(css: string): string[] {
  const sizes = declarationsOf(css).filter(({ value }) =>
    [...value.matchAll(/([\d.]+)px/g)].some(([, size]) => Number(size) > 3),
  );
  const conditions = [...new Set(declarationsOf(css).map(({ context }) => context))];
  return [...sizes.map(say), ...conditions.filter((context) => context.includes('px'))];
}

/** Text sizes that are not of the scale. `em` is a part of the size around it. */
export function sizesOffScale(css: string): string[] {
  const allowed = /^(?:inherit|[\d.]+em|var\(--t\d\))$/;
  return declarationsOf(css)
    .filter(({ property, value }) => {
      if (property === 'font-size') return !allowed.test(value);
      return property === 'font' && value !== 'inherit' && !/var\(--t\d\) \/ [\d.]+ /.test(value);
    })
    .map(say);
}

/** Space that is not of the scale, in margins, paddings and gaps. */
export function spaceOffScale(css: string): string[] {
  const spacing = /^(?:margin|padding|(?:row-|column-)?gap)/;
  const allowed = /^(?:0|auto|[1-3]px|-?\d+d?v[wh]|\d+dvh|env\([\w-]+\)|var\(--s\d\))$/;
  return declarationsOf(css)
    .filter(({ property, value }) => {
      if (!spacing.test(property)) return false;
      const parts = value
        .replace(/calc\(-?\d \* (var\(--s\d\))\)/g, '$1')
        .replace(/calc\((var\(--s\d\)) \+ var\(--s\d\)\)/g, '$1')
        .replace(/clamp\((var\(--s\d\)), \dvw, var\(--s\d\)\)/g, '$1');
      return parts.split(' ').some((part) => !allowed.test(part));
    })
    .map(say);
}

/** Colours that are written out. System colours and `currentcolor` are the reader's own. */
export function colours(css: string): string[] {
  return declarationsOf(css)
    .filter(({ value }) =>
      /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch)a?\(|\b(?:white|black|gr[ae]y)\b/i.test(value),
    )
    .map(say);
}

/** A font on the root element would change what a rem is. */
export function rootFonts(css: string): string[] {
  return declarationsOf(css)
    .filter(({ selector, property }) => /^(?:html|:root)/.test(selector) && /^font(?:-size)?$/.test(property))
    .map(say);
}

/** The same property twice under one selector: the first says what does not hold. */
export function overridden(css: string): string[] {
  const all = declarationsOf(css);
  const key = ({ context, selector, property }: Declaration) => `${context} ${selector} ${property}`;
  return all.filter((one, at) => all.slice(at + 1).some((later) => key(later) === key(one))).map(say);
}

/** The classes that a stylesheet's selectors name. */
export function classesOf(css: string): string[] {
  const selectors = new Set(declarationsOf(css).map(({ selector }) => selector));
  return [
    ...new Set(
      [...selectors].flatMap((one) => [...one.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)),
    ),
  ];
}

/**
 * Classes that could reach into another surface: neither named after their own nor shared, and not a state of one that is.
 * @param surface the word that its classes begin with.
 * @param shared classes of the sheets for all surfaces.
 */
export function strayClasses(css: string, surface: string, shared: readonly string[]): string[] {
  const known = new RegExp(`^${surface}(?:-|$)`);
  const selectors = new Set(declarationsOf(css).map(({ selector }) => selector));
  // States in brackets belong to what they are attached to: `.card:not(.open)`.
  const attached = (selector: string) =>
    selector.replace(/(?<=[\w\]-]):(?:is|not)\(([^()\s]*|[^()>+~]*)\)/g, (_, inner) =>
      inner.replaceAll(', ', ''),
    );
  return [...selectors].map(attached).flatMap((selector) =>
    // A compound selector: classes without a space or combinator between them.
    (selector.match(/(?:\.[\w-]+)+/g) ?? []).flatMap((compound) => {
      const names = compound.slice(1).split('.');
      return names.some((name) => known.test(name) || shared.includes(name))
        ? names.filter((name) => /^(?:card|options|popup|story|welcome)-/.test(name) && !known.test(name))
        : names;
    }),
  );
}
