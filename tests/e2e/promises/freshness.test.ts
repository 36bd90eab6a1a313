// A minute of two portals on one database. Every answer is compared with what had been committed when it was asked for.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { folderStorage } from "#lib/media/storage";
import { ask, send } from "#tests/support/asking";
import { aTopic, keyOf } from "#tests/support/factories";
import { createHistory } from "#tests/support/history";
import { aWatchedStory, commentKey, moderate, type StoryUnderWatch, takeDownAndPublish } from "#tests/support/newsroom";
import { aPortal, type PortalOnRoad } from "#tests/support/portal-on-road";
import { frontPageOf, judge, type Page, pagesAround, pictureOf, type Reading, read, readOnce, storyPageOf } from "#tests/support/readers";

const lasting = 60_000;
const history = createHistory();
const readings: Reading[] = [];
/** When a portal could not hear of changes: from a moment after it was cut off until just before it was let back. */
const deaf: { portal: string; from: number; until: number }[] = [];

/** Both portals have the same files. */
const shared = mkdtempSync(path.join(os.tmpdir(), "podium-shared-"));
const portals: PortalOnRoad[] = [];
let stories: StoryUnderWatch[] = [];
let steady: StoryUnderWatch;
let topic: Awaited<ReturnType<typeof aTopic>>;

beforeAll(async () => {
  portals.push(...(await Promise.all([aPortal("one", { PORTAL_DATA: shared }), aPortal("other", { PORTAL_DATA: shared })])));
  stories = [await aWatchedStory(history, 12), await aWatchedStory(history, 12), await aWatchedStory(history, 12)];
  steady = await aWatchedStory(history, 60);
  topic = await aTopic([...stories, steady]);
  const files = folderStorage(() => path.join(shared, "media"));
  for (const { picture } of stories) await files.keep(picture, Buffer.from("pixels"));
}, 120_000);
afterAll(async () => {
  for (const portal of portals) await portal.end();
  rmSync(shared, { recursive: true, force: true });
}, 60_000);

test("no answer shows what had been over for a second, whatever happens to the connections and processes", {
  timeout: 180_000,
}, async () => {
  const [one, other] = portals;
  if (!one || !other) throw new Error("Two portals were started");
  const beginnings = history.count();
  const over = new AbortController();
  const pages = [...stories, steady].map(storyPageOf);
  const watched = [...pages, frontPageOf(stories), ...pagesAround(topic, steady, stories), ...stories.map(pictureOf)];
  const atWork = [
    ...portals.flatMap(({ address, name }) => [1, 2].map(() => read(address, name, watched, readings, over.signal))),
    ...[1, 2, 3].map(() => moderate(stories, history, over.signal)),
    takeDownAndPublish(stories, history, over.signal),
    withdrawals(one, over.signal),
    disturbances(one, other, pages),
  ];
  const failing = Promise.all(atWork);
  await Promise.race([failing, sleep(lasting)]);
  over.abort();
  await failing;

  const changes = history.count() - beginnings;
  const verdict = judge(readings.map(judgedBySilence), history);
  const hits = portals.flatMap((portal) => portal.requests().filter(({ cache }) => cache === "hit"));
  const heardNothing = deaf.flatMap(({ portal, from, until }) =>
    hits.filter((hit) => hit.portal === portal && hit.at > from && hit.at < until),
  );
  console.info(
    `${verdict.answers} answers with ${verdict.claims} claims, ${readings.filter(({ unchanged }) => unchanged).length} of them "unchanged", ` +
      `${hits.length} from the cache; ${changes} changes; the oldest claim had been over for ${verdict.oldest} ms`,
  );
  expect(verdict.stale.slice(0, 20)).toEqual([]);
  expect(heardNothing).toEqual([]);
  // The proof is worth something only if the cache was at work and much happened.
  expect(hits.length).toBeGreaterThan(100);
  expect(changes).toBeGreaterThan(50);
  for (const { name } of portals) expect(readings.filter(({ portal }) => portal === name).length).toBeGreaterThan(100);
  await agreesWithTheDatabase();
});

/** While a portal cannot hear of changes it reads the database for every answer: nothing may lag at all. */
const judgedBySilence = (reading: Reading): Reading => {
  const silence = deaf.some(({ portal, from, until }) => portal === reading.portal && reading.began > from && reading.began < until);
  return silence ? { ...reading, tolerance: 0 } : reading;
};

/** Senders take comments back through the first portal: it forgets before it answers. */
async function withdrawals(portal: PortalOnRoad, until: AbortSignal): Promise<void> {
  for (const id of steady.comments.filter((_, index) => index % 2 === 0)) {
    if (until.aborted) return;
    const began = Date.now();
    const answer = await send(portal.address, pathTo("ownComment", "de", { key: keyOf({ id }) }), { action: "withdraw", confirm: "yes" });
    expect(answer.status, portal.complaints().join("\n")).toBe(303);
    history.record(commentKey(id), "hidden", { began, ended: Date.now() });
    await readOnce(portal.address, portal.name, storyPageOf(steady), readings, { tolerance: 0 });
    await sleep(1_500);
  }
}

async function disturbances(one: PortalOnRoad, other: PortalOnRoad, pages: readonly Page[]): Promise<void> {
  await sleep(5_000);
  await endListeners();
  await sleep(5_000);
  await endListeners();
  await sleep(3_000);
  await cutOff(other, "close");
  await sleep(2_000);
  await pause(other, pages);
  await sleep(4_000);
  await cutOff(one, "fallSilent");
  await sleep(3_000);
  for (let times = 0; times < 4; times++) {
    await endListeners();
    await sleep(300);
  }
}

const endings = z.array(z.object({ ended: z.boolean() }));

async function endListeners(): Promise<void> {
  const rows = await db.$queryRaw`
    SELECT pg_terminate_backend(pid) AS ended FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'podium listener'`;
  // One that is just connecting again may be missing.
  expect(endings.parse(rows).length).toBeLessThanOrEqual(2);
}

/** Knowledge of changes may be used for three quarters of a second after the last word. */
const lastWordCounts = 1_000;

async function cutOff(portal: PortalOnRoad, how: "close" | "fallSilent"): Promise<void> {
  const from = Date.now() + lastWordCounts;
  portal.road[how]();
  await sleep(5_000);
  const { status, text } = await ask(portal.address, "/health");
  expect([status, text]).toEqual([503, expect.stringContaining('"listener":false')]);
  deaf.push({ portal: portal.name, from, until: Date.now() });
  portal.road.open();
}

/** Stops a process for five seconds. What it is asked meanwhile it answers after waking: with what is true then. */
async function pause(portal: PortalOnRoad, pages: readonly Page[]): Promise<void> {
  portal.signal("SIGSTOP");
  const asked: Promise<void>[] = [];
  const late: Reading[] = [];
  for (let second = 0; second < 5; second++) {
    await sleep(1_000);
    if (second < 4) asked.push(...pages.map((page) => readOnce(portal.address, portal.name, page, late)));
  }
  const woken = Date.now();
  portal.signal("SIGCONT");
  await Promise.all(asked);
  expect(late.length).toBe(pages.length * 4);
  readings.push(...late.map((reading) => ({ ...reading, began: woken, tolerance: 0 })));
}

/** What the test wrote down is what the database has kept. */
async function agreesWithTheDatabase(): Promise<void> {
  for (const id of stories.flatMap(({ comments }) => comments)) {
    const decisions = await db.decision.findMany({
      where: { commentId: id },
      orderBy: [{ at: "asc" }, { id: "asc" }],
      select: { toState: true },
      take: 1_000,
    });
    const kept = decisions.map(({ toState }) => (toState === "approved" ? "shown" : "hidden"));
    expect(history.valuesOf(commentKey(id))).toEqual(kept);
  }
}
