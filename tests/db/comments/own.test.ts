import { describe, expect, test, vi } from "vitest";
import { appeal, erase, withdraw } from "#lib/comments/own/commands";
import { ownComment } from "#lib/comments/own/queries";
import { screenAgain } from "#lib/comments/screening/commands";
import { db } from "#lib/db";
import { keepDraft } from "#lib/drafts/commands";
import { newId } from "#lib/id";
import { aComment, aStory, keyOf } from "#tests/support/factories";

const stateOf = async (id: string) => (await db.comment.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;

/** What the filter alone called spam, so many hours ago. */
async function machineSpam(hours: number) {
  const comment = await aComment({ storyId: (await aStory()).id, state: "screening" });
  await db.$transaction([
    db.decision.create({ data: { id: newId(), commentId: comment.id, fromState: "screening", toState: "spam", actor: "filter" } }),
    db.comment.update({ where: { id: comment.id }, data: { state: "spam", stateAt: new Date(Date.now() - hours * 3_600_000) } }),
  ]);
  return comment;
}

describe("the private page", () => {
  test.each(["", "x", "0".repeat(43), `${"a".repeat(42)}'`, "../../etc", "\u0000"])(
    "opens for no key but the right one: %j",
    async (key) => {
      expect(await ownComment(key)).toBeNull();
      expect([await withdraw(key), await erase(key), await appeal(key)]).toEqual(["unknown", "unknown", "unknown"]);
    },
  );

  test("gives a moderator's reason and words for a refusal", async () => {
    const comment = await aComment({ storyId: (await aStory()).id, state: "rejected" });
    await db.decision.updateMany({
      where: { commentId: comment.id },
      data: { reason: "off_topic", note: "Bitte unter dem anderen Beitrag." },
    });
    expect(await ownComment(keyOf(comment))).toMatchObject({
      standing: "refused",
      refusal: { reason: "off_topic", note: "Bitte unter dem anderen Beitrag." },
      mayAppeal: true,
    });
  });

  test("tells a machine's spam nothing for a day, then the reason", async () => {
    expect(await ownComment(keyOf(await machineSpam(23)))).toMatchObject({ standing: "checking", refusal: null, mayAppeal: false });
    expect(await ownComment(keyOf(await machineSpam(25)))).toMatchObject({
      standing: "refused",
      refusal: { reason: "machine" },
      mayAppeal: true,
    });
  });
});

describe("that is a mistake", () => {
  test("brings a refused comment before a person, once", async () => {
    const comment = await machineSpam(25);
    expect(await appeal(keyOf(comment))).toBe("changed");
    expect(await stateOf(comment.id)).toBe("held");
    expect(await appeal(keyOf(comment))).toBe("not-allowed");
    expect(await ownComment(keyOf(comment))).toMatchObject({ standing: "checking", appealed: true });
  });

  test("cannot be said twice at once, nor while nothing is admitted", async () => {
    const comment = await machineSpam(25);
    const answers = await Promise.all([appeal(keyOf(comment)), appeal(keyOf(comment))]);
    expect(answers.filter((answer) => answer === "changed")).toHaveLength(1);
    expect(await appeal(keyOf(await machineSpam(1)))).toBe("not-allowed");
    expect(await appeal(keyOf(await aComment({ storyId: (await aStory()).id, state: "approved" })))).toBe("not-allowed");
  });
});

describe("taken back", () => {
  test.each(["screening", "held", "approved", "spam", "rejected"] as const)("a comment that is %s is gone for everybody", async (state) => {
    const comment = await aComment({ storyId: (await aStory()).id, state });
    expect(await withdraw(keyOf(comment))).toBe("changed");
    expect(await stateOf(comment.id)).toBe("withdrawn");
    expect(await withdraw(keyOf(comment))).toBe("not-allowed");
  });

  test("it cannot be screened back", async () => {
    const comment = await aComment({ storyId: (await aStory()).id, state: "screening" });
    await withdraw(keyOf(comment));
    await screenAgain(comment.id);
    expect(await stateOf(comment.id)).toBe("withdrawn");
  });
});

test("what is erased while the filter looks at it leaves no findings behind", async () => {
  const comment = await aComment({ storyId: (await aStory()).id, state: "screening" });
  const [locked, erased] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const erasing = db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM stories WHERE id = ${comment.storyId} FOR NO KEY UPDATE`;
    locked.resolve();
    await erased.promise;
    await tx.decision.create({
      data: { id: newId(), commentId: comment.id, fromState: "screening", toState: "withdrawn", actor: "sender" },
    });
    await tx.comment.update({
      where: { id: comment.id },
      data: {
        state: "withdrawn",
        version: { increment: 1 },
        erasedAt: new Date(),
        source: "",
        html: "",
        authorName: "",
        addressDigest: null,
        senderDigest: null,
      },
    });
  });
  await locked.promise;
  const screening = screenAgain(comment.id);
  await vi.waitUntil(async () => (await db.$queryRaw<unknown[]>`SELECT FROM pg_locks WHERE NOT granted`).length > 0, 5_000);
  erased.resolve();
  await Promise.all([erasing, screening]);
  expect(await db.screening.count({ where: { commentId: comment.id } })).toBe(0);
});

test("erased, nothing personal is left anywhere, and the place stays for those who answered", async () => {
  const story = await aStory();
  const text = "Meine Nummer ist 0231 000.";
  const comment = await aComment({
    storyId: story.id,
    state: "approved",
    text,
    authorName: "Erna Beispiel",
    authorEmail: "erna@example.org",
  });
  await aComment({ storyId: story.id, state: "approved", parent: comment });
  await screenAgain(comment.id);
  await db.akismetRecord.create({ data: { commentId: comment.id, payload: { comment_content: text } } });
  await keepDraft("comment", { storyId: story.id, fields: { text, name: "Erna Beispiel" }, problems: [], addressDigest: newId() });
  expect(await erase(keyOf(comment))).toBe("changed");

  const row = await db.comment.findUniqueOrThrow({ where: { id: comment.id } });
  expect(row).toMatchObject({
    state: "withdrawn",
    shown: true,
    source: "",
    html: "",
    authorName: "",
    authorEmail: null,
    textDigest: "",
    repeatDigest: "",
    senderDigest: null,
    addressDigest: null,
  });
  const kept = [
    row,
    await db.finding.findMany(),
    await db.akismetRecord.findMany(),
    await db.draft.findMany(),
    await db.decision.findMany({ where: { commentId: comment.id } }),
  ];
  expect(JSON.stringify(kept)).not.toMatch(/Erna|erna@|0231/);
  expect(await ownComment(keyOf(comment))).toMatchObject({ erased: true, standing: "withdrawn", authorName: "", html: "" });
  expect(await erase(keyOf(comment))).toBe("changed");
});

describe("screened again", () => {
  test("a comment that waited moves on, with another row and the first one's findings about the form", async () => {
    const comment = await aComment({ storyId: (await aStory()).id, state: "screening" });
    await db.screening.create({
      data: {
        id: newId(),
        commentId: comment.id,
        verdict: "wait",
        probability: 0.5,
        holdAt: 0.5,
        spamAt: 0.97,
        waitingFor: ["akismet"],
        findings: { create: [{ position: 0, check: "trap-filled", version: 1, reason: "trapFilled", weight: 4 }] },
      },
    });
    await screenAgain(comment.id);
    expect(await stateOf(comment.id)).toBe("held");
    const last = await db.screening.findFirst({
      where: { commentId: comment.id },
      orderBy: { at: "desc" },
      select: { findings: { select: { check: true } } },
    });
    expect(last?.findings).toContainEqual({ check: "trap-filled" });
  });

  test("what a person decided stays, whatever the filter says now", async () => {
    const comment = await aComment({ storyId: (await aStory()).id, state: "rejected" });
    await screenAgain(comment.id);
    expect(await stateOf(comment.id)).toBe("rejected");
    expect(await db.screening.count({ where: { commentId: comment.id } })).toBe(1);
  });
});
