// What a person decided is the newest decision of a person that stands. Whoever takes a decision back decides nothing: the comment is as
// the machine left it, and nobody learns from that or counts it.
import { beforeEach, describe, expect, test } from "vitest";
import type { Moderator } from "#lib/accounts/guard";
import { feedbackFor } from "#lib/akismet/feedback";
import { changeState } from "#lib/comments/decisions/commands";
import { erase, withdraw } from "#lib/comments/own/commands";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { decide, undo } from "#lib/moderation/commands";
import { filterWeeks } from "#lib/moderation/filter/queries";
import type { Decision } from "#lib/moderation/schema";
import { change } from "#lib/page-cache/change";
import { gatherEvidence } from "#lib/spam/gather";
import { tryPolicy } from "#lib/spam/policy/queries";
import { tryRule } from "#lib/spam/rules/dry-run/queries";
import { hitsOfRule, listRules } from "#lib/spam/rules/queries";
import { checkOf } from "#lib/spam/rules/rule";
import { tracesOf } from "#lib/spam/traces";
import { aModerator, anAdministrator } from "#tests/support/accounts";
import { aKeptRule, ran } from "#tests/support/rules";
import { aComment } from "#tests/support/spam-rows";
import { aSubmission } from "#tests/support/submission";

const source = "Endlich von zu Hause aus verdienen, ganz ohne Risiko und ohne Vorkenntnisse, heute noch anmelden und Wunderpille sichern!";
const senderDigest = "somebody";
const usual = { verdict: "spam", probability: 0.99, holdAt: 0.5, spamAt: 0.97 } as const;

let moderator: Moderator;
let rule: { id: string };
beforeEach(async () => {
  await db.comment.deleteMany();
  await db.filterRule.deleteMany();
  moderator = await aModerator();
  rule = await aKeptRule();
});

/** A comment that the filter called advertising, or held, with a rule's finding. */
async function calledSpam(state: "spam" | "held" = "spam"): Promise<string> {
  const { text, hosts } = tracesOf(aSubmission({ text: source }));
  const { id } = await aComment({ source, senderDigest, state, decidedBy: "filter", traces: [...text, ...hosts] });
  const finding = { position: 0, check: checkOf(rule.id), version: 1, reason: "ruleWord", weight: 5, detail: { found: "wunderpille" } };
  await db.screening.create({ data: { id: newId(), commentId: id, ...usual, findings: { create: finding } } });
  return id;
}

type Reason = Extract<Decision, { to: "rejected" }>["reason"];
const versionOf = async (id: string) => (await db.comment.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
const as = async (id: string, to: Decision["to"], by = moderator, reason: Reason = "other") =>
  expect(await decide({ commentId: id, version: await versionOf(id), to, reason, note: "" }, by)).toBe("decided");
const takeBack = async (id: string, by = moderator) =>
  expect(await undo({ commentId: id, version: await versionOf(id) }, by)).toBe("decided");

const asked = () => gatherEvidence(aSubmission({ text: source, senderDigest }));
const week = async () => (await filterWeeks(moderator))[0];
const definition = { kind: "word", term: "wunderpille", way: "exact", least: 0, effect: "blocked" } as const;

/** What everybody who asks says about the one comment: "ham", "refused", or nothing. */
const saidBy = {
  "similar texts": async () => wordFor(...(({ approved, spam }) => [approved, spam] as const)((await asked()).similar)),
  "a sender's history": async () => wordFor(...(({ approved, refused }) => [approved, refused] as const)((await asked()).sender)),
  "the weeks of the filter": async () => {
    const counted = await week();
    return wordFor(counted?.falseAlarms ?? 0, counted?.alike ?? 0);
  },
  "a rule's dry run": async () => {
    const { counts } = await ran(tryRule(definition, await aModerator()));
    return wordFor(counts.wrong, counts.right);
  },
  "what a rule has found": async () => {
    const side = (await hitsOfRule(rule.id, moderator))[0]?.side;
    return wordFor(Number(side === "wrong"), Number(side === "right"));
  },
  "the list of rules": async () => {
    const [listed] = await listRules(moderator);
    return wordFor(listed?.wrong ?? 0, listed?.right ?? 0);
  },
  "the dry run of thresholds": async () => {
    const { moves } = await ran(tryPolicy({ holdAt: 0.5, spamAt: 0.995 }, usual, await anAdministrator()));
    return wordFor(moves[0]?.approved ?? 0, moves[0]?.refused ?? 0);
  },
  "what Akismet is told": async () => {
    const { judged } = await db.comment.findFirstOrThrow({ select: { judged: true } });
    const told = (answer: string) => feedbackFor(judged, { answer, provisional: null, feedback: null });
    return wordFor(Number(told("spam") === "ham"), Number(told("ham") === "spam"));
  },
} as const;

const wordFor = (ham: number, refused: number) => (ham > 0 ? "ham" : refused > 0 ? "refused" : "nothing");

describe.each(Object.entries(saidBy))("%s", (_, said) => {
  test("say what a person decided, and nothing any more once that is taken back", async () => {
    const id = await calledSpam();
    expect(await said()).toBe("nothing");
    await as(id, "approved");
    expect(await said()).toBe("ham");
    await takeBack(id);
    expect((await db.comment.findUniqueOrThrow({ where: { id }, select: { state: true } })).state).toBe("spam");
    expect(await said()).toBe("nothing");
  });

  test("say what was decided before, when only the last decision is taken back; and again the last, when that is taken back too", async () => {
    const id = await calledSpam();
    await as(id, "approved");
    await as(id, "spam");
    expect(await said()).toBe("refused");
    await takeBack(id);
    expect(await said()).toBe("ham");
    await takeBack(id);
    expect(await said()).toBe("refused");
  });
});

test("whoever puts a comment aside says nothing about it; a refusal as advertising says advertising, any other neither", async () => {
  const id = await calledSpam();
  const judged = async () => (await db.comment.findUniqueOrThrow({ where: { id }, select: { judged: true } })).judged;
  await as(id, "rejected");
  expect(await judged()).toBe("other");
  await as(id, "held");
  expect(await judged()).toBeNull();
  await as(id, "rejected", moderator, "advertising");
  expect(await judged()).toBe("spam");
  expect((await asked()).similar).toMatchObject({ spam: 1, approved: 0 });
});

test("what a person said stands, whatever a machine tries and the sender does afterwards; of what is erased nobody is told any more", async () => {
  const id = await calledSpam();
  await as(id, "approved");
  const version = await versionOf(id);
  const machine = { commentId: id, version, to: "spam", actor: "filter", reason: "verdict-spam" } as const;
  expect(await change((tx, forget) => changeState(tx, forget, machine))).toBe("not-allowed");
  expect(await withdraw(id)).toBe("changed");
  expect(await asked()).toMatchObject({ similar: { spam: 0, approved: 1 }, sender: { approved: 1, refused: 0 } });
  expect(await erase(id)).toBe("changed");
  expect(await asked()).toMatchObject({ similar: { spam: 0, approved: 0 }, sender: { approved: 0, refused: 0 } });
});

test("a second person who takes a decision back and decides otherwise disagrees; the same person only thinks better of it", async () => {
  const other = await aModerator();
  const [contradicted, confirmed] = [await calledSpam("held"), await calledSpam("held")];
  await as(contradicted, "approved");
  await takeBack(contradicted, other);
  await as(contradicted, "spam", other);
  await as(confirmed, "approved");
  await takeBack(confirmed);
  await as(confirmed, "spam");
  await as(confirmed, "rejected", other, "advertising");
  expect(await week()).toMatchObject({ seconded: 2, revised: 1 });
});

test("the judged ones are found however many copies came after them that nobody has looked at", async () => {
  const traces = [...tracesOf(aSubmission({ text: source })).text];
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000);
  await aComment({ source, state: "spam", decidedBy: "person", traces, postedAt: day(2) });
  for (let copy = 0; copy < 25; copy++) await aComment({ source, state: "held", decidedBy: "filter", traces, postedAt: day(1) });
  expect((await asked()).similar).toEqual({ spam: 1, approved: 0, hoursSinceSpam: 48 });
});
