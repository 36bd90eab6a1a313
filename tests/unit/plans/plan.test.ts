import { expect, test } from "vitest";
import { isLate, isTooLate, misfit, nextTry, plannable } from "#lib/plans/plan";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));
const minutes = (count: number) => count * 60_000;

test("up to an hour late is late, beyond is too late", () => {
  const after = (count: number) => new Date(at(6).getTime() + minutes(count));
  expect([isLate(at(6), after(0.5)), isLate(at(6), after(2))]).toEqual([false, true]);
  expect([isTooLate(at(6), after(60)), isTooLate(at(6), after(60.1))]).toEqual([false, true]);
});

test("errors are tried again soon, then every minute at the latest", () => {
  const waits = [1, 2, 3, 4, 10, 100].map((failures) => nextTry(failures, at(6)).getTime() - at(6).getTime());
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 60_000, 60_000]);
});

test("plans of one story fit together, or it is said why not", () => {
  const publish = { action: "publish" as const, at: at(6) };
  const unpublish = { action: "unpublish" as const, at: at(8) };
  const embargo = { action: "embargo" as const, at: at(7) };
  expect(misfit(publish, [], false)).toBeUndefined();
  expect(misfit(publish, [embargo], false)).toBe("embargoed");
  expect(misfit({ ...publish, at: at(7) }, [embargo], false)).toBeUndefined();
  expect(misfit(embargo, [publish], false)).toBe("embargoed");
  expect(misfit(embargo, [], true)).toBe("already-public");
  expect(misfit(publish, [], true)).toBe("already-public");
  expect(misfit({ ...publish, at: at(9) }, [unpublish], true)).toBeUndefined();
  expect(misfit(unpublish, [], false)).toBe("not-public");
  expect(misfit(unpublish, [publish], false)).toBeUndefined();
  expect(misfit({ ...unpublish, at: at(5) }, [publish], false)).toBe("not-public");
});

test("only what makes sense is offered", () => {
  expect(plannable(false, [], false)).toEqual(["publish", "embargo"]);
  expect(plannable(true, [], true)).toEqual(["update", "unpublish"]);
  expect(plannable(true, [{ action: "unpublish", at: at(8) }], false)).toEqual([]);
  expect(plannable(false, [{ action: "publish", at: at(6) }], false)).toEqual(["unpublish", "embargo"]);
});
