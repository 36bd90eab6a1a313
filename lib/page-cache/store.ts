// What is kept, by its key: the least used leaves first. Memory is bounded by bytes, all encodings of a page counted.

/** Something that is kept until one of its tags is forgotten, or its time has come. */
export type Entry = {
  tags: ReadonlySet<string>;
  /** Milliseconds since 1970; Infinity when only a change ends it. */
  expiresAt: number;
  bytes: number;
};

/** Tags that everything has. */
const everything: ReadonlySet<string> = new Set(["*", "site"]);

export const meansEverything = (tags: Iterable<string>) => [...tags].some((tag) => everything.has(tag));

export function createStore<E extends Entry>(limit: number, now: () => number = Date.now) {
  const entries = new Map<string, E>(); // in the order of use
  const keysByTag = new Map<string, Set<string>>();
  let bytes = 0;

  function get(key: string): E | undefined {
    const entry = entries.get(key);
    if (!entry) return undefined;
    if (entry.expiresAt <= now()) {
      drop(key, entry);
      return undefined;
    }
    entries.delete(key);
    entries.set(key, entry);
    return entry;
  }

  function put(key: string, entry: E): void {
    const before = entries.get(key);
    if (before) drop(key, before);
    if (entry.bytes > limit || entry.expiresAt <= now()) return;
    entries.set(key, entry);
    bytes += entry.bytes;
    for (const tag of entry.tags) {
      const keys = keysByTag.get(tag);
      if (keys) keys.add(key);
      else keysByTag.set(tag, new Set([key]));
    }
    for (const [oldest, old] of entries) {
      if (bytes <= limit) break;
      drop(oldest, old);
    }
  }

  function drop(key: string, entry: E): void {
    entries.delete(key);
    bytes -= entry.bytes;
    for (const tag of entry.tags) {
      const keys = keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) keysByTag.delete(tag);
    }
  }

  function forget(tags: readonly string[]): void {
    if (meansEverything(tags)) {
      clear();
      return;
    }
    for (const tag of tags) {
      for (const key of [...(keysByTag.get(tag) ?? [])]) {
        const entry = entries.get(key);
        if (entry) drop(key, entry);
      }
    }
  }

  function clear(): void {
    entries.clear();
    keysByTag.clear();
    bytes = 0;
  }

  return { get, put, forget, clear, size: () => ({ pages: entries.size, tags: keysByTag.size, bytes }) };
}
