/**
 * On which sites Sidelight works. Rules are hosts and are compared label by label, never as text: `example.org` covers
 * `news.example.org`, and neither `badexample.org` nor `example.org.evil.test`.
 */
import type { Settings } from './settings.ts';

/** Stands for all files on disk, which have no host; a colon cannot be in one. */
const files = 'file:';

/** Labels of a host name, or an IPv6 address; URL parsing lets more through, such as commas and asterisks. */
const ruleShape = /^(\[[\da-f:.]+\]|[\w-]+(\.[\w-]+)*)$/;

/** What URL parsing lets through: every sign of ASCII but capitals and those that mean something in an address. */
const hostShape = /^(\[[\da-f:.]+\]|[!"$&-.\d;=_-{}~]+)$/;

/**
 * The host of a page's address, as site rules and *not here* know it.
 * @returns lower case, punycode, without port or final dot; `file:` for files; '' where the address has none (`about:blank`).
 */
export function hostOf(address: string | undefined): string {
  const url = address === undefined ? null : URL.parse(address);
  if (!url) return '';
  if (url.protocol === files) return files;
  if (url.protocol === 'blob:') return hostOf(url.origin);
  return url.hostname.toLowerCase().replace(/\.$/, '');
}

/**
 * What a reader typed into the site list, made a rule: scheme, user, port, path, a leading `*.` or dot and capitals go,
 * other alphabets become punycode.
 * @returns '' where it names no host.
 */
export function parseHost(typed: string): string {
  const text = typed.trim();
  if (/^file:/i.test(text)) return files;
  const bare = text.replace(/^([a-z][a-z0-9+.-]*:)?\/\//i, '').replace(/^[*.]+/, '');
  // Read as https whatever was typed: other schemes leave capitals and alphabets as they are.
  const host = hostOf(`https://${bare}`);
  return ruleShape.test(host) ? host : '';
}

/**
 * Whether a text is a host as `hostOf` gives it. The popup makes rules for hosts that no one would type and `parseHost` rejects,
 * such as `a,b.example`.
 */
export function isHost(text: string): boolean {
  return text === files || hostShape.test(text);
}

/** Whether the site rules let Sidelight work on this host, as given by `hostOf`. Says nothing of `enabled`. */
export function isSiteOn(settings: Pick<Settings, 'siteRule' | 'siteHosts'>, host: string): boolean {
  return settings.siteHosts.some((rule) => covers(rule, host)) === (settings.siteRule === 'only');
}

/**
 * The change that turns one host on or off, whichever way the list is read. Every conflicting rule is removed, so turning on
 * `news.example.org` also removes `example.org`. No change if the host is already in that state, or without a host.
 */
export function withSite(
  settings: Pick<Settings, 'siteRule' | 'siteHosts'>,
  host: string,
  on: boolean,
): Partial<Settings> {
  if (host === '' || isSiteOn(settings, host) === on) return {};
  const listed = on === (settings.siteRule === 'only');
  return {
    siteHosts: listed
      ? [...settings.siteHosts, host]
      : settings.siteHosts.filter((rule) => !covers(rule, host)),
  };
}

function covers(rule: string, host: string): boolean {
  if (rule === '' || host === '') return false;
  return rule === host || (host.endsWith(`.${rule}`) && !isAddress(host));
}

/** Numbers are no labels: `0.0.1` is not the parent of `127.0.0.1`. */
function isAddress(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/.test(host);
}
