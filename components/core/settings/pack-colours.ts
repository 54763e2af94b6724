/** The colour of a pack's marks, if it has its own: one of the colours of kinds. Stored as `pack colour`. */
import type { Settings } from './settings.ts';

/** The colours to choose from, named after the kinds that have them. */
export const packColours = ['person', 'organisation', 'place', 'project', 'event', 'topic'] as const;
export type PackColour = (typeof packColours)[number];

type ColourSettings = Pick<Settings, 'packColours'>;

/** The colours of all packs that have their own, by id. */
export function coloursOf({ packColours: entries }: ColourSettings): ReadonlyMap<string, PackColour> {
  return new Map(
    entries.flatMap((entry) => {
      const [pack = '', name] = entry.split(' ');
      const colour = packColours.find((one) => one === name);
      return colour ? [[pack, colour] as const] : [];
    }),
  );
}

/** The settings change that gives a pack a colour or, without one, the same look as all others. */
export function withColour(
  { packColours: entries }: ColourSettings,
  pack: string,
  colour: PackColour | undefined,
): Pick<Settings, 'packColours'> {
  const others = entries.filter((entry) => entry.split(' ')[0] !== pack);
  return { packColours: colour ? [...others, `${pack} ${colour}`] : others };
}
