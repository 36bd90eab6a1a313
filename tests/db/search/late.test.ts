import { expect, test } from "vitest";
import { db } from "#lib/db";
import { readAsked } from "#lib/search/asked";
import { search } from "#lib/search/queries";

test("whoever finds every connection to the database taken is told that it took too long", async () => {
  const { promise: over, resolve: free } = Promise.withResolvers<void>();
  const others = Array.from({ length: 5 }, () => db.$transaction(() => over, { timeout: 20_000 }));
  expect(await search(readAsked(new URLSearchParams({ words: "Hafen" }), "de"), "de")).toBe("late");
  free();
  await Promise.all(others);
  expect(await search(readAsked(new URLSearchParams({ words: "Hafen" }), "de"), "de")).toMatchObject({ total: 0 });
});
