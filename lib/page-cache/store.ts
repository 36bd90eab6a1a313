// Pages by their address, the least used leave first. Memory is bounded by bytes, all encodings counted.
import type { Page } from "./page.ts";

export type Store = ReturnType<typeof createStore>;

/** Tags that every page has. */
const everyPage: ReadonlySet<string> = new Set(["*", "site"]);

export const meansEverything = (tags: Iterable<string>) => [...tags].some((tag) => everyPage.has(tag));

export function createStore(limit: number, now: () => number = Date.now) {
  const pages = new Map<string, Page>(); // in the order of use
  const keysByTag = new Map<string, Set<string>>();
  let bytes = 0;

  function get(key: string): Page | undefined {
    const page = pages.get(key);
    if (!page) return undefined;
    if (page.expiresAt <= now()) {
      drop(key, page);
      return undefined;
    }
    pages.delete(key);
    pages.set(key, page);
    return page;
  }

  function put(key: string, page: Page): void {
    const before = pages.get(key);
    if (before) drop(key, before);
    if (page.bytes > limit || page.expiresAt <= now()) return;
    pages.set(key, page);
    bytes += page.bytes;
    for (const tag of page.tags) {
      const keys = keysByTag.get(tag);
      if (keys) keys.add(key);
      else keysByTag.set(tag, new Set([key]));
    }
    for (const [oldest, old] of pages) {
      if (bytes <= limit) break;
      drop(oldest, old);
    }
  }

  function drop(key: string, page: Page): void {
    pages.delete(key);
    bytes -= page.bytes;
    for (const tag of page.tags) {
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
        const page = pages.get(key);
        if (page) drop(key, page);
      }
    }
  }

  function clear(): void {
    pages.clear();
    keysByTag.clear();
    bytes = 0;
  }

  return { get, put, forget, clear, size: () => ({ pages: pages.size, tags: keysByTag.size, bytes }) };
}
