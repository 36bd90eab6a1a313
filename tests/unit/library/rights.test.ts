import { expect, test } from "vitest";
import { mayChange, mayDoWith, mayUpload, mediaActions, seesAll } from "#lib/library/rights";
import { Role, StoryState } from "#prisma/generated/enums";

const account = (role: Role) => ({ id: "own", email: "a@example.org", name: null, role, personId: "face" });
const may = (role: Role, createdById: string | null) => mediaActions.filter((action) => mayDoWith(account(role), action, { createdById }));

test("who writes uploads; who only reads or moderates has no library", () => {
  const uploaders = Object.values(Role).filter((role) => mayUpload(account(role)));
  expect(uploaders).toEqual(["guest_author", "author", "editor", "administrator"]);
  expect([...may("reader", "own"), ...may("moderator", "own"), ...may("reader", null), ...may("moderator", null)]).toEqual([]);
  expect(mayUpload(null)).toBe(false);
});

test("guests see their own uploads only, authors see all, editors may do everything", () => {
  expect([may("guest_author", "other"), may("guest_author", null), seesAll(account("guest_author"))]).toEqual([[], [], false]);
  expect(may("guest_author", "own")).toEqual(mediaActions);
  expect(may("author", "other")).toEqual(["see"]);
  for (const role of ["editor", "administrator"] as const) expect(may(role, "other")).toEqual(mediaActions);
});

test("nobody changes through a picture what they may not change by writing", () => {
  const shownIn = (state: StoryState, createdById: string) => ({
    createdById: "own",
    stories: [{ state, createdById }],
    people: [],
    isProposed: false,
  });
  for (const state of Object.values(StoryState)) {
    for (const role of ["guest_author", "author"] as const) {
      expect([state, mayChange(account(role), "replace", shownIn(state, "other"))]).toEqual([state, false]);
      if (state !== "draft" && state !== "changes_requested")
        expect([state, mayChange(account(role), "replace", shownIn(state, "own"))]).toEqual([state, false]);
    }
  }
  expect(mayChange(account("guest_author"), "replace", shownIn("draft", "own"))).toBe(true);
  expect(mayChange(account("editor"), "replace", shownIn("published", "other"))).toBe(true);
});

test("a face is changed by its owner and by editors", () => {
  const portrait = (id: string) => ({ createdById: "own", stories: [], people: [{ id, isShown: true }], isProposed: false });
  expect([mayChange(account("author"), "describe", portrait("face")), mayChange(account("author"), "describe", portrait("other"))]).toEqual(
    [true, false],
  );
  expect(mayChange(account("editor"), "describe", portrait("other"))).toBe(true);
});

test("a guest's face that readers see, or about which an editor is asked, is changed by editors only", () => {
  const portrait = (isShown: boolean, isProposed: boolean) => ({
    createdById: "own",
    stories: [],
    people: [{ id: "face", isShown }],
    isProposed,
  });
  const may = (role: Role, isShown: boolean, isProposed: boolean) => mayChange(account(role), "replace", portrait(isShown, isProposed));
  expect([may("guest_author", false, false), may("guest_author", true, false), may("guest_author", false, true)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([may("editor", true, false), may("editor", true, true)]).toEqual([true, true]);
});
