// The server is killed while comments are being posted. Who was told that the comment has arrived can rely on it.
import { expect, onTestFinished, test } from "vitest";
import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { ask, keptConnections, send } from "#tests/support/asking";
import { aStory } from "#tests/support/factories";
import { aHouse, type House } from "#tests/support/own-database";
import type { Portal } from "#tests/support/portal";

const many = 200;
const numbers = Array.from({ length: many }, (_, index) => index);
const texts = numbers.map((index) => `Der ${index}. Gedanke: Wer anruft, möchte gehört werden, und zwar beim ersten Mal.`);

const killings: [what: string, kill: (portal: Portal, house: House) => void][] = [
  ["the server", (portal) => void portal.process.kill("SIGKILL")],
  [
    "the server and whoever looks after its database",
    (portal, house) => {
      const guards = house.processes().filter(({ command }) => command[0] === "/bin/sh");
      expect(guards.length).toBeGreaterThan(0);
      for (const { pid } of guards) process.kill(pid, "SIGKILL");
      portal.process.kill("SIGKILL");
    },
  ],
];

test.each(killings)("after kill -9 of %s every comment that was taken is there, once, and none is public unscreened", async (_, kill) => {
  const house = await aHouse({ MODERATION: "filter" });
  onTestFinished(house.remove);
  const portal = await house.start();
  const story = await aStory();

  const taken = await postUntilKilled(portal, story.id, () => kill(portal, house));
  expect(taken.size).toBeGreaterThanOrEqual(many / 4);
  expect(taken.size).toBeLessThan(many);

  const again = await house.start();
  for (const [text, receipt] of taken) {
    expect(await timesStored(text)).toBe(1);
    expect((await ask(again.address, receipt)).status).toBe(200);
  }
  // Whoever got no answer sends the form once more: no comment is lost, none is doubled.
  await eachOf(texts, 8, async (text) => expect((await post(again, story.id, text)).status).toBe(303));
  for (const text of texts) expect(await timesStored(text)).toBe(1);
  await nothingUnscreenedIsPublic(again, story);
  console.info(`${taken.size} of ${many} comments were answered before the end; none is lost, none is doubled`);

  expect(await again.stop()).toBe(0);
  await db.$disconnect();
  expect(house.processes()).toEqual([]);
});

const agent = keptConnections();

function post({ address }: Portal, story: string, text: string) {
  const client = { "x-forwarded-for": `10.${texts.indexOf(text)}.1.7` };
  return send(address, pathTo("postComment", "de"), { story, parent: "", name: "Ada Lindqvist", text }, { agent, headers: client });
}

/** @returns the texts answered with a receipt, and its address */
async function postUntilKilled(portal: Portal, story: string, kill: () => void): Promise<Map<string, string>> {
  const taken = new Map<string, string>();
  await eachOf(texts, 16, async (text) => {
    const answer = await post(portal, story, text).catch(() => null); // the server has gone
    if (answer?.status === 303 && answer.headers.location) taken.set(text, answer.headers.location);
    if (taken.size === many / 4 && !portal.process.killed) kill();
  });
  return taken;
}

/** So many at once, in order. */
async function eachOf<T>(values: readonly T[], atOnce: number, work: (value: T) => Promise<void>): Promise<void> {
  const waiting = values.values();
  const one = async () => {
    for (const value of waiting) await work(value);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

const timesStored = (source: string) => db.comment.count({ where: { source } });

async function nothingUnscreenedIsPublic(portal: Portal, story: Parameters<typeof addressOf>[0]): Promise<void> {
  const comments = await db.comment.findMany({
    select: { source: true, state: true, screenings: { select: { verdict: true } } },
    take: many * 2,
    orderBy: { id: "asc" },
  });
  const page = await ask(portal.address, addressOf(story));
  for (const { source, state, screenings } of comments) {
    const passed = screenings.some(({ verdict }) => verdict === "publish");
    expect(screenings.length).toBeGreaterThan(0);
    if (state === "approved") expect(passed).toBe(true);
    if (page.text.includes(source)) expect(state).toBe("approved");
  }
}
