import type { NotesArea } from '../../components/stores/notes-store.ts';
import type { Locks, SettingsArea } from '../../components/stores/settings-store.ts';

/** A storage area that lives in memory, answers late as a real one does, and fails when told to. */
export function memoryArea(content: Record<string, unknown> = {}) {
  const listeners = new Set<(changes: Record<string, unknown>) => void>();
  const failing = new Map<'get' | 'set' | 'remove', string>();
  const calls: string[] = [];
  const reached = async (name: 'get' | 'set' | 'remove') => {
    calls.push(name);
    await Promise.resolve();
    const message = failing.get(name);
    if (message) throw new Error(message);
  };
  const tell = (keys: string[]) => {
    const changes = Object.fromEntries(keys.map((key) => [key, {}]));
    for (const listener of listeners) listener(changes);
  };
  const area: SettingsArea = {
    async get(keys) {
      await reached('get');
      return structuredClone(
        Object.fromEntries(Object.entries(content).filter(([key]) => keys.includes(key))),
      );
    },
    async set(items) {
      await reached('set');
      Object.assign(content, structuredClone(items));
      tell(Object.keys(items));
    },
    async remove(keys) {
      await reached('remove');
      const gone = keys.filter((key) => key in content);
      for (const key of gone) delete content[key];
      tell(gone);
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  return { area, content, failing, calls, listeners };
}

/** Where notes are stored, in memory. */
export function notesArea(content: Record<string, unknown> = {}): NotesArea {
  return {
    get: async () => structuredClone(content),
    set: async (items) => void Object.assign(content, structuredClone(items)),
    remove: async (key) => void delete content[key],
  };
}

/** Locks by name, in order of asking, as `navigator.locks` gives them. */
export function memoryLocks(): Locks {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request(name, run) {
      const turn = (queues.get(name) ?? Promise.resolve()).then(run);
      queues.set(
        name,
        turn.catch(() => {}),
      );
      return turn;
    },
  };
}
