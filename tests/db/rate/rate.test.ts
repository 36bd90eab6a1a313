import { expect, test } from "vitest";
import { db } from "#lib/db";
import { countUp, countUpTo } from "#lib/rate/commands";
import { digestOf } from "#lib/secrets";

test("fifty calls at once are counted exactly", async () => {
  const counts = await Promise.all(Array.from({ length: 50 }, () => countUp("fifty at once", 3600)));
  expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
});

test("keys and windows are counted apart, and no key is readable in the table", async () => {
  expect(await countUp("reader@example.org", 3600)).toBe(1);
  expect(await countUp("reader@example.org", 60)).toBe(1);
  expect(await countUp("other@example.org", 3600)).toBe(1);
  expect(await countUp("reader@example.org", 3600)).toBe(2);
  const rows = await db.rateCount.findMany({ select: { key: true }, take: 100 });
  expect(rows.filter(({ key }) => key.includes("@"))).toEqual([]);
  // Whoever reads a backup could try out every address there is, were it not for the key.
  expect(rows.map(({ key }) => key)).not.toContain(digestOf("3600 reader@example.org"));
});

test("the window before still counts in part, so nobody doubles a limit across a boundary", async () => {
  await countUp("boundary", 7200);
  await db.$executeRaw`
    UPDATE rate_counts SET window_at = window_at - interval '2 hours', count = 1000
    WHERE count = 1 AND window_at = to_timestamp(floor(extract(epoch FROM now()) / 7200) * 7200)`;
  const rest = 1 - ((Date.now() / 1000 / 7200) % 1);
  const counted = await countUp("boundary", 7200);
  expect(counted).toBeGreaterThan(1000 * rest - 10);
  expect(counted).toBeLessThan(1000 * rest + 10);
});

test("up to a limit, of many at once as many succeed as may, and those refused leave nothing behind", async () => {
  const passed = await Promise.all(Array.from({ length: 30 }, () => countUpTo(7, "seven of thirty", 3600)));
  expect(passed.filter(Boolean)).toHaveLength(7);
  expect(await countUp("seven of thirty", 3600)).toBe(8);
});
