import { describe, expect, test } from "vitest";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { gatherEvidence } from "#lib/spam/gather";
import { featuresOf } from "#lib/spam/learner/features";
import { OwnPart } from "#lib/spam/learner/own";
import { remember } from "#lib/spam/learning/memory";
import { screen } from "#lib/spam/screen";
import { tracesOf } from "#lib/spam/traces";
import { aKeptRule } from "#tests/support/rules";
import { aComment } from "#tests/support/spam-rows";
import { aSubmission } from "#tests/support/submission";

const minutes = (before: number) => new Date(Date.now() - before * 60_000);

test("an ordinary comment on an empty portal is published", async () => {
  const evidence = await gatherEvidence(aSubmission());
  expect(screen(evidence)).toMatchObject({ verdict: "publish", waitingFor: [] });
});

test("the same text is counted for 30 days, and what persons refused by name", async () => {
  const submission = aSubmission();
  const { textDigest } = submission;
  await aComment({ textDigest, postedAt: minutes(5) });
  await aComment({ textDigest, state: "spam", decidedBy: "person", postedAt: minutes(60) });
  await aComment({ textDigest, state: "spam", decidedBy: "person", postedAt: minutes(31 * 24 * 60) });
  expect((await gatherEvidence(submission)).sameText).toEqual({ posted: 2, refused: 1 });
});

test("a thank-you is not refused because bots say it too: neither what the filter thought nor a text that persons let through as often counts", async () => {
  const submission = aSubmission({ text: "Danke!" });
  const { textDigest } = submission;
  for (let bot = 0; bot < 3; bot++) await aComment({ textDigest, state: "spam", decidedBy: "filter", postedAt: minutes(5) });
  expect((await gatherEvidence(submission)).sameText).toEqual({ posted: 3, refused: 0 });
  await aComment({ textDigest, state: "spam", decidedBy: "person", postedAt: minutes(5) });
  await aComment({ textDigest, state: "approved", decidedBy: "person", postedAt: minutes(5) });
  expect((await gatherEvidence(submission)).sameText).toEqual({ posted: 5, refused: 0 });
});

const campaign = (figure: number) =>
  `Endlich von zu Hause aus bis zu ${figure} Euro am Tag verdienen, ganz ohne Risiko und ohne Vorkenntnisse, jetzt kostenlos anmelden!`;

/** The traces that a comment with this text leaves, and a submission that asks about it. */
const tracesLeft = (text: string, postedAt: Date, authorUrl: string | null = null) => {
  const { text: sketch, hosts } = tracesOf(aSubmission({ text, authorUrl, receivedAt: postedAt }));
  return { source: text, traces: [...sketch, ...hosts], postedAt };
};

test("a text that differs in a figure from what a person called advertising is recognised; what the filter thought is not", async () => {
  await aComment({ ...tracesLeft(campaign(500), minutes(60 * 24)), state: "spam", decidedBy: "person" });
  await aComment({ ...tracesLeft(campaign(600), minutes(60 * 30)), state: "spam", decidedBy: "filter" });
  await aComment({ ...tracesLeft(campaign(700), minutes(60 * 24 * 31)), state: "spam", decidedBy: "person" });
  const evidence = await gatherEvidence(aSubmission({ text: campaign(800) }));
  expect(evidence.similar).toEqual({ spam: 1, approved: 0, hoursSinceSpam: 24 });
  expect(screen(evidence).findings).toContainEqual(expect.objectContaining({ reason: "likeSpam", detail: { hours: 24 } }));
  const other = await gatherEvidence(
    aSubmission({ text: "Ich arbeite von zu Hause aus und habe mit meinem Anbieter ganz andere Erfahrungen gemacht als Sie." }),
  );
  expect(other.similar).toEqual({ spam: 0, approved: 0, hoursSinceSpam: 0 });
});

test("nearly the same text from other networks within the hour is counted, once for each network", async () => {
  const text = (who: string) =>
    `Liebe ${who}, der Vorstand hat gestern beschlossen, dass wir alle gemeinsam gegen die Schließung der Bücherei protestieren.`;
  const own = aSubmission({ text: text("Runde") });
  await aComment({ ...tracesLeft(text("Leute"), minutes(5)), addressDigest: "network 1" });
  await aComment({ ...tracesLeft(text("Freunde"), minutes(6)), addressDigest: "network 1" });
  await aComment({ ...tracesLeft(text("Nachbarn"), minutes(7)), addressDigest: "network 2" });
  await aComment({ ...tracesLeft(text("Gemeinde"), minutes(8)), addressDigest: own.addressDigest });
  await aComment({ ...tracesLeft(text("Alle"), minutes(61)), addressDigest: "network 3" });
  expect((await gatherEvidence(own)).burst).toEqual({ text: 2, host: 0 });
});

test("links to the same host from other networks are counted within the hour; what everybody links to is not", async () => {
  const at = new Date();
  for (const network of ["a", "b", "c"]) {
    await aComment({
      ...tracesLeft(`Siehe https://${network}.wikipedia.org/wiki/Ohr`, at, "https://www.laden.example/neu"),
      addressDigest: network,
    });
  }
  const asking = (text: string) => gatherEvidence(aSubmission({ text, receivedAt: at }));
  expect((await asking("Mehr auf laden.example/alt und https://laden.example/jetzt")).burst).toEqual({ text: 0, host: 3 });
  expect((await asking("Siehe https://a.wikipedia.org/wiki/Ohr")).burst).toEqual({ text: 0, host: 0 });
});

test("what was learned here speaks in the words of the comment", async () => {
  const part = new OwnPart();
  const features = (text: string) => featuresOf({ text });
  for (let times = 0; times < 120; times++) {
    part.take({ features: features(`Günstige Rolex kaufen Nummer ${times}`), label: "spam" });
    part.take({ features: features(`Ein guter Einwand Nummer ${times}`), label: "ham" });
  }
  remember({ part, upTo: 240n, generation: 0n, exact: true });
  const { findings } = screen(await gatherEvidence(aSubmission({ text: "Schöne günstige Rolex!" })));
  const here = findings.find(({ check }) => check === "learned-here");
  expect(here).toMatchObject({ reason: "hereSpam", detail: { words: expect.stringContaining("günstige rolex"), lessons: 240 } });
  expect(here?.weight).toBeGreaterThan(0);
  remember({ part: new OwnPart(), upTo: 0n, generation: undefined, exact: true });
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

test("the rules are those of this moment, each with its version; what is off is none", async () => {
  const submission = aSubmission({ text: "Mein SCHUMMELKRAM ist ein Wunderding." });
  const blocked = await aKeptRule({ term: "schummelkram" });
  const trial = await aKeptRule({ term: "wunderding", state: "trial", version: 7 });
  await aKeptRule({ term: "ist", state: "off" });
  const named = async () =>
    screen(await gatherEvidence(submission)).findings.flatMap(({ check, version }) =>
      check.startsWith("rule:") ? [[check, version]] : [],
    );
  expect(await named()).toEqual([
    [`rule:${blocked.id}`, 1],
    [`rule:${trial.id}`, 7],
  ]);
  await db.filterRule.update({ where: { id: blocked.id }, data: { state: "off", version: 2 } });
  expect(await named()).toEqual([[`rule:${trial.id}`, 7]]);
  await db.filterRule.deleteMany();
  expect(await named()).toEqual([]);
});

test("a site's own thresholds are those of this moment", async () => {
  const submission = aSubmission();
  await db.siteSettings.update({ where: { id: "site" }, data: { holdAt: 0.01, spamAt: 0.9 } });
  expect(screen(await gatherEvidence(submission))).toMatchObject({ holdAt: 0.01, spamAt: 0.9 });
  await db.siteSettings.update({ where: { id: "site" }, data: { holdAt: null, spamAt: null } });
  expect((await gatherEvidence(submission)).policy).toBeUndefined();
});

describe("somebody of the house", () => {
  test("is recognised by name in any spelling, and held unless signed in as that person", async () => {
    const person = await db.person.create({ data: { id: newId(), slug: `p-${newId()}`, name: "Jörg Weiß" }, select: { id: true } });
    for (const authorName of ["Jörg Weiß", "JOERG  WEISS", "J\u200börg Weiß"]) {
      const evidence = await gatherEvidence(aSubmission({ authorName }));
      expect([authorName, screen(evidence).verdict]).toEqual([authorName, "hold"]);
    }
    for (const [name, ...spellings] of [
      ["René Çelik-Łuk", "rené çelik-łuk", "Rene Celik-Luk", "René Ceļik-Luk"],
      ["Дмитрий Ωμέγα", "дмитрий ωμέγα"],
    ]) {
      await db.person.create({ data: { id: newId(), slug: `p-${newId()}`, name: name ?? "" }, select: { id: true } });
      for (const authorName of [name, ...spellings]) expect((await gatherEvidence(aSubmission({ authorName }))).impersonates).toBe(true);
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
