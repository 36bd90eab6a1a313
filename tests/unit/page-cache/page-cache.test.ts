import { expect, test } from "vitest";
import { createGate, Overloaded } from "#lib/page-cache/gate";
import { createPageCache, type Outcome } from "#lib/page-cache/page-cache";
import { aPage } from "#tests/support/pages";

const gate = () => createGate({ atOnce: 4, waiting: 10, patience: 1_000 });
const kept = (...tags: string[]): Outcome => ({ keep: true, entry: aPage({ tags: new Set(tags) }) });

function aCache(alive = () => true) {
  const cache = createPageCache<Outcome>({ limit: 10_000, gate: gate(), alive });
  const renders: PromiseWithResolvers<Outcome>[] = [];
  const render = () => {
    const next = Promise.withResolvers<Outcome>();
    renders.push(next);
    return next.promise;
  };
  return { cache, renders, fly: (key = "/") => cache.fly(key, render) };
}

test("those who ask for the same page meanwhile share one render", async () => {
  const { cache, renders, fly } = aCache();
  const readers = Array.from({ length: 30 }, () => fly());
  renders[0]?.resolve(kept("front"));
  const outcomes = await Promise.all(readers);
  expect(renders).toHaveLength(1);
  expect(new Set(outcomes).size).toBe(1);
  expect(cache.get("/")).toBe(outcomes[0]?.entry);
});

test("a page whose tags were forgotten while it was rendered is sent, but not kept", async () => {
  const { cache, renders, fly } = aCache();
  const reader = fly();
  cache.forget(["story:1"]);
  renders[0]?.resolve(kept("story:1", "front"));
  expect((await reader).entry).toBeDefined();
  expect(cache.get("/")).toBeUndefined();
});

test("a page is kept when what was forgotten meanwhile is none of its business", async () => {
  const { cache, renders, fly } = aCache();
  const reader = fly();
  cache.forget(["story:2"]);
  renders[0]?.resolve(kept("story:1"));
  await reader;
  expect(cache.get("/")).toBeDefined();
});

test.each(["*", "site"])("nothing that was under way is kept after %s", async (tag) => {
  const { cache, renders, fly } = aCache();
  const reader = fly();
  cache.forget([tag]);
  renders[0]?.resolve(kept("story:1"));
  await reader;
  expect(cache.get("/")).toBeUndefined();
});

test("nobody joins a render that began before a change", async () => {
  const { cache, renders, fly } = aCache();
  const before = fly();
  cache.forget(["story:1"]);
  const after = fly();
  expect(renders).toHaveLength(2);
  renders[1]?.resolve(kept("story:1"));
  const fresh = await after;
  renders[0]?.resolve(kept("story:1"));
  await before;
  expect(cache.get("/")).toBe(fresh.entry);
});

test("while nothing is heard of changes, nothing is served from the cache, put into it or shared", async () => {
  let alive = true;
  const { cache, renders, fly } = aCache(() => alive);
  const first = fly();
  renders[0]?.resolve(kept("front"));
  await first;
  alive = false;
  expect(cache.get("/")).toBeUndefined();
  const readers = [fly("/b"), fly("/b")];
  expect(renders).toHaveLength(3);
  alive = true;
  for (const render of renders) render.resolve(kept("front"));
  await Promise.all(readers);
  expect(cache.get("/b")).toBeUndefined();
});

test("what fails is not kept, and the next reader tries again", async () => {
  const { renders, fly } = aCache();
  const reader = fly();
  renders[0]?.reject(new Error("database gone"));
  await expect(reader).rejects.toThrow("database gone");
  const again = fly();
  renders[1]?.resolve(kept());
  await expect(again).resolves.toBeDefined();
});

test("four render at once, some wait, the rest are told to come back", async () => {
  const enter = createGate({ atOnce: 4, waiting: 3, patience: 1_000 });
  const ends: (() => void)[] = [];
  const work = () => new Promise<void>((resolve) => ends.push(resolve));
  const all = Array.from({ length: 10 }, () =>
    enter(work).then(
      () => "done",
      (error: unknown) => error,
    ),
  );
  expect(ends).toHaveLength(4);
  while (ends.length > 0) {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const outcomes = await Promise.all(all);
  expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(7);
  expect(outcomes.filter((outcome) => outcome instanceof Overloaded)).toHaveLength(3);
});

test("whoever waits too long is told so, and the place goes to another", async () => {
  const enter = createGate({ atOnce: 1, waiting: 3, patience: 20 });
  const first = Promise.withResolvers<void>();
  const running = enter(() => first.promise);
  await expect(enter(async () => "late")).rejects.toBeInstanceOf(Overloaded);
  first.resolve();
  await running;
  await expect(enter(async () => "next")).resolves.toBe("next");
});
