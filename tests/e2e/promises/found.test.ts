// What machines read is as fresh as the pages: it names what is public now, and what was taken down is gone at once.
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addressOf, pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { feedFormats } from "#lib/feeds/format";
import { decide } from "#lib/moderation/commands";
import { takeDownStory } from "#lib/publishing/commands";
import { aModerator, aWriter } from "#tests/support/accounts";
import { ask } from "#tests/support/asking";
import { aComment, aStory } from "#tests/support/factories";
import { aPortal, type PortalOnRoad } from "#tests/support/portal-on-road";

let portal: PortalOnRoad;
beforeAll(async () => {
  portal = await aPortal("found", { SECURITY_CONTACT: "mailto:security@a.example" });
});
afterAll(() => portal.end());

/** A second, in which another process hears of a change. */
const heard = () => sleep(1_000);
const read = async (path: string) => ask(portal.address, path);

test("a comment stands in the feeds of its discussion from its approval on, and not a second longer than that lasts", async () => {
  const story = await aStory();
  const comment = await aComment({ storyId: story.id, state: "held", text: "Ein Gedanke, der wartet." });
  const feeds = feedFormats.map((format) => pathTo("commentsFeed", "de", { id: story.id, format }));
  const says = async () => Promise.all(feeds.map(async (path) => (await read(path)).text.includes("Ein Gedanke, der wartet.")));
  const moderator = await aModerator();
  expect(await says()).toEqual([false, false, false]);
  await decide({ commentId: comment.id, version: comment.version, to: "approved" }, moderator);
  await heard();
  expect(await says()).toEqual([true, true, true]);
  await decide({ commentId: comment.id, version: comment.version + 1, to: "spam" }, moderator);
  await heard();
  expect(await says()).toEqual([false, false, false]);
});

test("a story that is taken down is in no feed and no sitemap, and neither its card nor the feed of its discussion answers", async () => {
  const story = await aStory({ title: "Was bald verschwindet" });
  await db.story.update({ where: { id: story.id }, data: { publishedAt: new Date() }, select: { id: true } });
  const lists = [...feedFormats.map((format) => pathTo("feed", "de", { format })), pathTo("sitemap", "de"), pathTo("newsSitemap", "de")];
  const own = [pathTo("card", "de", { id: story.id }), pathTo("commentsFeed", "de", { id: story.id, format: "xml" })];
  const names = async () => Promise.all(lists.map(async (path) => (await read(path)).text.includes(addressOf(story))));
  const statuses = async () => Promise.all(own.map(async (path) => (await read(path)).status));
  expect([await names(), await statuses()]).toEqual([lists.map(() => true), [200, 200]]);
  const { version } = await db.story.findUniqueOrThrow({ where: { id: story.id }, select: { version: true } });
  expect(await takeDownStory(story.id, version, "Eine Probe.", await aWriter("editor"))).toBe("moved");
  await heard();
  expect([await names(), await statuses()]).toEqual([lists.map(() => false), [404, 410]]);
});

test("security.txt answers once for the whole host, and an unknown format is no feed", async () => {
  const told = await read("/.well-known/security.txt");
  expect([told.status, told.headers["content-type"]]).toEqual([200, "text/plain; charset=utf-8"]);
  expect(told.text).toMatch(/^Contact: mailto:security@a\.example\nExpires: \d{4}-/);
  for (const path of ["/en/.well-known/security.txt", "/feed.rss", "/feed.constructor", "/sitemap.xml?seite=9"])
    expect((await read(path)).status, path).toBe(404);
});
