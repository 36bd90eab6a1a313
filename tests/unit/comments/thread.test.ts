import fc from "fast-check";
import { expect, test } from "vitest";
import { ancestorsOf, drawnLevels, nest, type Place, type Thread } from "#lib/comments/thread";

const place = (id: string, depth: number): Place => ({ id, depth, answers: null, comment: null });
const flat = (threads: readonly Thread[]): Thread[] => threads.flatMap((thread) => [thread, ...flat(thread.replies)]);

test("replies stand below what they answer", () => {
  const [first, second] = nest([place("a", 0), place("b", 1), place("c", 2), place("d", 1), place("e", 0)]);
  expect(first?.replies.map(({ id }) => id)).toEqual(["b", "d"]);
  expect(first?.replies[0]?.replies.map(({ id }) => id)).toEqual(["c"]);
  expect(second).toMatchObject({ id: "e", level: 0, replies: [] });
});

test("what is deeper than can be drawn stands on the last level, behind what it answers", () => {
  const threads = nest([0, 1, 2, 3, 4, 5, 4].map((depth, at) => place(String(at), depth)));
  const last = threads[0]?.replies[0]?.replies[0]?.replies ?? [];
  expect(last.map(({ id }) => id)).toEqual(["3", "4", "5", "6"]);
  expect(last.map(({ flattened }) => flattened)).toEqual([true, true, false, false]);
});

test("a page that begins in the middle of a branch draws it from the margin", () => {
  expect(nest([place("x", 7), place("y", 8), place("z", 2)]).map(({ id, level }) => [id, level])).toEqual([
    ["x", 0],
    ["z", 0],
  ]);
});

/** A page of any thread: depth first, the first as deep as it likes, each at most one deeper than the one before. */
const pages = fc.array(fc.nat(32), { maxLength: 60 }).map((wishes) => {
  const depths: number[] = [];
  for (const wish of wishes) depths.push(Math.min(wish, (depths.at(-1) ?? 31) + 1));
  return depths.map((depth, at) => place(String(at), depth));
});

test("every comment of a page is drawn once, in its order, and never too deep", () => {
  fc.assert(
    fc.property(pages, (places) => {
      const drawn = flat(nest(places));
      expect(drawn.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
      for (const { level } of drawn) expect(level).toBeLessThan(drawnLevels);
    }),
  );
});

test("a path names everything above a comment, root first", () => {
  const id = fc.string({ unit: fc.constantFrom(..."0123456789abcdefghjkmnpqrstvwxyz"), minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(fc.array(id, { minLength: 1, maxLength: 33 }), (ids) => {
      expect(ancestorsOf(ids.join(""))).toEqual(ids.slice(0, -1));
    }),
  );
});
