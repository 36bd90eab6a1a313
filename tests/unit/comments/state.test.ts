import { describe, expect, test } from "vitest";
import { mayMove, standingOf, stateAfter } from "#lib/comments/state";
import { Actor, CommentState, Verdict } from "#prisma/generated/enums";

const states = Object.values(CommentState);
const actors = Object.values(Actor);
const every = actors.flatMap((actor) => states.flatMap((from) => states.map((to) => ({ actor, from, to }))));

/** The whole of what is allowed, said once more in another way than the code says it. */
const allowed = new Set([
  ...["screening", "approved", "held", "spam"].flatMap((from) =>
    ["approved", "held", "spam"].filter((to) => to !== from).map((to) => `filter ${from} ${to}`),
  ),
  "house screening held",
  ...["screening", "held", "approved", "spam", "rejected"].flatMap((from) => [
    `sender ${from} withdrawn`,
    ...["approved", "held", "spam", "rejected"].filter((to) => to !== from).map((to) => `person ${from} ${to}`),
  ]),
  "sender spam held",
  "sender rejected held",
]);

test.each(every)("$actor, $from → $to", ({ actor, from, to }) => {
  expect(mayMove(actor, from, to)).toBe(allowed.has(`${actor} ${from} ${to}`));
});

describe("the filter", () => {
  test("lets a comment out only with the verdict publish, and only where nobody else is to look", () => {
    const cases = Object.values(Verdict).flatMap((verdict) =>
      (["person", "filter"] as const).map((moderation) => ({ verdict, moderation })),
    );
    const out = cases.filter(({ verdict, moderation }) => stateAfter(verdict, moderation) === "approved");
    expect(out).toEqual([{ verdict: "publish", moderation: "filter" }]);
  });

  test("leaves what some check has not answered where it is", () => {
    expect(stateAfter("wait", "filter")).toBe("screening");
  });

  test("never touches what only a person or the sender can have made of it", () => {
    for (const from of ["rejected", "withdrawn"] as const) expect(states.filter((to) => mayMove("filter", from, to))).toEqual([]);
  });
});

describe("the sender of what a machine calls spam", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  const comment = { state: CommentState.spam, stateAt: new Date("2026-11-21T12:00:01Z"), appealedAt: null };

  test("reads for a day the same as everybody else who waits", () => {
    expect(standingOf(comment, "filter", now)).toEqual(standingOf({ ...comment, state: "held" }, "filter", now));
  });

  test("then is told, and may object once", () => {
    const tomorrow = new Date(now.getTime() + 2_000);
    expect(standingOf(comment, "filter", tomorrow)).toEqual({ standing: "refused", mayAppeal: true });
    expect(standingOf({ ...comment, appealedAt: now }, "filter", tomorrow)).toEqual({ standing: "refused", mayAppeal: false });
  });

  test("is told at once when a person has looked", () => {
    expect(standingOf(comment, "person", now).standing).toBe("refused");
  });
});
