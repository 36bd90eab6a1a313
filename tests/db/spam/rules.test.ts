import { beforeEach, describe, expect, test } from "vitest";
import { postComment } from "#lib/comments/commands";
import { db } from "#lib/db";
import { newId } from "#lib/id";
import { filterAlarms } from "#lib/moderation/filter/queries";
import { gatherEvidence } from "#lib/spam/gather";
import { setPolicy } from "#lib/spam/policy/commands";
import { currentPolicy, tryPolicy } from "#lib/spam/policy/queries";
import { changeRule, createRule, switchRule } from "#lib/spam/rules/commands";
import { tryRule } from "#lib/spam/rules/dry-run/queries";
import { findRule, hitsOfRule, listRules } from "#lib/spam/rules/queries";
import { checkOf, type Definition, ruleIdIn } from "#lib/spam/rules/rule";
import { screen, usualPolicy } from "#lib/spam/screen";
import { aModerator, anAdministrator } from "#tests/support/accounts";
import { aClient, aComment, aDraft, aStory } from "#tests/support/factories";
import { ran } from "#tests/support/rules";
import { aSubmission } from "#tests/support/submission";

const kredit: Definition = { kind: "word", term: "Kredit", way: "compound", least: 0, effect: "blocked" };

beforeEach(async () => {
  await db.comment.deleteMany();
  await db.filterRule.deleteMany();
});

/** A comment of a reader goes the way of every comment. */
async function posted(text: string) {
  const story = await aStory();
  await postComment(aDraft({ story: story.id, text }), { client: aClient() });
  return db.comment.findFirstOrThrow({
    where: { storyId: story.id },
    select: {
      id: true,
      state: true,
      screenings: {
        select: { verdict: true, probability: true, findings: { select: { check: true, version: true, reason: true, weight: true } } },
      },
    },
  });
}

describe("a dry run", () => {
  test("lists what people let through as false, what they refused as true, and the rest as undecided", async () => {
    const { id: storyId } = await aStory();
    const wrong = await aComment({ storyId, state: "approved", text: "Mein Autokredit war teuer." });
    const right = await aComment({ storyId, state: "spam", text: "Sofortkreditvermittlung!" });
    const refused = await aComment({ storyId, state: "rejected", text: "KREDITE für alle" });
    const open = await aComment({ storyId, state: "held", text: "Kredit?" });
    await aComment({ storyId, state: "approved", text: "Diskreditiert sich selbst." });
    const run = await ran(tryRule(kredit, await aModerator()));
    expect(run).toMatchObject({ looked: 5, complete: true, counts: { wrong: 1, right: 2, open: 1 } });
    expect(run.hits.wrong.map(({ commentId, found }) => [commentId, found])).toEqual([[wrong.id, "autokredit"]]);
    expect(run.hits.right.map(({ commentId }) => commentId)).toEqual([refused.id, right.id]);
    expect(run.hits.open.map(({ commentId }) => commentId)).toEqual([open.id]);
    expect(run.found.map(({ words }) => words)).toContain("sofortkreditvermittlung");
  });

  test("tells which verdicts would have been others", async () => {
    const { id } = await posted("Ein Kredit ist kein Geschenk.");
    expect(await db.screening.count({ where: { commentId: id, verdict: "publish" } })).toBe(1);
    const moderator = await aModerator();
    expect((await ran(tryRule({ ...kredit, effect: "hold" }, moderator))).verdicts).toEqual({ hold: 1, spam: 0 });
    expect((await ran(tryRule({ ...kredit, effect: "suspect" }, moderator))).verdicts).toEqual({ hold: 0, spam: 0 });
  });

  test("changes nothing, and says so when it could not look at everything", async () => {
    const { id: storyId } = await aStory();
    for (let turn = 0; turn < 30; turn++) await aComment({ storyId, text: `Kredit ${turn} ${"und noch viel mehr Wörter ".repeat(200)}` });
    const before = await db.siteSettings.findFirst({ select: { rulesVersion: true } });
    const run = await ran(tryRule(kredit, await aModerator(), { enough: 1 }));
    expect(run.complete).toBe(false);
    expect(run.looked).toBeGreaterThan(0);
    expect(run.looked).toBeLessThan(30);
    expect(await db.siteSettings.findFirst({ select: { rulesVersion: true } })).toEqual(before);
    expect(await db.filterRule.count()).toBe(0);
  });
});

async function made(definition: Definition, state: "trial" | "active") {
  const moderator = await aModerator();
  const created = await createRule(definition, state, moderator);
  if (typeof created === "string") throw new Error(created);
  return { id: created.id, moderator };
}

describe("of one person", () => {
  test("dry runs come one at a time, whatever is tried; another person's is their own", async () => {
    const [one, other, administrator] = await Promise.all([aModerator(), aModerator(), anAdministrator()]);
    const policy = { holdAt: 0.5, spamAt: 0.9 };
    const outcomes = await Promise.all([
      tryRule(kredit, one),
      tryRule(kredit, one),
      tryRule(kredit, other),
      tryPolicy(policy, policy, administrator),
      tryPolicy(policy, policy, administrator),
    ]);
    const told = outcomes.map((outcome) => (typeof outcome === "string" ? outcome : "done"));
    expect(told).toEqual(["done", "running", "done", "done", "running"]);
    expect(typeof (await tryRule(kredit, one))).toBe("object");
  });

  test("many within a few minutes are enough", async () => {
    const moderator = await aModerator();
    for (let turn = 0; turn < 30; turn++) await ran(tryRule(kredit, moderator));
    expect(await tryRule(kredit, moderator)).toBe("often");
    expect(typeof (await tryRule(kredit, await aModerator()))).toBe("object");
  });
});

describe("a rule", () => {
  test("on which somebody could make the filter work for long is refused: tried, kept, changed and switched on", async () => {
    const slow: Definition = { kind: "pattern", term: "(a|b)*a(a|b){20}c", way: "exact", least: 0, effect: "suspect" };
    const moderator = await aModerator();
    expect(await tryRule(slow, moderator)).toBe("slow");
    expect(await createRule(slow, "trial", moderator)).toBe("slow");
    const { id } = await made({ ...slow, term: "schnell.{0,30}geld" }, "trial");
    expect(await changeRule({ id, version: 1 }, slow, "active", moderator)).toBe("slow");
    // Kept before there was a limit.
    await db.filterRule.update({ where: { id }, data: { term: slow.term } });
    expect(await switchRule({ id, version: 1 }, "active", moderator)).toBe("slow");
    expect(await switchRule({ id, version: 1 }, "off", moderator)).toBe("changed");
  });

  test("on trial is written down and changes no verdict", async () => {
    const { id } = await made(kredit, "trial");
    const { screenings } = await posted("Ein Kredit ist kein Geschenk.");
    expect(screenings[0]?.findings).toContainEqual({ check: checkOf(id), version: 1, reason: "ruleOnTrial", weight: 0 });
    const evidence = await gatherEvidence(aSubmission({ text: "Ein Kredit ist kein Geschenk." }));
    const [tried, without] = [screen(evidence), screen({ ...evidence, rules: [] })];
    expect(tried.findings.map(({ check }) => check)).toContain(checkOf(id));
    expect([tried.verdict, tried.probability]).toEqual([without.verdict, without.probability]);
  });

  test("counts from the next comment on once it is switched on, and no longer once it is off", async () => {
    const { id, moderator } = await made(kredit, "trial");
    expect(await switchRule({ id, version: 1 }, "active", moderator)).toBe("changed");
    const caught = await posted("Mit Kredit zum Glück.");
    expect(caught.screenings[0]?.verdict).not.toBe("publish");
    expect(caught.screenings[0]?.findings).toContainEqual({ check: checkOf(id), version: 2, reason: "ruleWord", weight: 5 });
    expect(await switchRule({ id, version: 2 }, "off", moderator)).toBe("changed");
    const passed = await posted("Mit Kredit zum Unglück.");
    expect(passed.screenings[0]?.findings.filter(({ check }) => check === checkOf(id))).toEqual([]);
  });

  test("shows what it has found, in which version, and what people thought of it", async () => {
    const { id, moderator } = await made(kredit, "trial");
    const comment = await posted("Kredit ist alles.");
    expect(await hitsOfRule(id, moderator)).toMatchObject([{ commentId: comment.id, version: 1, side: "open", found: "kredit" }]);
    expect(await listRules(moderator)).toMatchObject([{ id, state: "trial", wrong: 0, right: 0, open: 1 }]);
  });

  test("keeps each version with who and when", async () => {
    const { id, moderator } = await made(kredit, "trial");
    const other = await aModerator();
    expect(await changeRule({ id, version: 1 }, { ...kredit, term: "Kredite" }, "trial", other)).toBe("changed");
    expect(await switchRule({ id, version: 2 }, "active", moderator)).toBe("changed");
    const rule = await findRule(id, moderator);
    expect(rule?.changes.map(({ version, term, state, user }) => [version, term, state, user?.name])).toEqual([
      [3, "Kredite", "active", moderator.name],
      [2, "Kredite", "trial", other.name],
      [1, "Kredit", "trial", moderator.name],
    ]);
  });

  test("is changed by one of two at once: the second is told", async () => {
    const { id } = await made(kredit, "trial");
    const [one, other] = await Promise.all([aModerator(), aModerator()]);
    const outcomes = await Promise.all([
      changeRule({ id, version: 1 }, { ...kredit, term: "Kreditkarte" }, "active", one),
      changeRule({ id, version: 1 }, { ...kredit, term: "Kreditzins" }, "active", other),
      switchRule({ id, version: 1 }, "off", other),
    ]);
    expect(outcomes.toSorted()).toEqual(["changed", "changed-meanwhile", "changed-meanwhile"]);
    expect(await db.filterRuleChange.count({ where: { ruleId: id } })).toBe(2);
  });

  test("exists once, whoever makes it", async () => {
    const [one, other] = await Promise.all([aModerator(), aModerator()]);
    const outcomes = await Promise.all([createRule(kredit, "trial", one), createRule(kredit, "trial", other)]);
    expect(outcomes.filter((outcome) => outcome === "exists")).toHaveLength(1);
    const { id } = await made({ ...kredit, term: "Zins" }, "trial");
    expect(await changeRule({ id, version: 1 }, kredit, "trial", one)).toBe("exists");
  });

  test("of which there are too many in use is refused", async () => {
    const pattern: Definition = { kind: "pattern", term: "a", way: "exact", least: 0, effect: "suspect" };
    await db.filterRule.createMany({
      data: Array.from({ length: 100 }, (_, turn) => ({ ...pattern, id: newId(), term: `a{${turn + 1}}b`, state: "active" as const })),
    });
    expect(await createRule(pattern, "trial", await aModerator())).toBe("too-many");
    expect(typeof (await createRule(kredit, "trial", await aModerator()))).toBe("object");
  });
});

test("a rule that can no longer be compiled holds every comment and is named on the filter's page; the others go on", async () => {
  const broken = await made({ kind: "pattern", term: "wundermittel", way: "exact", least: 0, effect: "suspect" }, "active");
  const other = await made(kredit, "active");
  const calm = await posted("Ein ruhiger Satz.");
  expect(calm.screenings[0]?.verdict).toBe("publish");
  expect(await filterAlarms(broken.moderator)).toEqual([]);
  await db.filterRule.update({ where: { id: broken.id }, data: { term: "(wundermittel" } });

  const held = await posted("Ein anderer ruhiger Satz.");
  expect(held).toMatchObject({ state: "held", screenings: [{ verdict: "hold" }] });
  expect(held.screenings[0]?.findings).toContainEqual({ check: "broken-rule", version: 1, reason: "ruleBroken", weight: 0 });
  const found = await posted("Ein Kredit.");
  expect(found.screenings[0]?.findings.map(({ check }) => check)).toContain(checkOf(other.id));
  expect(await filterAlarms(broken.moderator)).toMatchObject([{ kind: "rules-broken", rules: [{ term: "(wundermittel" }] }]);

  expect(await switchRule({ id: broken.id, version: 1 }, "trial", broken.moderator)).toBe("broken");
  expect(await switchRule({ id: broken.id, version: 1 }, "off", broken.moderator)).toBe("changed");
  expect((await posted("Noch ein ruhiger Satz.")).screenings[0]?.verdict).toBe("publish");
  expect(await filterAlarms(broken.moderator)).toEqual([]);
});

test("suspicions of many rules add up to a bound", async () => {
  for (const term of ["eins", "zwei", "drei", "vier"]) await made({ ...kredit, term, effect: "suspect", way: "exact" }, "active");
  const { screenings } = await posted("eins zwei drei vier");
  const ofRules = screenings[0]?.findings.filter(({ check }) => ruleIdIn(check) !== undefined);
  expect(ofRules?.map(({ weight }) => weight)).toEqual([1.5, 1.5, 1.5, 0]);
});

describe("thresholds", () => {
  test("are tried on the probabilities of the comments that came, and changed by one of two at once", async () => {
    const administrator = await anAdministrator();
    const { id: storyId } = await aStory();
    for (const [probability, verdict, state] of [
      [0.3, "publish", "approved"],
      [0.3, "publish", "spam"],
      [0.02, "hold", "held"],
      [0.95, "hold", "spam"],
      [0.99, "spam", "held"],
    ] as const) {
      const { id: commentId } = await aComment({ storyId, state });
      await db.screening.create({ data: { id: newId(), commentId, verdict, probability, holdAt: 0.5, spamAt: 0.97 } });
    }
    const run = await ran(tryPolicy({ holdAt: 0.25, spamAt: 0.9 }, { holdAt: 0.5, spamAt: 0.97 }, administrator));
    expect(run).toEqual({
      looked: 5,
      moves: [
        { before: "hold", after: "spam", total: 1, approved: 0, refused: 1, open: 0 },
        { before: "publish", after: "hold", total: 2, approved: 1, refused: 1, open: 0 },
      ],
    });

    expect(await currentPolicy(administrator)).toMatchObject({ policy: usualPolicy, isOwn: false, version: 0 });
    const outcomes = await Promise.all([
      setPolicy({ holdAt: 0.001, spamAt: 0.9 }, 0, administrator),
      setPolicy({ holdAt: 0.002, spamAt: 0.8 }, 0, administrator),
    ]);
    expect(outcomes.toSorted()).toEqual(["changed", "changed-meanwhile"]);
    const { policy } = await currentPolicy(administrator);
    expect([0.8, 0.9]).toContain(policy.spamAt);
    expect((await gatherEvidence(aSubmission())).policy).toEqual(policy);
    expect(await setPolicy(null, 1, administrator)).toBe("changed");
    expect(await currentPolicy(administrator)).toMatchObject({ policy: usualPolicy, isOwn: false, version: 2 });
  });
});
