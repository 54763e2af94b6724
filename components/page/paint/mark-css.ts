/**
 * How marks look. The page shares the highlight registry, so every document has its own random names, and a name
 * reveals only the look of its marks.
 */
import type { Kind } from '../../core/pack/model.ts';
import { coloursOf } from '../../core/settings/pack-colours.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Painted } from '../../messaging/protocol.ts';
import { accent, kindColours } from './kind-colours.ts';

/** What distinguishes marks: the lightness of the text, the certainty, and the kind of card. */
export interface Look {
  /**
   * `dark` for dark text, which is on a light background. In a highlight, Chromium (156) resolves `currentcolor` to the
   * initial text colour instead of the marked text's (crbug.com/40281571), so the rule must know it.
   */
  ink: 'dark' | 'light';
  /** False if a tint would make the text hard to read: then there is only a line. */
  tinted: boolean;
  /** In a link, which has a line of its own: ours would be a second one, so there is a tint instead. Never `active`. */
  linked?: boolean;
  /** `active` is the mention whose card is open. */
  strength: 'sure' | 'fuzzy' | 'active';
  kind: Kind;
  /** The colour of the card's pack, if it has its own: that of a kind. */
  pack?: Kind | undefined;
}

const inks = ['dark', 'light'] as const;
/** What text can be like. */
const letters = inks.flatMap((ink) =>
  [true, false].flatMap((tinted) => [true, false].map((linked) => ({ ink, tinted, linked }))),
);
const strengths = ['sure', 'fuzzy', 'active'] as const;
const kinds = ['person', 'organisation', 'place', 'event', 'project', 'topic'] as const satisfies Kind[];

/** Black and white, for marks without a colour of their kind. */
const plain: typeof accent = ['#000000', '#ffffff'];

/** Opacity of tint and line. The tint is dark for dark text, light for light text. */
export const opacity: Record<Look['strength'], { tint: number; line: number }> = {
  sure: { tint: 0.07, line: 0.55 },
  fuzzy: { tint: 0.04, line: 0.35 },
  active: { tint: 0.2, line: 1 },
};

/** The highlight name of marks with this look; `name` is the document's prefix. */
export function highlightName(name: string, { ink, tinted, linked, strength, kind, pack }: Look): string {
  const colour = pack ? kinds.length + kinds.indexOf(pack) : kinds.indexOf(kind);
  const look = colour * strengths.length + strengths.indexOf(strength);
  return name + (look * 8 + inks.indexOf(ink) * 4 + (tinted ? 2 : 0) + (linked ? 1 : 0)).toString(36);
}

/** The kind whose colour a mark gets: with one colour for all, it is the same for every kind. */
export function paintedKind(kind: Kind, colour: Settings['markColour']): Kind {
  return colour === 'kind' ? kind : 'topic';
}

/**
 * The CSS rules for one document's marks.
 * @param name prefix of its highlight names.
 * @param painted leaves out what is not needed; without it, there are rules for all looks, on all elements.
 */
export function marksCss(
  name: string,
  settings: Pick<Settings, 'markStyle' | 'markColour' | 'markInPrint' | 'packColours'>,
  painted?: Painted,
): string {
  const rules: string[] = [];
  const forced: string[] = [];
  const looks: Pick<Look, 'kind' | 'pack'>[] = [
    ...(settings.markColour === 'kind' ? kinds : (['topic'] as const)).map((kind) => ({ kind })),
    ...[...new Set(coloursOf(settings).values())].map((pack) => ({ kind: 'topic' as const, pack })),
  ];
  for (const { kind, pack } of looks)
    for (const strength of strengths)
      for (const { ink, tinted, linked } of letters) {
        const look = { ink, tinted, linked, strength, kind, pack };
        if (linked && strength === 'active') continue;
        if (painted && !painted.looks.includes(highlightName('', look))) continue;
        // The active mention shows where the open card belongs, even if marks are switched off.
        const style = strength === 'active' ? 'both' : settings.markStyle;
        if (style === 'none') continue;
        const [onLight, onDark] =
          pack || settings.markColour === 'kind'
            ? kindColours[pack ?? kind]
            : strength === 'active'
              ? accent
              : plain;
        // Dark letters are on a light background.
        const colour = channelsOf(ink === 'dark' ? onLight : onDark);
        const pseudo = `::highlight(${highlightName(name, look)})`;
        // A list, because browsers sort the rules by tag, which they do not for `:is()`.
        const selector = (painted?.tags ?? ['']).map((tag) => tag + pseudo).join();
        const { tint, line } = opacity[strength];
        const background = `background-color:rgb(${colour}/${tint})!important;`;
        // Stronger than any ordinary mark, even if legibility allows no tint.
        const drawn = strength === 'active' ? 'solid' : 'dotted';
        const thick = strength === 'active' ? '2px' : '1.5px';
        const underline =
          `text-decoration:underline ${drawn} rgb(${colour}/${line}) ${thick}!important;` +
          'text-underline-offset:3px!important;';
        const hasTint = tinted && (linked || style !== 'underline');
        const hasLine = !tinted || (!linked && style !== 'background');
        rules.push(`${selector}{${hasTint ? background : ''}${hasLine ? underline : ''}}`);
        forced.push(
          `${selector}{background-color:transparent!important;` +
            `text-decoration:underline ${drawn} CanvasText ${thick}!important;}`,
        );
      }
  const css = `${rules.join('')}@media (forced-colors:active){${forced.join('')}}`;
  return settings.markInPrint ? css : `@media screen{${css}}`;
}

/** Red, green and blue of `#rrggbb`, as `rgb()` takes them. */
function channelsOf(hex: string): string {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(' ');
}
