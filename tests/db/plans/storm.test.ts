// Processes that carry out plans are killed and started again, and their clocks jump: everything happens once, in its order.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Writer } from "#lib/accounts/guard";
import { db } from "#lib/db";
import { planStory } from "#lib/plans/commands";
import { planWish } from "#lib/plans/schema";
import { readingOf } from "#lib/plans/zone";
import { aWriter } from "#tests/support/accounts";
import { aStory } from "#tests/support/factories";

const minute = 60_000;
const begin = new Date("2026-11-23T05:00:00Z").getTime();
const stories = 10;
const processes = 3;

/** A story that is up from its minute on, for two minutes. */
async function aStoryForTwoMinutes(place: number, editor: Writer): Promise<string> {
  const { id } = await aStory({ state: "submitted" });
  await db.credit.create({ data: { storyId: id, personId: editor.personId ?? "", role: "author" }, select: { storyId: true } });
  const up = new Date(begin + place * minute);
  const down = new Date(begin + (place + 2) * minute);
  const now = new Date(begin - minute);
  for (const [action, at] of [
    ["publish", up],
    ["unpublish", down],
  ] as const) {
    const wish = planWish.parse({ action, reading: readingOf(at, "Europe/Berlin"), words: "Für zwei Minuten." });
    expect(await planStory(id, wish, editor, now)).toHaveProperty("id");
  }
  return id;
}

function start(clock: number): ChildProcess {
  return fork("tests/support/scheduler-server.ts", [String(clock)], { env: process.env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
}

async function end(child: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  if (signal) child.kill(signal);
  else child.disconnect();
  await gone;
}

test("through kill -9 and clocks that jump each plan is carried out exactly once, and in order", { timeout: 240_000 }, async () => {
  const editor = await aWriter("editor");
  const ids: string[] = [];
  for (let place = 0; place < stories; place++) ids.push(await aStoryForTwoMinutes(place, editor));
  const running = Array.from({ length: processes }, () => start(begin));
  let kills = 0;
  // A minute a step; now and then a clock runs ahead by ten minutes, or falls back by twenty.
  for (let clock = begin; clock < begin + (stories + 3) * minute; clock += minute) {
    const next = start(clock);
    await once(next, "message"); // it works: now it may be killed
    await sleep(Math.random() * 60);
    const [victim] = running.splice(kills++ % processes, 1, next);
    if (victim) await end(victim, "SIGKILL");
    for (const child of running) {
      const jump = Math.random() < 0.2 ? 10 * minute : Math.random() < 0.2 ? -20 * minute : 0;
      if (child.connected) child.send(clock + jump, () => undefined); // who is just being born hears it later
    }
  }
  expect(await db.plan.count({ where: { state: "done" } }), "most of it happened in the storm").toBeGreaterThan(stories);
  for (const child of running) if (child.connected) child.send(begin + (stories + 3) * minute, () => undefined);
  await expect.poll(() => db.plan.count({ where: { state: "waiting" } }), { timeout: 60_000 }).toBe(0);
  await Promise.all(running.map((child) => end(child)));

  expect(await db.plan.groupBy({ by: ["state", "reason"], _count: { _all: true } })).toEqual([
    { state: "done", reason: "", _count: { _all: 2 * stories } },
  ]);
  for (const storyId of ids) {
    const moves = await db.storyTransition.findMany({
      where: { storyId, toState: { not: "scheduled" } },
      orderBy: [{ at: "asc" }, { id: "asc" }],
      select: { toState: true },
    });
    expect(moves.map(({ toState }) => toState)).toEqual(["published", "taken_down"]);
  }
  console.info(`${2 * stories} plans through ${kills} kills of ${processes} processes: each once`);
});
