// What all processes know together about the service. Each call stands for a process of its own: they share nothing but the row.
import { beforeEach, describe, expect, test } from "vitest";
import { failuresInARow, noteAlert, noteAnswer, noteFailure, takeLeave } from "#lib/akismet/service/commands";
import { db } from "#lib/db";
import { aFreshService } from "#tests/support/akismet-service";

process.env.AKISMET_CALLS_PER_SECOND = "10";
beforeEach(aFreshService);

const service = () => db.akismetService.findFirstOrThrow();
const failure = { kind: "failure" as const, problem: "answered 500" };
async function fail(times: number, retryAfter?: number): Promise<void> {
  for (let time = 0; time < times; time++) await noteFailure({ ...failure, retryAfter });
}
const secondsOfPause = async () => ((await service()).pausedUntil?.getTime() ?? 0) / 1000 - Date.now() / 1000;
const waitIsOver = () => db.$executeRaw`UPDATE akismet_service SET paused_until = now() - interval '1 millisecond'`;

test("leaves keep their distance, however many ask at once", async () => {
  const given = await Promise.all(Array.from({ length: 25 }, takeLeave));
  const waits = given.map((wait) => (wait === "paused" ? Number.NaN : wait)).sort((left, right) => left - right);
  // Twenty-five at ten a second, and a little more between them: the last one goes out after 2.64 s, less what this took.
  expect(waits.at(-1)).toBeGreaterThan(2_000);
  expect(waits.at(-1)).toBeLessThanOrEqual(2_640);
});

describe("the breaker", () => {
  test("opens after five failures in a row, for about ten seconds", async () => {
    await fail(failuresInARow - 1);
    expect(await takeLeave()).not.toBe("paused");
    await fail(1);
    expect(await takeLeave()).toBe("paused");
    expect(await secondsOfPause()).toBeGreaterThan(7);
    expect(await secondsOfPause()).toBeLessThan(12.5);
  });

  test("an answer in between begins the count anew", async () => {
    await fail(failuresInARow - 1);
    expect(await noteAnswer()).toBe(true);
    await fail(failuresInARow - 1);
    expect(await takeLeave()).not.toBe("paused");
  });

  test("lets one of many try when the pause is over, and everybody after its answer", async () => {
    await fail(failuresInARow);
    await waitIsOver();
    const leaves = await Promise.all(Array.from({ length: 10 }, takeLeave));
    expect(leaves.filter((leave) => leave !== "paused")).toHaveLength(1);
    await noteFailure(failure);
    expect(await takeLeave()).toBe("paused");
    await waitIsOver();
    expect(await takeLeave()).not.toBe("paused");
    expect(await noteAnswer()).toBe(true);
    expect(await noteAnswer()).toBe(false);
    expect(await takeLeave()).not.toBe("paused");
  });

  test("opens at once for as long as the service asks for, and an answer that was on its way does not close it", async () => {
    await fail(1, 300);
    expect(await secondsOfPause()).toBeGreaterThan(290);
    await noteAnswer();
    expect(await takeLeave()).toBe("paused");
    await waitIsOver();
    expect(await takeLeave()).not.toBe("paused");
  });
});

describe("troubles", () => {
  const troubles = () => db.akismetTrouble.findMany({ orderBy: { kind: "asc" }, take: 9 });
  test("of one kind are one row, and are over with the next answer", async () => {
    await fail(3);
    expect(await troubles()).toMatchObject([{ kind: "failure", message: "answered 500", times: 3, overAt: null }]);
    await noteAnswer();
    expect((await troubles())[0]?.overAt).not.toBeNull();
    await fail(1);
    expect(await troubles()).toMatchObject([{ times: 1, overAt: null }]);
  });

  test("a warning beside a failure is kept as one; it ends with an answer that brings none", async () => {
    const alert = { code: "10001", message: "Your key has expired" };
    await noteFailure({ ...failure, alert });
    await noteAnswer();
    expect(await troubles()).toMatchObject([{ kind: "alert", ...alert, overAt: null }, { kind: "failure" }]);
    await noteAlert(alert);
    expect((await troubles())[0]).toMatchObject({ times: 2, overAt: null });
    await noteAlert(undefined);
    expect((await troubles())[0]?.overAt).not.toBeNull();
  });

  test("are forgotten after thirty days", async () => {
    await fail(1);
    await db.$executeRaw`UPDATE akismet_troubles SET last_at = now() - interval '31 days'`;
    await noteFailure({ ...failure, problem: "answered 502" });
    expect(await troubles()).toMatchObject([{ message: "answered 502" }]);
  });
});
