// The extension of the akismet-api package against a service that takes nothing less than the real one.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { Akismet } from "#lib/akismet/client";
import { payloadOf } from "#lib/akismet/payload";
import { failures, soothe, startAkismet, type TestAkismet, testKey } from "#tests/support/akismet";
import { aSubmission } from "#tests/support/submission";

let akismet: TestAkismet;
beforeAll(async () => {
  akismet = await startAkismet();
});
afterAll(() => akismet.stop());
beforeEach(() => soothe(akismet));

const blog = "http://localhost:3000";
const client = (given: Partial<{ key: string; blog: string }> = {}) =>
  new Akismet({ key: testKey, blog, url: akismet.url, timeLimit: 400, ...given });
const browser = { address: "203.0.113.7", userAgent: "Firefox", referrer: "" };
const story = { changedAt: new Date("2026-11-20T12:00:00Z"), tags: ["Service", "Telefon & Co."], role: null };
const comment = payloadOf(aSubmission({ parentId: "oben" }), browser, story, { blog, email: true, ip: true, test: true });

describe("a question about a comment", () => {
  test("is understood, names every tag, and keeps the key out of the address", async () => {
    expect(await client().check(comment)).toMatchObject({ kind: "answer", verdict: "ham", guid: "guid-1" });
    const [asked] = akismet.asked;
    expect(asked).toMatchObject({ endpoint: "comment-check", refusal: undefined });
    expect(asked?.fields).toEqual({ ...comment, api_key: testKey });
    expect(asked?.host).not.toContain(testKey);
  });

  test("says which portal and which package ask, each in the version that is installed", async () => {
    const versionOf = (folder: string) =>
      z.object({ version: z.string() }).parse(JSON.parse(readFileSync(`${folder}/package.json`, "utf8"))).version;
    await client().check(comment);
    expect(akismet.asked[0]?.caller).toBe(`Podium/${versionOf(".")} | Akismet-api/${versionOf("node_modules/akismet-api")}`);
  });

  test("brings back everything the headers say", async () => {
    akismet.mood = "discard";
    akismet.alert = { code: "10003", message: "You are over your limit" };
    expect(await client().check(comment)).toMatchObject({ verdict: "discard", guid: "guid-1", alert: akismet.alert });
    akismet.mood = "ham";
    akismet.recheckAfter = [120];
    expect(await client().check(comment)).toMatchObject({ verdict: "ham", recheckAfter: 120 });
  });

  test.each(failures)("that the service does not answer (%s) is a failure within the time limit", async (mood) => {
    akismet.mood = mood;
    const begun = Date.now();
    expect(await client().check(comment)).toMatchObject({ kind: "failure", problem: expect.stringMatching(/./) });
    expect(Date.now() - begun).toBeLessThan(2_000);
  });

  test("brings back nothing of the key, whatever the service repeats of what it was sent, and wherever that is cut off", async () => {
    for (const before of ["Your key ", "x".repeat(295)]) {
      akismet.alert = { code: testKey, message: `${before}${testKey} is over its limit` };
      const said = JSON.stringify(await client().check(comment));
      expect(said).toContain(before);
      expect(said).not.toContain(testKey.slice(0, 4));
    }
    akismet.usage = `"${testKey}"`;
    expect(JSON.stringify(await client().usage())).not.toContain(testKey);
  });

  test("brings back how long the service wants to be left alone", async () => {
    Object.assign(akismet, { mood: "throttles", retryAfter: "90" });
    expect(await client().check(comment)).toMatchObject({ kind: "failure", retryAfter: 90 });
  });

  test.each([
    ["the key is wrong", { key: "wrong" }, {}, "Invalid key"],
    ["the site is another's", {}, { blog: "https://another.example" }, "does not belong"],
    ["the browser is missing", {}, { user_agent: "" }, "user_agent"],
    ["a reply has no parent", {}, { comment_parent: "" }, "parent"],
    ["the trap has a forbidden name", {}, { honeypot_field_name: "email" }, "trap"],
    ["the date is no date", {}, { comment_date_gmt: "yesterday" }, "no moment"],
  ])("that the service refuses, because %s, says why", async (_, connection, fields, why) => {
    expect(await client(connection).check({ ...comment, ...fields })).toMatchObject({
      kind: "failure",
      problem: expect.stringContaining(why),
    });
  });
});

test.each([
  ["a reader's", null, undefined],
  ["an editor's", "editor", "editor"],
] as const)("a payload tells the role of %s account only from the session", (_, role, told) => {
  const { user_role } = payloadOf(aSubmission(), browser, { ...story, role }, { blog, email: false, ip: false, test: false });
  expect(user_role).toBe(told);
});

test("without its switches a payload has neither e-mail nor address, and a comment without parent is no reply", () => {
  const sent = payloadOf(aSubmission({ authorEmail: "ada@example.org" }), browser, story, { blog, email: false, ip: false, test: false });
  expect(sent).toMatchObject({ user_ip: "", comment_type: "comment" });
  for (const name of ["comment_author_email", "comment_parent", "is_test"]) expect(sent).not.toHaveProperty(name);
});

describe("a report", () => {
  const report = { ...comment, comment_check_response: "false", reporter: "moderator" };
  test("arrives when the comment was asked about, and only then", async () => {
    expect(await client().report("spam", report)).toMatchObject({ kind: "failure", problem: expect.stringContaining("not the fields") });
    await client().check(comment);
    expect(await client().report("spam", report)).toBe("accepted");
    expect(await client().report("ham", { ...report, comment_content: "changed" })).toMatchObject({ kind: "failure" });
  });
  test("is not taken for accepted whatever the service says instead of its thanks", async () => {
    await client().check(comment);
    for (const mood of failures) {
      akismet.mood = mood;
      expect(await client().report("spam", report), mood).toMatchObject({ kind: "failure" });
    }
  });
});

test("the key is examined: valid, invalid, or nobody knows", async () => {
  expect(await client().examineKey()).toBe("valid");
  expect(await client({ key: "wrong" }).examineKey()).toBe("invalid");
  akismet.mood = "breaks";
  expect(await client().examineKey()).toMatchObject({ kind: "failure" });
});

test("the month's usage is read, with a limit and without, and nonsense is no usage", async () => {
  expect(await client().usage()).toEqual({ limit: 10_000, usage: 512, percentage: 5.12, throttled: false });
  akismet.usage = '{"limit":"none","usage":"7","percentage":0,"throttled":"false"}';
  expect(await client().usage()).toEqual({ limit: null, usage: 7, percentage: 0, throttled: false });
  for (const usage of ["[]", "invalid", '{"usage":-1}']) {
    akismet.usage = usage;
    expect(await client().usage()).toMatchObject({ kind: "failure" });
  }
});

test("the methods of the package itself keep the key out of the host name too", async () => {
  await client()
    .checkSpam({ ip: "203.0.113.7" })
    .catch(() => undefined);
  await client().submitSpam({ ip: "203.0.113.7" });
  expect(akismet.asked.map(({ fields }) => fields.api_key)).toEqual([testKey, testKey]);
  for (const { host } of akismet.asked) expect(host).toBe(new URL(akismet.url).host);
});
