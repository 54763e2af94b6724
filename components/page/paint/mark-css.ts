/**
 * How marks look. The registry of highlights is shared with the page, so every document has its own random names, and a
 * name tells nothing but how its marks look.
 */
import type { Kind } from '../../core/pack/model.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { accent, kindColours } from './kind-colours.ts';

/** What tells marks apart: the brightness of the text under them, how sure they are, and the kind of card. */
export interface Look {
  /**
   * `dark` for dark letters, which stand on something light. Chromium (156) takes `currentcolor` in a highlight for
   * the initial text colour, whatever the colour of the marked text (crbug.com/40281571), so a rule needs to be told.
   */
  ink: 'dark' | 'light';
  /** False where a tint would make the text hard to read: there is a line only. */
  tinted: boolean;
  /** `active` is the mention whose card is open. */
  strength: 'sure' | 'fuzzy' | 'active';
  kind: Kind;
}

const inks = ['dark', 'light'] as const;
const strengths = ['sure', 'fuzzy', 'active'] as const;
const kinds = ['person', 'organisation', 'place', 'event', 'project', 'topic'] as const satisfies Kind[];

/** Black and white, for marks without a colour of their kind. */
const plain: typeof accent = ['#000000', '#ffffff'];

/** Opacity of tint and line. The tint is of the text's own brightness. */
export const opacity: Record<Look['strength'], { tint: number; line: number }> = {
  sure: { tint: 0.07, line: 0.55 },
  fuzzy: { tint: 0.04, line: 0.35 },
  active: { tint: 0.2, line: 1 },
};

/** The name under which marks of this look are registered, for a document whose names begin with `name`. */
export function highlightName(name: string, { ink, tinted, strength, kind }: Look): string {
  const look = kinds.indexOf(kind) * strengths.length + strengths.indexOf(strength);
  return name + (look * 4 + inks.indexOf(ink) * 2 + (tinted ? 1 : 0)).toString(36);
}

/** The kind that a mark is painted as: with one colour for all, all are of one. */
export function paintedKind(kind: Kind, colour: Settings['markColour']): Kind {
  return colour === 'kind' ? kind : 'topic';
}

/**
 * The rules for one document's marks.
 * @param name what its highlight names begin with.
 */
export function marksCss(
  name: string,
  settings: Pick<Settings, 'markStyle' | 'markColour' | 'markInPrint'>,
): string {
  const rules: string[] = [];
  const forced: string[] = [];
  for (const kind of settings.markColour === 'kind' ? kinds : (['topic'] as const))
    for (const strength of strengths)
      for (const [ink, tinted] of inks.flatMap((one) => [[one, true] as const, [one, false] as const])) {
        // The active mention shows where the open card belongs, even to a reader who wants no marks.
        const style = strength === 'active' ? 'both' : settings.markStyle;
        if (style === 'none') continue;
        const [onLight, onDark] =
          settings.markColour === 'kind' ? kindColours[kind] : strength === 'active' ? accent : plain;
        // Dark letters stand on something light.
        const colour = channelsOf(ink === 'dark' ? onLight : onDark);
        const selector = `::highlight(${highlightName(name, { ink, tinted, strength, kind })})`;
        const { tint, line } = opacity[strength];
        const background = `background-color:rgb(${colour}/${tint})!important;`;
        const underline =
          `text-decoration:underline dotted rgb(${colour}/${line}) 1.5px!important;` +
          'text-underline-offset:3px!important;';
        const hasTint = tinted && style !== 'underline';
        const hasLine = !tinted || style !== 'background';
        rules.push(`${selector}{${hasTint ? background : ''}${hasLine ? underline : ''}}`);
        forced.push(
          `${selector}{background-color:transparent!important;` +
            `text-decoration:underline ${strength === 'active' ? 'solid' : 'dotted'} CanvasText 1.5px!important;}`,
        );
      }
  const css = `${rules.join('')}@media (forced-colors:active){${forced.join('')}}`;
  return settings.markInPrint ? css : `@media screen{${css}}`;
}

/** Red, green and blue of `#rrggbb`, as `rgb()` takes them. */
function channelsOf(hex: string): string {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(' ');
}
