import { expect, test } from "vitest";
import { turn } from "#lib/akismet/pace";

process.env.AKISMET_CALLS_PER_SECOND = "50";

test("questions that come due together, because the process was busy, go out one after the other", async () => {
  const sent: number[] = [];
  const all = Array.from({ length: 10 }, async (_, index) => {
    await turn(index * 5);
    sent.push(performance.now());
  });
  const busyUntil = performance.now() + 150;
  while (performance.now() < busyUntil); // nothing can leave meanwhile, and all come due
  await Promise.all(all);
  const gaps = sent.slice(1).map((at, index) => at - (sent[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(19);
});
