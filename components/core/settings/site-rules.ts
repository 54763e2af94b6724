/**
 * On which sites Sidelight works. Rules are hosts and are compared label by label, never as text: `example.org` covers
 * `news.example.org`, and neither `badexample.org` nor `example.org.evil.test`.
 */
import type { Settings } from './settings.ts';

/** Represents all files on disk, which have no host; no host contains a colon. */
const files = 'file:';

/** A host name of labels, or an IPv6 address; URL parsing also accepts characters such as commas and asterisks. */
const ruleShape = /^(\[[\da-f:.]+\]|[\w-]+(\.[\w-]+)*)$/;

/** The hosts that URL parsing accepts: all ASCII characters except capitals and URL delimiters. */
const hostShape = /^(\[[\da-f:.]+\]|[!"$&-.\d;=_-{}~]+)$/;

/**
 * The host of a URL, as used by site rules and for *not here*.
 * @returns lower case, punycode, without port or final dot; `file:` for files; '' if the URL has no host
 * (`about:blank`).
 */
export function hostOf(address: string | undefined): string {
  const url = address === undefined ? null : URL.parse(address);
  if (!url) return '';
  if (url.protocol === files) return files;
  if (url.protocol === 'blob:') return hostOf(url.origin);
  return url.hostname.toLowerCase().replace(/\.$/, '');
}

/**
 * Turns what a reader typed into the site list into a rule: removes scheme, user, port, path and a leading `*.` or dot,
 * lower-cases it and converts other alphabets to punycode.
 * @returns '' if it does not name a host.
 */
export function parseHost(typed: string): string {
  const text = typed.trim();
  if (/^file:/i.test(text)) return files;
  const bare = text.replace(/^([a-z][a-z0-9+.-]*:)?\/\//i, '').replace(/^[*.]+/, '');
  // Parsed as https whatever was typed: other schemes do not lower-case or convert the host.
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

/** Whether the site rules allow Sidelight on this host, as given by `hostOf`. Does not depend on `enabled`. */
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

/** IP addresses have no parent domain: `0.0.1` is not the parent of `127.0.0.1`. */
function isAddress(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/.test(host);
}
