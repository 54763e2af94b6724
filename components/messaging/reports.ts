/** Reports from content scripts come from a page's process, so own pages parse them before showing them. */
import * as v from 'valibot';
import { type Reports, rosterLimit } from './protocol.ts';

type RosterReport = Required<Parameters<Reports['rosterReport']>[0]>;

/** Longest first passage shown, in UTF-16 units; content scripts send 160. */
const maxPassage = 400;
/** Longest `pack:card`, in UTF-16 units. */
const maxKey = 257;

const schema: v.GenericSchema<unknown, { type: 'rosterReport'; request: RosterReport }> = v.object({
  type: v.literal('rosterReport'),
  request: v.object({
    state: v.picklist(['running', 'loading', 'off', 'site-off', 'withheld', 'unreadable']),
    partial: v.optional(v.boolean(), false),
    away: v.optional(v.boolean(), false),
    entries: v.pipe(
      v.custom<unknown[]>((input) => Array.isArray(input) && input.length <= rosterLimit),
      v.array(
        v.object({
          key: v.pipe(v.string(), v.maxLength(maxKey)),
          count: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
          firstPassage: v.pipe(v.string(), v.maxLength(maxPassage)),
        }),
      ),
    ),
  }),
});

/** Parses the roster report in a message; undefined if the message is something else. Never throws. */
export function parseRosterReport(message: unknown): RosterReport | undefined {
  const parsed = v.safeParse(schema, message, { abortEarly: true });
  return parsed.success ? parsed.output.request : undefined;
}
