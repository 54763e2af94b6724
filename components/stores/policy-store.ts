/**
 * The organisation's policy, from `storage.managed`. The browser reads it from the system: Chromium from its policies, Firefox from
 * its policies or from a manifest. Without one, Firefox rejects and Chromium answers with nothing.
 */
import { browser } from 'wxt/browser';
import { noPolicy, type Policy, parsePolicy } from '../core/settings/policy.ts';

/** The part of the managed storage that this needs. */
export interface ManagedArea {
  get(keys: null): Promise<Record<string, unknown>>;
  onChanged?: {
    addListener(listener: () => void): void;
    removeListener(listener: () => void): void;
  };
}

/** @param area is requested only when a policy is needed: browsers without managed storage have none. */
export function createPolicy(area: () => ManagedArea | undefined) {
  let known: Promise<Policy> | undefined;
  const forget = () => {
    known = undefined;
  };
  const find = async () => {
    try {
      const managed = area();
      if (!managed) return noPolicy;
      managed.onChanged?.addListener(forget);
      return parsePolicy(await managed.get(null));
    } catch {
      return noPolicy;
    }
  };
  return {
    /** The current policy; read once, because every passage of every page needs it. Never throws. */
    read(): Promise<Policy> {
      known ??= find();
      return known;
    },
    /** Calls `listener` after each change, where the browser reports them, until `signal` aborts. */
    watch(listener: () => void, signal: AbortSignal): void {
      const onChanged = () => {
        forget();
        listener();
      };
      try {
        const changes = area()?.onChanged;
        changes?.addListener(onChanged);
        signal.addEventListener('abort', () => changes?.removeListener(onChanged), { once: true });
      } catch {
        // No managed storage, so no changes.
      }
    },
  };
}

/** The policy of this browser. */
export const policy = createPolicy(() => browser.storage.managed);
