import { expect, test } from "vitest";
import { remembered } from "#lib/page-cache/remembered";

function asked(alive: () => boolean = () => true) {
  let times = 0;
  const answer = remembered(async () => ++times, alive);
  return { ...answer, times: () => times };
}

test("the database is asked once for many renders", async () => {
  const { ask, times } = asked();
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  expect(times()).toBe(1);
});

test("what was answered before everything was forgotten is not believed afterwards, even if the answer is still under way", async () => {
  const { ask, forget } = asked();
  const before = ask();
  forget(["story:1"]);
  expect(await ask()).toBe(1);
  forget(["*"]);
  expect(await ask()).toBe(2);
  expect(await before).toBe(1);
});

test("a process that may have missed a change asks each time", async () => {
  let alive = true;
  const { ask } = asked(() => alive);
  await ask();
  alive = false;
  expect([await ask(), await ask()]).toEqual([2, 3]);
});

test("a question that failed is asked again", async () => {
  let fails = true;
  const { ask } = remembered(
    async () => {
      if (fails) throw new Error("no database");
      return "answered";
    },
    () => true,
  );
  await expect(ask()).rejects.toThrow("no database");
  fails = false;
  expect(await ask()).toBe("answered");
});
