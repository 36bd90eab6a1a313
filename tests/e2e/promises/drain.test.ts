import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { ask, keptConnections } from "#tests/support/asking";
import { aStory } from "#tests/support/factories";
import { aHouse } from "#tests/support/own-database";

test("a stop answers what is under way, refuses what is new, and ends the database last", async () => {
  const house = await aHouse();
  onTestFinished(house.remove);
  const portal = await house.start();
  const story = await aStory();
  const idle = keptConnections();
  await ask(portal.address, "/health", { agent: idle });

  // Two requests are under way: a page that waits for the database, and a form of which half has arrived.
  const lock = new Client({ connectionString: process.env.DATABASE_URL });
  await lock.connect();
  await lock.query("BEGIN; LOCK TABLE stories");
  const page = ask(portal.address, addressOf(story));
  const half = await beginPost(portal.address, story.id);
  await sleep(500);

  const ended = portal.stop();
  await vi.waitFor(() => expect(ask(portal.address, "/health")).rejects.toThrow("ECONNREFUSED"), { timeout: 5_000 });
  await lock.query("COMMIT");
  await lock.end();
  expect((await page).status).toBe(200);
  expect(await half.complete()).toBe(303);

  expect(await ended).toBe(0);
  await db.$disconnect();
  expect(house.processes()).toEqual([]);
  idle.destroy();

  const log = readFileSync(path.join(house.dataFolder, "postgres.log"), "utf8").trim();
  expect(log.split("\n").at(-1)).toContain("database system is shut down");
  expect(portal.said()).not.toMatch(/error|terminat/i);

  // What was answered while the portal was ending is kept, and nothing has to be mended.
  const again = await house.start();
  expect(await db.comment.count({ where: { storyId: story.id } })).toBe(1);
  expect(await again.stop()).toBe(0);
  await db.$disconnect();
  expect(readFileSync(path.join(house.dataFolder, "postgres.log"), "utf8")).not.toContain("not properly shut down");
});

test("a portal whose output nobody reads any more works on, and stops when asked to", async () => {
  const house = await aHouse();
  onTestFinished(house.remove);
  const portal = await house.start();
  portal.process.stdout?.destroy();
  portal.process.stderr?.destroy();
  // Every lost connection is complained about.
  await db.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'podium%'`;
  await sleep(1_000);
  await vi.waitFor(async () => expect((await ask(portal.address, "/health")).status).toBe(200), { timeout: 20_000, interval: 200 });
  expect(await portal.stop()).toBe(0);
  await db.$disconnect();
  expect(house.processes()).toEqual([]);
});

/** Sends the first half of a comment form. */
async function beginPost(address: string, story: string): Promise<{ complete: () => Promise<number> }> {
  const form = new URLSearchParams({ story, parent: "", name: "Ada", text: "Das kam gerade noch rechtzeitig an." }).toString();
  const middle = Math.floor(form.length / 2);
  const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": String(form.length) };
  const posting = request(new URL(pathTo("postComment", "de"), address), { method: "POST", headers, agent: false });
  posting.write(form.slice(0, middle));
  await once(posting, "socket");
  return {
    complete: async () => {
      const answered = once(posting, "response");
      posting.end(form.slice(middle));
      const [response] = await answered;
      response.resume();
      return response.statusCode;
    },
  };
}
