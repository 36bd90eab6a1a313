import { expect, test } from "vitest";
import { turn } from "#lib/akismet/pace";

process.env.AKISMET_CALLS_PER_SECOND = "50";

test("questions that come due together, because the process was busy, go out one after the other", async () => {
  const sent: number[] = [];
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      await turn(0);
      sent.push(performance.now());
    }),
  );
  const gaps = sent.slice(1).map((at, index) => at - (sent[index] ?? 0));
  expect((sent.at(-1) ?? 0) - (sent[0] ?? 0)).toBeGreaterThan(150); // nine times 20, were the first one not late
  expect(gaps.filter((gap) => gap > 10).length).toBeGreaterThan(5);
});
