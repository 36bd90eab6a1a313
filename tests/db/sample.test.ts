import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "#lib/db";
import { withEmbeds } from "#lib/documents/queries";
import { laySample, removeSample } from "#lib/sample/commands";
import { isSample } from "#lib/sample/queries";
import type { StoryKind } from "#prisma/generated/enums";
import type { StoryWhereInput } from "#prisma/generated/models";

const folder = mkdtempSync(path.join(os.tmpdir(), "podium-sample-"));
process.env.PORTAL_DATA = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => laySample()); // it takes seconds: the first test looks, the second takes it away

test("the sample publication has something of each kind, complete", async () => {
  const ofKind = (kind: StoryKind, more: StoryWhereInput = {}) =>
    db.story.count({ where: { kind, sample: true, state: "published", ...more } });
  expect(await db.chapter.count({ where: { topic: { slug: "der-brief-vom-automaten" } } })).toBe(4);
  expect(await speakersOf("was-man-sagt-wenn-man-nichts-neues-weiss")).toBe(4);
  const film = { fileId: { not: null }, captionsId: { not: null }, chapters: { some: {} }, turns: { some: {} } };
  expect(await ofKind("video", { video: film })).toBeGreaterThanOrEqual(3);
  expect(await ofKind("survey", { survey: { votes: { some: { state: "counted" } } } })).toBeGreaterThanOrEqual(2);
  expect(await ofKind("study", { study: { fileId: { not: null }, findings: { some: {} } } })).toBeGreaterThanOrEqual(2);
  for (const kind of ["article", "talk", "study"] as const) expect(await ofKind(kind, { locale: "en" }), kind).toBeGreaterThan(0);
});

/** People, beside the house that asks. */
const speakersOf = (slug: string) => db.talkSpeaker.count({ where: { story: { slug }, personId: { not: null } } });

test("the sample publication can be read, is known as a sample, and goes without a trace", async () => {
  expect(await isSample()).toBe(true);
  const article = await db.story.findFirstOrThrow({ where: { slug: "das-dritte-mal-anrufen" }, select: { bodyHtml: true, locale: true } });
  expect(await withEmbeds(article.bodyHtml, article.locale)).toContain("Mehr als die Hälfte möchte zurückgerufen werden");
  const states = await db.comment.groupBy({ by: ["state"], _count: true, orderBy: { state: "asc" } });
  expect(states.map(({ state }) => state)).toEqual(["screening", "approved", "held", "spam", "rejected", "withdrawn"]);
  const approved = await db.comment.count({ where: { state: "approved" } });
  const counted = await db.story.aggregate({ _sum: { commentCount: true } });
  expect(counted._sum.commentCount).toBe(approved);

  await removeSample();
  expect(await isSample()).toBe(false);
  const left = await Promise.all([
    db.story.count(),
    db.comment.count(),
    db.person.count(),
    db.organisation.count(),
    db.user.count(),
    db.media.count(),
    db.tag.count(),
    db.series.count(),
    db.storyAddress.count(),
  ]);
  expect(left).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(readdirSync(path.join(folder, "media"))).toEqual([]);
});

test("a sample person who has written for the portal itself stays with it", async () => {
  await laySample();
  const person = await db.person.findFirstOrThrow({ select: { id: true } });
  await db.story.create({
    data: {
      id: "0000000000000001",
      kind: "article",
      form: "report",
      slug: "eigenes",
      credits: { create: { personId: person.id, role: "author" } },
    },
    select: { id: true },
  });
  await removeSample();
  expect(await db.person.findMany({ select: { id: true, sample: true } })).toEqual([{ id: person.id, sample: false }]);
});
