// What the playground remembers between visits, kept apart from another GraphiQL that ran on the same port.
import type { Storage as GraphiQLStorage } from '@graphiql/toolkit';

const prefix = 'parley:';

/** Where the browser refuses storage, it lasts as long as the page, and every visit is a first one. */
export const remembered = openStorage();

export const isFirstVisit = remembered.getItem('graphiql:tabState') === null;

// A question is long and its variables are few: beside each other's panes they share the height so at first; who
// drags it has it otherwise. On a phone the page scrolls, and GraphiQL's own share fits.
if (isFirstVisit && window.innerWidth > 700) remembered.setItem('graphiql:secondaryEditorFlex', '5');

function openStorage(): GraphiQLStorage {
  try {
    return prefixed(window.localStorage);
  } catch {
    return inMemory();
  }
}

function prefixed(storage: Storage): GraphiQLStorage {
  const keys = () => Object.keys(storage).filter((key) => key.startsWith(prefix));
  return {
    getItem: (key) => storage.getItem(prefix + key),
    setItem: (key, value) => storage.setItem(prefix + key, value),
    removeItem: (key) => storage.removeItem(prefix + key),
    clear: () => {
      for (const key of keys()) storage.removeItem(key);
    },
    get length() {
      return keys().length;
    },
  };
}

function inMemory(): GraphiQLStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
}
