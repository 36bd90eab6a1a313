import { afterEach, expect, test } from "vitest";
import { keepAnswers, keptAnswer, ofTheSite } from "#lib/page-cache/answers";

afterEach(() => {
  keepAnswers(() => false)(["*"]);
});

function aQuestion(now = () => 0) {
  let times = 0;
  const ask = keptAnswer(async (tag: string) => `${tag} ${++times}`, { key: (tag) => tag, tags: (_, tag) => [`tag:${tag}`] }, now);
  return { ask, times: () => times };
}

test("nothing is kept where nobody hears of changes", async () => {
  const { ask } = aQuestion();
  expect([await ask("a"), await ask("a")]).toEqual(["a 1", "a 2"]);
});

test("one answer serves until one of its tags is forgotten", async () => {
  const forget = keepAnswers(() => true);
  const { ask } = aQuestion();
  expect(await Promise.all([ask("a"), ask("a"), ask("b")])).toEqual(["a 1", "a 1", "b 2"]);
  forget(["story:1"]);
  expect(await ask("a")).toBe("a 1");
  forget(["tag:a"]);
  expect([await ask("a"), await ask("b")]).toEqual(["a 3", "b 2"]);
  forget(["*"]);
  expect(await ask("b")).toBe("b 4");
});

test("what was forgotten while it was asked for is not kept", async () => {
  const forget = keepAnswers(() => true);
  const { ask } = aQuestion();
  const before = ask("a");
  forget(["tag:a"]);
  expect([await before, await ask("a")]).toEqual(["a 1", "a 2"]);
});

test("a process that may have missed a change asks each time", async () => {
  let alive = true;
  keepAnswers(() => alive);
  const { ask } = aQuestion();
  await ask("a");
  alive = false;
  expect([await ask("a"), await ask("a")]).toEqual(["a 2", "a 3"]);
});

test("no answer is older than a minute", async () => {
  let now = 0;
  keepAnswers(() => true);
  const { ask } = aQuestion(() => now);
  await ask("a");
  now = 59_999;
  expect(await ask("a")).toBe("a 1");
  now = 60_000;
  expect(await ask("a")).toBe("a 2");
});

test("a question that failed is asked again", async () => {
  keepAnswers(() => true);
  let fails = true;
  const ask = keptAnswer(async () => {
    if (fails) throw new Error("no database");
    return "answered";
  }, ofTheSite);
  await expect(ask()).rejects.toThrow("no database");
  fails = false;
  expect(await ask()).toBe("answered");
});

test("what is true of the site is forgotten with the site, and with nothing less", async () => {
  const forget = keepAnswers(() => true);
  let times = 0;
  const ask = keptAnswer(async () => ++times, ofTheSite);
  await ask();
  forget(["story:1", "front"]);
  expect(await ask()).toBe(1);
  forget(["site"]);
  expect(await ask()).toBe(2);
});
