import { expect, test } from "vitest";
import { mayDo, storyActions } from "#lib/writing/rights";
import { Role, StoryState } from "#prisma/generated/enums";

const account = (role: Role) => ({ id: "own", email: "a@example.org", name: null, role, personId: null });
const may = (role: Role, createdById: string) =>
  Object.values(StoryState).flatMap((state) =>
    storyActions.filter((action) => mayDo(account(role), action, { state, createdById })).map((action) => `${action} ${state}`),
  );

test("readers may do nothing at the desk", () => {
  expect([...may("reader", "own"), ...may("reader", "other")]).toEqual([]);
});

test("a guest author does nothing with the pieces of others", () => {
  expect(may("guest_author", "other")).toEqual([]);
});

test("nobody but editors and administrators publishes, corrects or takes down, not even the own pieces", () => {
  for (const role of Object.values(Role)) {
    const moves = [...may(role, "own"), ...may(role, "other")].filter((right) => /^(publish|correct|take-down)/.test(right));
    expect([role, moves.length > 0]).toEqual([role, role === "editor" || role === "administrator"]);
  }
});

test("a submitted piece lies still for its author, who may only read it, see its revisions, show it and take it back", () => {
  for (const role of ["guest_author", "author"] as const) {
    expect(may(role, "own").filter((right) => right.endsWith("submitted"))).toEqual([
      "read submitted",
      "revisions submitted",
      "share submitted",
      "return submitted",
    ]);
  }
});

test("editors may take down what is public and nothing else", () => {
  expect(may("editor", "other").filter((right) => right.startsWith("take-down"))).toEqual(["take-down published"]);
});

test("how a piece came about is seen by whoever began it and by editors: nobody reads the drafts behind what others published", () => {
  for (const role of ["guest_author", "author"] as const)
    expect(may(role, "own").filter((right) => right.startsWith("revisions"))).toHaveLength(4);
  for (const role of ["guest_author", "author", "moderator", "reader"] as const) {
    expect(may(role, "other").filter((right) => right.startsWith("revisions"))).toEqual([]);
  }
  expect(may("editor", "other").filter((right) => right.startsWith("revisions"))).toHaveLength(4);
});

test("what was taken down is shown to nobody outside", () => {
  for (const role of Object.values(Role)) expect([...may(role, "own"), ...may(role, "other")]).not.toContain("share taken_down");
});
