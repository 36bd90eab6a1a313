import { expect, test } from "vitest";
import { texts } from "#lib/messages/catalogue";
import { refusalReasons } from "#lib/moderation/reasons";
import { decision, selection } from "#lib/moderation/schema";
import { placeOf, placeText } from "#lib/moderation/tabs";
import { findingText } from "#lib/moderation/wording";

const commentId = "01jd0000000000aa";

test("a refusal has a reason from the list", () => {
  expect(decision.safeParse({ commentId, version: "3", to: "rejected", note: "" }).success).toBe(false);
  expect(decision.safeParse({ commentId, version: "3", to: "rejected", reason: "constructor" }).success).toBe(false);
  expect(decision.parse({ commentId, version: "3", to: "rejected", reason: "insult" })).toEqual({
    commentId,
    version: 3,
    to: "rejected",
    reason: "insult",
    note: "",
  });
});

test.each(["screening", "withdrawn", "", "approved "])("nobody moves a comment to %j by a form", (to) => {
  expect(decision.safeParse({ commentId, version: "1", to }).success).toBe(false);
});

test("a selection names comments and the versions that were seen", () => {
  expect(selection.parse([`${commentId}.7`])).toEqual([{ commentId, version: 7 }]);
  expect(selection.safeParse([]).success).toBe(false);
  expect(selection.safeParse([commentId]).success).toBe(false);
  expect(selection.safeParse(Array.from({ length: 51 }, () => `${commentId}.1`)).success).toBe(false);
});

test("a place in the queue survives the way through an address, and nothing else is taken for one", () => {
  const place = { group: 2, at: new Date("2026-11-22T10:00:00.123Z"), id: commentId };
  expect(placeOf(placeText(place))).toEqual(place);
  for (const text of [undefined, "", "1", "1.2", "x.y.z", `2.1e400.${commentId}`, `-1.5.${commentId}`, `1.2.${commentId}.3`, "1.2.'; DROP"])
    expect(placeOf(text)).toBeNull();
});

test("every reason has words in both languages", () => {
  for (const locale of ["de", "en"] as const)
    for (const reason of refusalReasons) expect(texts(locale).moderation.reasons[reason]).toMatch(/\p{L}/u);
});

test("a finding of another version is said as it stands, whatever its name", () => {
  for (const reason of ["madeUp", "constructor", "__proto__", "toString"]) {
    expect(findingText({ check: "x", version: 9, reason, detail: null, weight: 1 }, "de")).toContain(reason);
  }
});
