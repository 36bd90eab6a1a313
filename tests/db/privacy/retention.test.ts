import { expect, test } from "vitest";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { deleteWhatIsDue } from "#lib/privacy/commands";
import { aComment, aStory } from "#tests/support/spam-rows";
import { aSurvey } from "#tests/support/surveys";

const now = new Date("2026-11-22T12:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const days = (count: number) => count * 24;

const everything = {
  source: true,
  html: true,
  authorName: true,
  authorEmail: true,
  authorUrl: true,
  addressDigest: true,
  senderDigest: true,
  textDigest: true,
  repeatDigest: true,
  erasedAt: true,
  state: true,
};
const read = (id: string) => db.comment.findUnique({ where: { id }, select: everything });

test("digests and the e-mail address leave an approved comment one after the other, its text stays", async () => {
  const personal = { addressDigest: "block", senderDigest: "sender", authorEmail: "ada@example.org", state: "approved" as const };
  const ages = { fresh: 47, old: 49, older: days(31), oldest: days(91) };
  const rows = await Promise.all(Object.values(ages).map((age) => aComment({ ...personal, postedAt: hoursAgo(age) })));
  await deleteWhatIsDue(now);
  const left = await Promise.all(rows.map(({ id }) => read(id)));
  expect(left.map((row) => [row?.addressDigest, row?.senderDigest, row?.authorEmail])).toEqual([
    ["block", "sender", "ada@example.org"],
    [null, "sender", "ada@example.org"],
    [null, null, "ada@example.org"],
    [null, null, null],
  ]);
  expect(left.every((row) => row?.source === "Ein guter Punkt." && row.authorName === "Ada")).toBe(true);
});

test("what waits for a person keeps what is needed to judge it", async () => {
  const { id } = await aComment({ addressDigest: "block", senderDigest: "sender", state: "held", postedAt: hoursAgo(days(60)) });
  await deleteWhatIsDue(now);
  expect(await read(id)).toMatchObject({ addressDigest: "block", senderDigest: "sender", source: "Ein guter Punkt." });
});

test("a refused comment goes after 30 days with everything that hangs on it", async () => {
  const { id } = await aComment({ state: "spam", postedAt: hoursAgo(days(31)) });
  const young = await aComment({ state: "rejected", postedAt: hoursAgo(days(29)) });
  await db.screening.create({
    data: { id: newId(), commentId: id, verdict: "spam", probability: 0.99, holdAt: 0.5, spamAt: 0.97, waitingFor: [], at: hoursAgo(1) },
  });
  await db.akismetRecord.create({ data: { commentId: id, payload: { comment_content: "Kauft!" }, createdAt: hoursAgo(1) } });
  await deleteWhatIsDue(now);
  expect(await read(id)).toBeNull();
  expect(await read(young.id)).toMatchObject({ source: "Ein guter Punkt." });
  const left = { where: { commentId: id } };
  expect([await db.screening.count(left), await db.akismetRecord.count(left), await db.decision.count(left)]).toEqual([0, 0, 0]);
});

const aLesson = (commentId: string, at: Date, sign: 1 | -1 = 1) =>
  db.lesson.create({
    data: { number: 0n, commentId, label: "spam", sign, features: Buffer.from([1]), featuresVersion: 1, at },
    select: { number: true },
  });

test("what a moderator taught outlives a refused comment without any tie to it, until a year has passed", async () => {
  const refused = await aComment({ state: "spam", postedAt: hoursAgo(days(31)) });
  const takenBack = await aComment({ state: "withdrawn", postedAt: hoursAgo(days(31)) });
  const published = await aComment({ state: "approved", postedAt: hoursAgo(days(370)) });
  await aLesson(refused.id, hoursAgo(days(31)));
  await aLesson(refused.id, hoursAgo(days(31)), -1);
  const kept = await aLesson(refused.id, hoursAgo(days(31)));
  await aLesson(takenBack.id, hoursAgo(days(31)));
  await aLesson(published.id, hoursAgo(days(367)));
  await aLesson(published.id, hoursAgo(days(367)), -1);
  await deleteWhatIsDue(now);
  const left = await db.lesson.findMany({ take: 10, select: { number: true, commentId: true, decisionId: true } });
  expect(left).toEqual([{ ...kept, commentId: null, decisionId: null }]);
});

test("a refused comment that was answered keeps its place and nothing else", async () => {
  const parent = await aComment({
    state: "rejected",
    postedAt: hoursAgo(days(31)),
    addressDigest: "block",
    authorEmail: "ada@example.org",
  });
  await db.decision.updateMany({ where: { commentId: parent.id }, data: { note: "Ihre Telefonnummer gehört nicht hierher." } });
  const reply = newId();
  const path = parent.id + reply;
  const { storyId } = parent;
  await db.comment.create({
    data: {
      id: reply,
      storyId,
      parentId: parent.id,
      path,
      depth: 1,
      authorName: "Ben",
      source: "Antwort",
      html: "<p>Antwort</p>",
      receiptDigest: reply,
      repeatDigest: reply,
      textDigest: reply,
    },
  });
  await deleteWhatIsDue(now);
  expect(await read(parent.id)).toMatchObject({
    source: "",
    html: "",
    authorName: "",
    authorEmail: null,
    addressDigest: null,
    senderDigest: null,
    textDigest: "",
    repeatDigest: "",
    state: "rejected",
  });
  const notes = await db.decision.findMany({ where: { commentId: parent.id }, select: { note: true } });
  expect(notes.filter(({ note }) => note !== "")).toEqual([]);
  expect((await read(parent.id))?.erasedAt).not.toBeNull();
  expect(await read(reply)).toMatchObject({ source: "Antwort" });
});

test("findings and what Akismet was told outlive their purpose by nothing", async () => {
  const { id } = await aComment({ state: "approved", postedAt: hoursAgo(days(91)) });
  const screening = {
    id: newId(),
    commentId: id,
    verdict: "publish" as const,
    probability: 0.1,
    holdAt: 0.5,
    spamAt: 0.97,
    waitingFor: [],
  };
  const finding = { position: 0, check: "suspect-words", version: 1, reason: "suspectWords", detail: { words: "kredit" }, weight: 1.5 };
  await db.screening.create({ data: { ...screening, at: hoursAgo(days(91)), findings: { create: finding } } });
  const recent = await aComment({ state: "approved", postedAt: hoursAgo(days(16)) });
  await db.akismetRecord.create({
    data: { commentId: recent.id, answer: "ham", payload: { user_ip: "203.0.113.7" }, createdAt: hoursAgo(days(16)) },
  });
  await deleteWhatIsDue(now);
  expect(await db.finding.count({ where: { screeningId: screening.id } })).toBe(0);
  const record = await db.akismetRecord.findUniqueOrThrow({ where: { commentId: recent.id }, select: { payload: true, answer: true } });
  expect(record).toEqual({ payload: null, answer: "ham" });
});

test("drafts go after an hour, what has expired at once, counts after a day", async () => {
  const { id: storyId } = await aStory();
  const draft = { form: "comment", storyId, fields: {}, problems: {} };
  await db.draft.createMany({
    data: [
      { key: "young", ...draft, createdAt: hoursAgo(0.9) },
      { key: "old", ...draft, createdAt: hoursAgo(1.1) },
    ],
  });
  const user = await db.user.create({ data: { id: newId(), email: "ada@example.org" }, select: { id: true } });
  await db.session.createMany({
    data: [
      { id: "over", sessionToken: "over", userId: user.id, expires: hoursAgo(0.1) },
      { id: "valid", sessionToken: "valid", userId: user.id, expires: hoursAgo(-1) },
    ],
  });
  await db.signInLink.create({ data: { tokenDigest: "over", email: "ada@example.org", expiresAt: hoursAgo(0.1) } });
  await db.rateCount.createMany({
    data: [
      { key: "old", windowAt: hoursAgo(25), count: 3 },
      { key: "young", windowAt: hoursAgo(2), count: 3 },
    ],
  });
  const counts = await deleteWhatIsDue(now);
  expect(counts).toMatchObject({ drafts: 1, sessions: 1, signInLinks: 1, rateCounts: 1 });
  expect(await db.draft.findMany({ select: { key: true }, take: 10 })).toEqual([{ key: "young" }]);
  expect(await db.session.findMany({ select: { id: true }, take: 10 })).toEqual([{ id: "valid" }]);
  expect(await db.rateCount.findMany({ select: { key: true }, take: 10 })).toEqual([{ key: "young" }]);
});

test("a decided report keeps neither its text nor who sent it beyond its term; an open one does", async () => {
  const { id: commentId } = await aComment({ state: "approved" });
  const report = { commentId, reason: "insult", text: "Das verletzt mich.", email: "ben@example.org", addressDigest: "block" } as const;
  const at = hoursAgo(days(91));
  await db.notice.create({ data: { ...report, id: "open", receiptDigest: "open", createdAt: at } });
  await db.notice.create({ data: { ...report, id: "done", receiptDigest: "done", createdAt: at, state: "dismissed", decidedAt: at } });
  await deleteWhatIsDue(now);
  const select = { text: true, email: true, addressDigest: true };
  expect(await db.notice.findUnique({ where: { id: "done" }, select })).toEqual({ text: "", email: null, addressDigest: null });
  expect(await db.notice.findUnique({ where: { id: "open" }, select })).toEqual({
    text: "Das verletzt mich.",
    email: "ben@example.org",
    addressDigest: null,
  });
});

test("a settled remark goes after a year with its answers; an open one stays", async () => {
  const { id: storyId } = await aStory();
  const words = { storyId, text: "Wirklich?", quote: "", exact: "", prefix: "", suffix: "", start: 0, at: hoursAgo(days(500)) };
  const answers = { create: { id: newId(), text: "Ja." } };
  const [open, old, young] = [newId(), newId(), newId()];
  await db.storyRemark.create({ data: { ...words, id: open, answers } });
  await db.storyRemark.create({
    data: { ...words, id: old, resolvedAt: hoursAgo(days(366)), answers: { create: { id: newId(), text: "Ja." } } },
  });
  await db.storyRemark.create({ data: { ...words, id: young, resolvedAt: hoursAgo(days(364)) } });
  expect(await deleteWhatIsDue(now)).toMatchObject({ remarks: 1 });
  expect(await db.storyRemark.findMany({ where: { storyId }, orderBy: { id: "asc" }, take: 5, select: { id: true } })).toEqual(
    [open, young].toSorted().map((id) => ({ id })),
  );
  expect(await db.remarkAnswer.count({ where: { remark: { storyId } } })).toBe(1);
});

test("running it twice does nothing more", async () => {
  await deleteWhatIsDue(now);
  const again = await deleteWhatIsDue(now);
  expect(Object.values(again).every((count) => count === 0)).toBe(true);
});

test("in a survey without an end nobody can tell who has voted once the voter's cookie is gone", async () => {
  const survey = await aSurvey({ closesAt: null });
  const id = newId();
  await db.surveyVote.create({
    data: { id, surveyId: survey.storyId, state: "counted", at: now, tokenDigest: "e", visitorDigest: "e", receiptDigest: newId() },
    select: { id: true },
  });
  const isKnown = async (days: number) => {
    await deleteWhatIsDue(new Date(now.getTime() + days * 86_400_000));
    return (await db.surveyVote.count({ where: { id, tokenDigest: { not: null }, visitorDigest: { not: null } } })) > 0;
  };
  expect([await isKnown(180), await isKnown(188)]).toEqual([true, false]);
});

test("a week after a survey has closed nobody can tell who has voted; the votes stay", async () => {
  const survey = await aSurvey({ closesAt: new Date(now.getTime() + 1000) });
  const vote = { surveyId: survey.storyId, state: "counted" as const };
  await db.surveyVote.create({
    data: { ...vote, id: newId(), tokenDigest: "t", visitorDigest: "v", blockDigest: "b", receiptDigest: newId() },
    select: { id: true },
  });
  const digests = () => db.surveyVote.count({ where: { ...vote, tokenDigest: { not: null } } });
  await deleteWhatIsDue(new Date(now.getTime() + 6 * 86_400_000));
  expect(await digests()).toBe(1);
  await deleteWhatIsDue(new Date(now.getTime() + 8 * 86_400_000));
  expect([await digests(), await db.surveyVote.count({ where: { ...vote, visitorDigest: null, blockDigest: null } })]).toEqual([0, 1]);
});
