// Readers are counted by several processes at once, and one of them may die at any moment.
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addressOf } from "#lib/addresses";
import { db } from "#lib/db";
import { ask } from "#tests/support/asking";
import { aStory } from "#tests/support/factories";
import { aPortal, type PortalOnRoad } from "#tests/support/portal-on-road";

const agent = "Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0";
const trusting = { TRUSTED_PROXIES: "127.0.0.1,::1" };
/** The portal may lose what was read within so many milliseconds before its end, and no more. */
const mayBeLost = 5_000;

let [one, other]: (PortalOnRoad | undefined)[] = [];
beforeAll(async () => {
  [one, other] = await Promise.all([aPortal("first", trusting), aPortal("second", trusting)]);
});
afterAll(async () => {
  await Promise.all([one?.end(), other?.end()]);
});

const visitors = (from: number, until: number) =>
  Array.from({ length: until - from }, (_, index) => `2001:db8:${(from + index).toString(16)}:1::1`);

async function visit(portal: PortalOnRoad | undefined, path: string, all: readonly string[]): Promise<void> {
  const headers = (visitor: string) => ({ "user-agent": agent, "x-forwarded-for": visitor });
  const answers = await Promise.all(all.map((visitor) => ask(portal?.address ?? "", path, { headers: headers(visitor) })));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
}

test("two processes count eighty readers exactly, wherever each of them reads, and lose none of an earlier moment by kill -9", async () => {
  const story = await aStory();
  const path = addressOf(story);
  const count = () => db.read.count({ where: { storyId: story.id } });
  // Everybody reads twice: forty in one process and the other, twenty in either.
  await Promise.all([
    visit(one, path, [...visitors(0, 40), ...visitors(40, 60), ...visitors(40, 60)]),
    visit(other, path, [...visitors(0, 40), ...visitors(60, 80), ...visitors(60, 80)]),
  ]);
  await expect.poll(count, { timeout: mayBeLost }).toBe(80);

  await visit(one, path, visitors(100, 120));
  await sleep(mayBeLost);
  await visit(one, path, visitors(120, 130));
  one?.signal("SIGKILL");
  const kept = await count();
  expect(kept).toBeGreaterThanOrEqual(100);
  expect(kept).toBeLessThanOrEqual(110);
});
