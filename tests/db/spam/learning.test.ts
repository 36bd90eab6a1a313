// What a moderator's decision teaches, how it is taken back, and what is forgotten.
import { beforeEach, expect, test, vi } from "vitest";
import { changeState } from "#lib/comments/decisions/commands";
import { appeal, erase, withdraw } from "#lib/comments/own/commands";
import { db } from "#lib/db";
import { approveAll, decide, undo } from "#lib/moderation/commands";
import { decideNotice } from "#lib/moderation/notices/commands";
import type { Decision } from "#lib/moderation/schema";
import { report } from "#lib/notices/commands";
import { change } from "#lib/page-cache/change";
import { listen } from "#lib/page-cache/listener";
import { featuresOf } from "#lib/spam/learner/features";
import { featuresVersion } from "#lib/spam/learner/layout";
import { OwnPart } from "#lib/spam/learner/own";
import { followLessons } from "#lib/spam/learning/follow";
import { memory, remember } from "#lib/spam/learning/memory";
import { learningHead } from "#lib/spam/learning/queries";
import { renewLessons } from "#lib/spam/learning/renewal/commands";
import { writeSnapshot } from "#lib/spam/learning/snapshots/commands";
import { aModerator } from "#tests/support/accounts";
import { aClient, aComment, aPerson, aStory, keyOf } from "#tests/support/factories";

const follower = followLessons({ log: () => undefined, remakeEvery: 0 });
const soon = { timeout: 3_000, interval: 20 };

/** As a process that has just been started. */
const startAnew = () => remember({ part: new OwnPart(), upTo: 0n, generation: undefined, exact: true });

beforeEach(async () => {
  await db.comment.deleteMany({});
  await db.lesson.deleteMany({});
  startAnew();
});

const aWaiting = async (text?: string) => aComment({ storyId: (await aStory()).id, state: "screening", ...(text && { text }) });

const lessonsOn = async (commentId: string) => {
  const rows = await db.lesson.findMany({ where: { commentId }, orderBy: { number: "asc" }, select: { label: true, sign: true } });
  return rows.map(({ label, sign }) => `${sign > 0 ? "+" : "-"}${label}`);
};

const bytesOf = (part: OwnPart) => Buffer.from(part.toBytes()).toString("base64");
const nothing = bytesOf(new OwnPart());

/** What a process knows that reads what it does not know yet, and has made its part anew if something was taken back. */
async function learned(): Promise<string> {
  await follower.catchUp();
  await vi.waitFor(() => expect(memory().exact).toBe(true), soon);
  return bytesOf(memory().part);
}

type Kind = { to: "approved" | "spam" } | Pick<Extract<Decision, { to: "rejected" }>, "to" | "reason" | "note">;
const decideOn = async ({ id, version }: { id: string; version: number }, kind: Kind) =>
  decide({ commentId: id, version, ...kind }, await aModerator());

test.each<[string, Kind, string[]]>([
  ["an approval teaches that a comment is no advertising", { to: "approved" }, ["+ham"]],
  ["a comment that is called advertising teaches that it is some", { to: "spam" }, ["+spam"]],
  ["a comment refused as advertising teaches the same", { to: "rejected", reason: "advertising", note: "" }, ["+spam"]],
  ["an insult teaches nothing: who offends does not advertise", { to: "rejected", reason: "insult", note: "" }, []],
])("%s", async (_, kind, taught) => {
  const comment = await aWaiting();
  expect(await decideOn(comment, kind)).toBe("decided");
  expect(await lessonsOn(comment.id)).toEqual(taught);
});

test("nobody but a moderator teaches: not a machine, not a report, not the sender", async () => {
  const [byMachine, reported, withdrawn] = [await aWaiting(), await aWaiting(), await aWaiting()];
  await change((tx, forget) => changeState(tx, forget, { commentId: byMachine.id, version: 1, to: "spam", actor: "filter" }));
  await decideOn(reported, { to: "approved" });
  await report({ comment: reported.id, reason: "advertising", text: "Werbung!", email: null, subject: "" }, aClient());
  await withdraw(keyOf(withdrawn));
  await appeal(keyOf(byMachine), new Date(Date.now() + 90_000_000));
  expect(await Promise.all([byMachine, reported, withdrawn].map(({ id }) => lessonsOn(id)))).toEqual([[], ["+ham"], []]);
});

test("a moderator who upholds a report of advertising has decided, and teaches", async () => {
  const comment = await aWaiting();
  await decideOn(comment, { to: "approved" });
  await report({ comment: comment.id, reason: "advertising", text: "", email: null, subject: "" }, aClient());
  const { id: noticeId } = await db.notice.findFirstOrThrow({ where: { commentId: comment.id }, select: { id: true } });
  await decideNotice({ noticeId, outcome: "upheld", reason: "advertising", note: "" }, await aModerator());
  expect(await lessonsOn(comment.id)).toEqual(["+ham", "-ham", "+spam"]);
});

test("what the house itself writes teaches nothing", async () => {
  const comment = await aComment({ storyId: (await aStory()).id, state: "held", personId: (await aPerson()).id });
  await decideOn(comment, { to: "approved" });
  expect(await lessonsOn(comment.id)).toEqual([]);
});

test("each of many approved at once teaches", async () => {
  const comments = await Promise.all([aWaiting(), aWaiting(), aWaiting()]);
  await approveAll(
    comments.map(({ id, version }) => ({ commentId: id, version })),
    await aModerator(),
  );
  expect(await db.lesson.count({ where: { label: "ham", sign: 1 } })).toBe(3);
  await learned();
  expect(memory().part.lessons).toEqual({ spam: 0, ham: 3 });
});

test("taken back is as never decided, to the last count; and taking that back teaches it again", async () => {
  const [comment, moderator] = [await aWaiting("Gewinnen Sie jetzt 500 Euro am Tag"), await aModerator()];
  await decideOn(comment, { to: "spam" });
  const taught = await learned();
  expect(taught).not.toBe(nothing);
  await undo({ commentId: comment.id, version: comment.version + 1 }, moderator);
  expect(await learned()).toBe(nothing);
  await undo({ commentId: comment.id, version: comment.version + 2 }, moderator);
  expect(await learned()).toBe(taught);
  expect(await lessonsOn(comment.id)).toEqual(["+spam", "-spam", "+spam"]);
});

test("who changes their mind takes back what they taught before; undoing that restores it", async () => {
  const [comment, moderator] = [await aWaiting(), await aModerator()];
  await decideOn(comment, { to: "approved" });
  const asHam = await learned();
  await decideOn({ ...comment, version: comment.version + 1 }, { to: "spam" });
  const asSpam = await learned();
  expect(await lessonsOn(comment.id)).toEqual(["+ham", "-ham", "+spam"]);
  await undo({ commentId: comment.id, version: comment.version + 2 }, moderator);
  expect(await learned()).toBe(asHam);
  await undo({ commentId: comment.id, version: comment.version + 3 }, moderator);
  expect(await learned()).toBe(asSpam);
  await decideOn({ ...comment, version: comment.version + 4 }, { to: "rejected", reason: "insult", note: "" });
  expect(await learned()).toBe(nothing);
});

test("one person's hundred decisions about one campaign do not drown the rest", async () => {
  const moderator = await aModerator();
  const campaign = (number: number) =>
    `Endlich von zu Hause aus bis zu ${number} Euro am Tag verdienen, ganz ohne Risiko und ohne Vorkenntnisse, jetzt kostenlos anmelden und sofort loslegen!`;
  for (let number = 100; number < 112; number++) {
    const { id, version } = await aWaiting(campaign(number));
    await decide({ commentId: id, version, to: "spam" }, moderator);
  }
  await learned();
  expect(memory().part.lessons.spam).toBe(5);
  await decideOn(await aWaiting(campaign(200)), { to: "spam" }); // a colleague agrees
  await learned();
  expect(memory().part.lessons.spam).toBe(6);
});

test("of an erased comment nothing is left: no lesson, no snapshot, no weight in any process", async () => {
  const [kept, erased] = [await aWaiting("Ein sachlicher Einwand zur Statistik"), await aWaiting("Mein Name ist Adelheid Unverwechselbar")];
  await decideOn(kept, { to: "approved" });
  const before = await learned();
  await decideOn(erased, { to: "approved" });
  expect(await learned()).not.toBe(before);
  await db.learningSnapshot.create({ data: { featuresVersion, upTo: 2n, bytes: Buffer.from(memory().part.toBytes()) } });

  await erase(keyOf(erased));
  expect(await lessonsOn(erased.id)).toEqual([]);
  expect(await db.learningSnapshot.count()).toBe(0);
  await follower.catchUp();
  await vi.waitFor(() => expect(bytesOf(memory().part)).toBe(before), soon);
  expect(await lessonsOn(kept.id)).toEqual(["+ham"]);
});

test("lessons are numbered in the order of their commits, so none is missed that was begun earlier", async () => {
  const [early, late] = [await aWaiting(), await aWaiting()];
  const begun = Promise.withResolvers<void>();
  const may = Promise.withResolvers<void>();
  const moderator = await aModerator();
  const slow = db.$transaction(async (tx) => {
    const lesson = {
      commentId: early.id,
      userId: moderator.id,
      label: "spam",
      sign: 1,
      features: Buffer.from([1]),
      featuresVersion,
    } as const;
    await tx.lesson.create({ data: { ...lesson, number: 0n } });
    begun.resolve();
    await may.promise;
  });
  await begun.promise;
  const before = (await learningHead()).lastLesson;
  const fast = decideOn(late, { to: "spam" });
  await follower.catchUp();
  expect(memory().upTo).toBe(before);
  may.resolve();
  await Promise.all([slow, fast]);
  await follower.catchUp();
  expect(memory().part.lessons.spam).toBe(2);
});

test("a decision is taken within a second, also what was decided while nothing could be heard", async () => {
  const listener = await listen({
    connectionString: process.env.DATABASE_URL ?? "",
    onForget: () => undefined,
    onLoss: () => undefined,
    onLesson: () => void follower.catchUp(),
    log: () => undefined,
  });
  await follower.catchUp();
  await decideOn(await aWaiting(), { to: "spam" });
  await vi.waitFor(() => expect(memory().part.lessons.spam).toBe(1), { timeout: 1_000, interval: 10 });
  await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'podium listener'`;
  await decideOn(await aWaiting(), { to: "spam" });
  await vi.waitFor(() => expect(memory().part.lessons.spam).toBe(2), soon);
  await listener.stop();
});

test("a snapshot and what came after it are what all lessons make", async () => {
  const { id: storyId } = await aStory();
  const texts = Array.from({ length: 230 }, (_, number) => `Kommentar ${number} über ${["Kulanz", "Geduld", "Rabatt"][number % 3]}`);
  const comments = await Promise.all(texts.map((text) => aComment({ storyId, text })));
  const moderators = await Promise.all([aModerator(), aModerator()]);
  const decideAll = (from: number, until: number) =>
    Promise.all(
      comments
        .slice(from, until)
        .map(({ id, version }, place) =>
          decide({ commentId: id, version, to: place % 4 ? "approved" : "spam" }, moderators[place % 2] ?? moderators[0]),
        ),
    );
  await decideAll(0, 210);
  await follower.catchUp();
  expect(await writeSnapshot()).toBe(true);
  await decideAll(210, 230);
  const takeBack = async ({ id }: { id: string }) => {
    const { version } = await db.comment.findUniqueOrThrow({ where: { id }, select: { version: true } });
    expect(await undo({ commentId: id, version }, await aModerator())).toBe("decided");
  };
  // One that came behind the snapshot, then one that the snapshot holds.
  for (const comment of [comments[220], comments[20]]) {
    if (comment) await takeBack(comment);
    const held = await learned();
    startAnew();
    expect(await learned()).toBe(held);
  }
  const running = await learned();
  await db.learningSnapshot.deleteMany({});
  startAnew();
  expect(await learned()).toBe(running);
  expect(memory().part.logOdds(featuresOf({ text: "Kommentar über Rabatt" }))).not.toBe(0);
});

test.each([
  ["with a snapshot that holds what is taken back", true],
  ["without a snapshot", false],
])("a thousand comments are scored as if what was taken back had never been taught, %s", async (_, snapshot) => {
  const { id: storyId } = await aStory();
  const moderator = await aModerator();
  const some = (length: number, text: (number: number) => string) =>
    Promise.all(Array.from({ length }, (_, number) => aComment({ storyId, state: "screening", text: text(number) })));
  const decideAll = async (comments: readonly { id: string; version: number }[], spamEvery: number) => {
    for (const [place, { id, version }] of comments.entries()) {
      await decide({ commentId: id, version, to: place % spamEvery ? "approved" : "spam" }, moderator);
    }
  };
  const kept = await some(60, (number) => `Anmerkung ${number} zu ${["Kulanz", "Geduld", "Rabatt"][number % 3]} im Kundendienst`);
  const mistaken = await some(60, (number) => `Anfrage ${number} wegen ${["Rabatt", "Mahnung", "Umtausch"][number % 3]} beim Versand`);
  const asked = Array.from({ length: 1_000 }, (_, number) =>
    featuresOf({ text: `Frage ${number} zu ${["Rabatt", "Mahnung", "Kulanz", "Versand"][number % 4]} und Antwort ${number % 13}` }),
  );
  const scores = async () => {
    await learned();
    return asked.map((features) => memory().part.logOdds(features));
  };
  await decideAll(kept, 3);
  const never = await scores();
  await decideAll(mistaken, 2);
  expect(await scores()).not.toEqual(never);
  if (snapshot) expect(await writeSnapshot()).toBe(true);
  for (const { id, version } of mistaken) expect(await undo({ commentId: id, version: version + 1 }, moderator)).toBe("decided");
  expect(await scores()).toEqual(never);
  startAnew();
  expect(await scores()).toEqual(never);
});

test("lessons of an older filter are read anew while their comment is there, and dropped when it is gone", async () => {
  const comment = await aWaiting("Endlich reich werden im Schlaf");
  await decideOn(comment, { to: "spam" });
  const before = await learned();
  await db.lesson.updateMany({ data: { featuresVersion: 0, features: Buffer.from([1, 2, 3]) } });
  await db.lesson.create({ data: { number: 0n, label: "ham", sign: 1, features: Buffer.from([7]), featuresVersion: 0 } });
  startAnew();
  expect(await learned()).toBe(nothing);
  const said: string[] = [];
  expect(await renewLessons((message) => said.push(message))).toBe(1);
  expect(said).toEqual([expect.stringMatching(/^1 lessons .* dropped/)]);
  startAnew();
  expect(await learned()).toBe(before);
});

test("no snapshot is written of what should be forgotten", async () => {
  await decideOn(await aWaiting(), { to: "spam" });
  await follower.catchUp();
  remember({ ...memory(), upTo: 1_000n });
  await db.lesson.deleteMany({});
  expect(await writeSnapshot()).toBe(false);
  expect(await db.learningSnapshot.count()).toBe(0);
});
