import { describe, expect, test } from "vitest";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { gatherEvidence } from "#lib/spam/gather";
import { screen } from "#lib/spam/screen";
import { aComment } from "#tests/support/spam-rows";
import { aSubmission } from "#tests/support/submission";

const minutes = (before: number) => new Date(Date.now() - before * 60_000);

test("an ordinary comment on an empty portal is published", async () => {
  const evidence = await gatherEvidence(aSubmission());
  expect(screen(evidence)).toMatchObject({ verdict: "publish", findings: [], waitingFor: [] });
});

test("the same text is counted for 30 days, and refusals by name", async () => {
  const submission = aSubmission();
  const { textDigest } = submission;
  await aComment({ textDigest, postedAt: minutes(5) });
  await aComment({ textDigest, state: "spam", postedAt: minutes(60) });
  await aComment({ textDigest, state: "spam", postedAt: minutes(31 * 24 * 60) });
  expect((await gatherEvidence(submission)).sameText).toEqual({ posted: 2, refused: 1 });
});

test("posts of the last minute are counted by address block or identity, and the submission itself once", async () => {
  const submission = aSubmission();
  const { addressDigest, senderDigest } = submission;
  await aComment({ addressDigest, postedAt: new Date(Date.now() - 10_000) });
  await aComment({ senderDigest, postedAt: new Date(Date.now() - 20_000) });
  await aComment({ addressDigest, senderDigest, postedAt: minutes(2) });
  await aComment({ id: submission.id, addressDigest, senderDigest, postedAt: submission.receivedAt });
  expect((await gatherEvidence(submission)).postsLastMinute).toBe(3);
});

test("a sender's history is what persons decided, not what the filter did", async () => {
  const submission = aSubmission();
  const { senderDigest } = submission;
  await aComment({ senderDigest, state: "approved", decidedBy: "person" });
  await aComment({ senderDigest, state: "rejected", decidedBy: "person" });
  await aComment({ senderDigest, state: "spam", decidedBy: "filter" });
  expect((await gatherEvidence(submission)).sender).toEqual({ approved: 1, refused: 1 });
});

test("the lists of words are those of this moment", async () => {
  await db.filterWord.createMany({
    data: [
      { word: "schummelkram", weight: "blocked" },
      { word: "wunderding", weight: "suspect" },
    ],
  });
  const evidence = await gatherEvidence(aSubmission({ text: "Mein SCHUMMELKRAM ist ein Wunderding." }));
  expect(evidence.words).toEqual({ blocked: ["schummelkram"], suspect: ["wunderding"] });
  expect(screen(evidence).verdict).not.toBe("publish");
  await db.filterWord.deleteMany();
});

describe("somebody of the house", () => {
  test("is recognised by name in any spelling, and held unless signed in as that person", async () => {
    const person = await db.person.create({ data: { id: newId(), slug: `p-${newId()}`, name: "Jörg Weiß" }, select: { id: true } });
    for (const authorName of ["Jörg Weiß", "JOERG  WEISS", "J\u200börg Weiß"]) {
      const evidence = await gatherEvidence(aSubmission({ authorName }));
      expect([authorName, screen(evidence).verdict]).toEqual([authorName, "hold"]);
    }
    const signedIn = await gatherEvidence(aSubmission({ authorName: "Jörg Weiß", personId: person.id }));
    expect(screen(signedIn).verdict).toBe("publish");
  });

  test("is recognised by the e-mail address of an account; a reader's account is nobody of the house", async () => {
    await db.user.createMany({
      data: [
        { id: newId(), email: "chefin@example.org", role: "editor" },
        { id: newId(), email: "leserin@example.org", role: "reader" },
      ],
    });
    expect((await gatherEvidence(aSubmission({ authorEmail: "Chefin@Example.org" }))).impersonates).toBe(true);
    expect((await gatherEvidence(aSubmission({ authorEmail: "leserin@example.org" }))).impersonates).toBe(false);
  });

  test("nobody may call himself the editors", async () => {
    expect((await gatherEvidence(aSubmission({ authorName: "Die Redaktion" }))).impersonates).toBe(true);
  });
});

describe("Akismet", () => {
  test("is no question without a key", async () => {
    expect((await gatherEvidence(aSubmission())).akismet).toBeUndefined();
  });

  test("keeps a comment waiting until it has answered, and then its answer counts", async () => {
    process.env.AKISMET_KEY = "key";
    const { id } = await aComment();
    const submission = aSubmission({ id });
    expect(screen(await gatherEvidence(submission))).toMatchObject({ verdict: "wait", waitingFor: ["akismet"] });
    await db.akismetRecord.create({ data: { commentId: id } });
    expect(screen(await gatherEvidence(submission)).verdict).toBe("wait");
    await db.akismetRecord.update({ where: { commentId: id }, data: { answer: "spam" } });
    expect(screen(await gatherEvidence(submission)).verdict).toBe("spam");
    await db.akismetRecord.update({ where: { commentId: id }, data: { answer: "unanswered" } });
    expect(screen(await gatherEvidence(submission)).verdict).toBe("hold");
    delete process.env.AKISMET_KEY;
  });
});
