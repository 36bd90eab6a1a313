import fc from "fast-check";
import { expect, test } from "vitest";
import { createStore } from "#lib/page-cache/store";
import { aPage } from "#tests/support/pages";

test("the page that was used least recently leaves first", () => {
  const store = createStore(300);
  for (const key of ["a", "b", "c"]) store.put(key, aPage({ bytes: 100 }));
  store.get("a");
  store.put("d", aPage({ bytes: 100 }));
  expect(["a", "b", "c", "d"].filter((key) => store.get(key))).toEqual(["a", "c", "d"]);
});

test("a page leaves when its time has come", () => {
  let now = 1_000;
  const store = createStore(1_000, () => now);
  store.put("a", aPage({ expiresAt: 2_000 }));
  expect(store.get("a")).toBeDefined();
  now = 2_000;
  expect(store.get("a")).toBeUndefined();
  expect(store.size().pages).toBe(0);
});

test.each(["*", "site"])("%s means every page", (tag) => {
  const store = createStore(1_000);
  store.put("a", aPage({ tags: new Set(["front"]) }));
  store.forget([tag]);
  expect(store.size()).toEqual({ pages: 0, tags: 0, bytes: 0 });
});

test("a page larger than the memory is not kept, and pushes nobody out", () => {
  const store = createStore(100);
  store.put("a", aPage({ bytes: 50 }));
  store.put("b", aPage({ bytes: 101 }));
  expect(store.get("a")).toBeDefined();
  expect(store.get("b")).toBeUndefined();
});

const tag = fc.constantFrom("front", "story:1", "story:2", "comments:1", "people");
const step = fc.oneof(
  fc.record({ put: fc.constantFrom("a", "b", "c", "d", "e"), tags: fc.uniqueArray(tag), bytes: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ forget: fc.uniqueArray(fc.oneof(tag, fc.constantFrom("*", "site")), { minLength: 1 }) }),
  fc.record({ get: fc.constantFrom("a", "b", "c", "d", "e") }),
);

test("whatever happens, memory stays bounded, the books agree, and nothing forgotten is served", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const store = createStore(100);
      const kept = new Map<string, ReturnType<typeof aPage>>();
      for (const each of steps) {
        if ("put" in each) {
          const page = aPage({ bytes: each.bytes, tags: new Set(each.tags) });
          store.put(each.put, page);
          kept.set(each.put, page);
        } else if ("forget" in each) {
          store.forget(each.forget);
          const all = each.forget.some((name) => name === "*" || name === "site");
          for (const [key, { tags }] of kept) if (all || each.forget.some((name) => tags.has(name))) kept.delete(key);
        } else {
          const page = store.get(each.get);
          if (page) expect(page).toBe(kept.get(each.get));
        }
        expect(store.size().bytes).toBeLessThanOrEqual(100);
      }
      const here = ["a", "b", "c", "d", "e"].flatMap((key) => store.get(key) ?? []);
      expect(store.size().bytes).toBe(here.reduce((sum, { bytes }) => sum + bytes, 0));
      expect(store.size().tags).toBe(new Set(here.flatMap(({ tags }) => [...tags])).size);
    }),
  );
});
