import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db";
import { closeDays, countReads } from "#lib/reads/commands";
import { rankStories } from "#lib/reads/rankings/commands";
import { rankedStories } from "#lib/reads/rankings/queries";
import { aComment, aStory } from "#tests/support/factories";

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0";
const by = (storyId: string, address: string, agent = firefox) => ({ storyId, address, agent });
const hour = 3_600_000;

beforeEach(async () => {
  await db.read.deleteMany();
  await db.readDay.deleteMany();
  await db.readSalt.deleteMany();
});

/** Reads of a story as a list counts them: those of today, and those of days that are over. */
async function readsOf(storyId: string): Promise<number> {
  const past = await db.readDay.aggregate({ where: { storyId }, _sum: { count: true } });
  return (past._sum.count ?? 0) + (await db.read.count({ where: { storyId } }));
}

test("one read a visitor, story and day counts, however many processes count it at once", async () => {
  const [one, other] = [await aStory(), await aStory()];
  const readings = Array.from({ length: 40 }, (_, index) => by(index % 2 ? one.id : other.id, `192.0.2.${index >> 1}`));
  const backwards = readings.toReversed();
  const counts = await Promise.all(Array.from({ length: 8 }, (_, index) => countReads(index % 2 ? readings : backwards)));
  expect(counts.reduce((sum, count) => sum + count)).toBe(40);
  expect([await readsOf(one.id), await readsOf(other.id)]).toEqual([20, 20]);
});

test("programs, and who says nothing about the browser, are no readers; nor does anybody read what is not public", async () => {
  const [story, draft] = [await aStory(), await aStory({ state: "draft" })];
  const bot = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";
  const readings = [by(story.id, "192.0.2.1", bot), by(story.id, "192.0.2.2", ""), by(story.id, "192.0.2.3", "curl/8.5.0")];
  expect(await countReads([...readings, by(draft.id, "192.0.2.4"), by("nowhere", "192.0.2.5")])).toBe(0);
});

test("nothing in what is kept tells that two stories were read by one person, and nothing is the same on the next day", async () => {
  const [one, other] = [await aStory(), await aStory()];
  const today = new Date("2026-05-04T21:00:00Z");
  await countReads([by(one.id, "192.0.2.1"), by(other.id, "192.0.2.1")], today);
  await countReads([by(one.id, "192.0.2.1")], new Date(today.getTime() + 4 * hour));
  const rows = await db.read.findMany({ select: { digest: true } });
  expect(new Set(rows.map(({ digest }) => digest)).size).toBe(3);
});

test("of a day that is over only a number is left, also when two processes close it at once", async () => {
  const story = await aStory();
  const yesterday = new Date("2026-05-04T10:00:00Z");
  await countReads([by(story.id, "192.0.2.1"), by(story.id, "192.0.2.2")], yesterday);
  const today = new Date("2026-05-05T00:01:00Z");
  await countReads([by(story.id, "192.0.2.1")], today);
  await Promise.all([closeDays(today), closeDays(today), closeDays(today)]);
  expect(await db.readDay.findMany({ where: { storyId: story.id } })).toEqual([
    { storyId: story.id, day: new Date("2026-05-04"), count: 2 },
  ]);
  expect(await db.read.count({ where: { storyId: story.id } })).toBe(1);
  expect(await db.readSalt.findMany({ select: { day: true } })).toEqual([{ day: new Date("2026-05-05") }]);
  expect(await readsOf(story.id)).toBe(3);
});

test("lists are in the order of what was read and discussed, hold nothing that is not public, and say nothing about too little", async () => {
  const stories = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => aStory({ locale: "en" })));
  const ids = stories.map(({ id }) => id);
  const [first = "", second = "", third = ""] = ids;
  await countReads(ids.flatMap((id, place) => Array.from({ length: 8 - place }, (_, index) => by(id, `198.51.100.${index}`))));
  for (let index = 0; index < 2; index++) await aComment({ storyId: third, state: "approved" });
  await rankStories();
  const idsOf = async (...[ranking, locale, take]: Parameters<typeof rankedStories>) =>
    (await rankedStories(ranking, locale, take)).map(({ id }) => id);
  expect(await idsOf("read", "en")).toEqual(ids.slice(0, 5));
  expect(await idsOf("popular", "en")).toEqual(ids.slice(5)); // what stands among the most read stands there
  expect(await idsOf("discussed", "en")).toEqual([]); // one is no list
  expect(await idsOf("read", "de")).toEqual([]);

  await db.story.update({ where: { id: first }, data: { state: "taken_down", takenDownAt: new Date() } });
  expect(await idsOf("read", "en")).toEqual([...ids.slice(1, 6)]);
  await countReads(Array.from({ length: 30 }, (_, index) => by(third, `203.0.113.${index}`)));
  await rankStories();
  expect((await idsOf("read", "en")).slice(0, 2)).toEqual([third, second]);
});
