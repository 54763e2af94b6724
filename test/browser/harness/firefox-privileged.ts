/** Functions that run with Firefox's own privileges, passed as source: they cannot use anything outside themselves. */

/** The parts of Firefox's privileged world that are used here; it has no published types. */
export interface Privileged {
  gBrowser: {
    addTab(url: string, options: object): { linkedBrowser: unknown };
    tabs: { linkedBrowser: { currentURI: { spec: string } } }[];
    removeTab(tab: unknown): void;
    removeAllTabsBut(tab: unknown): void;
    selectedTab: unknown;
  };
  OpenBrowserWindow(options: { private: boolean }): PrivilegedWindow;
  ChromeUtils: {
    importESModule(address: string): {
      ExtensionPermissions: Record<
        'add' | 'remove',
        (id: string, what: { permissions: string[]; origins: string[] }, extension: unknown) => Promise<void>
      >;
    };
  };
  Services: {
    prefs: { setIntPref(name: string, value: number): void };
    scriptSecurityManager: { getSystemPrincipal(): unknown };
  };
  WebExtensionPolicy: {
    getByID(id: string): {
      readyPromise: Promise<unknown>;
      extension: {
        terminateBackground(): Promise<void>;
        backgroundState: string;
        shortcuts: { commands: Promise<Map<string, unknown>> };
      };
    };
  };
  AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void>; disable(): Promise<void> }> };
}

/** A window of the browser, which is there before it is ready. */
interface PrivilegedWindow {
  gBrowserInit?: { delayedStartupFinished: boolean };
  gBrowser?: {
    selectedBrowser: { currentURI: { spec: string }; webProgress: { isLoadingDocument: boolean } };
  };
}

/** Opens a private window; resolves once its first page has loaded, which may come late and replace another. */
export async function openPrivateWindow(): Promise<void> {
  const opened = (globalThis as unknown as Privileged).OpenBrowserWindow({ private: true });
  const isReady = () => {
    const tab = opened.gBrowser?.selectedBrowser;
    return (
      opened.gBrowserInit?.delayedStartupFinished &&
      tab?.currentURI.spec === 'about:privatebrowsing' &&
      !tab.webProgress.isLoadingDocument
    );
  };
  while (!isReady()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Resolves once the background of a restarting extension is running. */
export async function backgroundRuns(id: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as Privileged;
  while (WebExtensionPolicy.getByID(id)?.extension.backgroundState !== 'running')
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Firefox's own menu. */
interface Menu extends HTMLElement {
  state: string;
  activateItem(item: Element): void;
}

/** Chooses an item of ours once the menu and the submenu that it is in are open. Runs with the browser's rights. */
export function chooseMenuItem(id: string, name: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as Menu | null;
  const item = menu?.querySelector(`[id="${id.replace(/\W/g, '_')}-menuitem-_${name}"]`);
  if (menu?.state !== 'open' || !item) return false;
  const submenu = item.parentElement as unknown as Menu;
  if (submenu.state !== 'open') {
    (submenu.parentElement as unknown as { openMenu(open: boolean): void }).openMenu(true);
    return false;
  }
  submenu.activateItem(item);
  return true;
}

/**
 * The closed shadow root of the card in a document, frames included, a card that fades out last. Runs in the page with the
 * browser's rights.
 */
export function closedRoot(scope: Document): ShadowRoot | undefined {
  const rootsIn = (inner: Document): ShadowRoot[] =>
    [...inner.querySelectorAll('*')].flatMap((element) => {
      const root = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null })
        .openOrClosedShadowRoot;
      // Firefox's own widgets (video controls) are closed roots as well.
      if (root?.mode === 'closed' && !(root as ShadowRoot & { isUAWidget(): boolean }).isUAWidget())
        return root;
      const { contentDocument } = element as HTMLIFrameElement;
      return contentDocument ? rootsIn(contentDocument) : [];
    });
  const roots = rootsIn(scope);
  return roots.find((root) => !root.querySelector('.leaving')) ?? roots[0];
}

/** The parts of Firefox's debugger that are used here. */
interface Debugging {
  ChromeUtils: { importESModule(address: string): { addDebuggerToGlobal(scope: object): void } };
  Debugger: new () => {
    addDebuggee(window: Window): { executeInGlobal(source: string): { throw?: unknown } | null };
    removeAllDebuggees(): void;
  };
}

/** Runs a script as one of the page's own, which its policy would not allow. Runs in the page with the browser's rights. */
export function runInPage(source: string): void {
  const own = globalThis as unknown as Debugging;
  own.ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs').addDebuggerToGlobal(globalThis);
  const debug = new own.Debugger();
  const answer = debug.addDebuggee(window).executeInGlobal(source);
  debug.removeAllDebuggees();
  if (!answer || 'throw' in answer) throw new Error('The script failed in the page.');
}
