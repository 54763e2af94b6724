/**
 * The sites on which a pack is used, if not on all: only on some, or on all except some. Stored as `pack rule host`, one entry for
 * each host.
 */
import type { Settings } from './settings.ts';
import { isSiteOn } from './site-rules.ts';

export type PackSiteRule = 'all' | 'except' | 'only';

/** The rule for one pack; `hosts` as given by `parseHost`, empty for `all`. */
export interface PackSites {
  rule: PackSiteRule;
  hosts: readonly string[];
}

type PackSettings = Pick<Settings, 'packSites'>;

function parse(entry: string): { pack: string; rule: 'except' | 'only'; host: string } | undefined {
  const [pack, rule, host] = entry.split(' ');
  return pack && host && (rule === 'except' || rule === 'only') ? { pack, rule, host } : undefined;
}

/** The rule for a pack. Entries with a different rule than the pack's first entry are ignored. */
export function packSites({ packSites: entries }: PackSettings, pack: string): PackSites {
  const own = entries.flatMap((entry) => parse(entry) ?? []).filter((entry) => entry.pack === pack);
  const rule = own[0]?.rule;
  if (!rule) return { rule: 'all', hosts: [] };
  return { rule, hosts: own.flatMap((entry) => (entry.rule === rule ? entry.host : [])) };
}

/** The settings change that gives a pack a rule. A rule without hosts has no effect: the pack is then used on all sites. */
export function withPackSites(
  { packSites: entries }: PackSettings,
  pack: string,
  { rule, hosts }: PackSites,
): Pick<Settings, 'packSites'> {
  const others = entries.filter((entry) => parse(entry)?.pack !== pack);
  return {
    packSites: rule === 'all' ? others : [...others, ...hosts.map((host) => `${pack} ${rule} ${host}`)],
  };
}

/** Ids of the packs that are not used on a host, as given by `hostOf`. */
export function unusedPacks(settings: PackSettings, host: string): Set<string> {
  const packs = new Set(settings.packSites.flatMap((entry) => parse(entry)?.pack ?? []));
  return new Set(
    [...packs].filter((pack) => {
      const { rule, hosts } = packSites(settings, pack);
      return rule !== 'all' && !isSiteOn({ siteRule: rule, siteHosts: hosts }, host);
    }),
  );
}
