/** How Firefox is set up for tests. */
import type { LaunchSettings } from './driver.ts';

/** As in wxt.config.ts. */
export const geckoId = 'sidelight@sidelight.example';
/** Any fixed value: it makes the address of the extension's pages known. */
export const uuid = '5d1e1194-0000-4000-8000-51de11947000';

/** Preferences for a start of the browser. */
export function preferencesFor({
  proxy,
  dark,
  forced,
  profile,
  scale,
}: LaunchSettings): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    // Otherwise the next installation would have another address.
    'extensions.webextensions.keepUuidOnUninstall': true,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    ...(forced && { 'browser.display.document_color_use': 2 }),
    ...(scale && { 'layout.css.devPixelsPerPx': String(scale) }),
    // What an extension stores goes with it, and one that is loaded for a session goes with the session.
    ...(profile !== undefined && { 'extensions.webextensions.keepStorageOnUninstall': true }),
    // A closed page's process serves the next page of its site, in ms: starting one costs as much as the rest of opening a page.
    'dom.ipc.processReuse.unusedGraceMs': 600_000,
    // No permission prompts, which no one would answer: requests are granted.
    'extensions.webextOptionalPermissionPrompts': false,
    // No background requests, so that the list of requests has only the pages' own.
    'browser.chrome.site_icons': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.region.network.url': '',
    'browser.aboutHomeSnippets.updateUrl': '',
    'extensions.systemAddon.update.enabled': false,
    'dom.push.serverURL': '',
    ...(proxy && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
}
