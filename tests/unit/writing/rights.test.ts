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

test("a submitted piece lies still for its author, who may only read it, see its revisions, answer remarks, show it, declare, take it back or give it up", () => {
  for (const role of ["guest_author", "author"] as const) {
    expect(may(role, "own").filter((right) => right.endsWith(" submitted"))).toEqual([
      "read submitted",
      "revisions submitted",
      "share submitted",
      "remarks submitted",
      "answer submitted",
      "take-back submitted",
      "declare submitted",
      "withdraw submitted",
    ]);
    expect(may(role, "own").filter((right) => right.startsWith("edit"))).toEqual(["edit draft", "edit changes_requested"]);
  }
});

test("the editors' notes are seen by editors and administrators only, whoever wrote the piece", () => {
  for (const role of Object.values(Role)) {
    const sees = [...may(role, "own"), ...may(role, "other")].some((right) => right.startsWith("notes"));
    expect([role, sees]).toEqual([role, role === "editor" || role === "administrator"]);
  }
});

test("remarks are between whoever wrote a piece and the editors, and whoever may change the text may ask about it", () => {
  for (const role of ["guest_author", "author"] as const) {
    expect(may(role, "own").filter((right) => right.startsWith("remark "))).toEqual(["remark draft", "remark changes_requested"]);
    expect(may(role, "own").filter((right) => right.startsWith("remarks "))).toHaveLength(9);
    expect(may(role, "other").filter((right) => /^(remarks?|answer) /.test(right))).toEqual([]);
  }
  for (const role of ["reader", "moderator"] as const) {
    expect([...may(role, "own"), ...may(role, "other")].filter((right) => /^(remarks?|answer) /.test(right))).toEqual([]);
  }
  for (const action of ["remark", "answer"]) {
    expect(may("editor", "other").filter((right) => right.startsWith(`${action} `))).toHaveLength(8);
  }
});

test("only whoever wrote a piece declares, approves its final text or objects to it", () => {
  for (const role of Object.values(Role)) {
    expect(may(role, "other").filter((right) => /^(declare|accept|object|take-back) /.test(right))).toEqual([]);
  }
});

test("with an own piece nobody may do less than with one of somebody else", () => {
  for (const role of Object.values(Role)) {
    if (role === "moderator" || role === "reader") continue;
    expect(may(role, "own")).toEqual(expect.arrayContaining(may(role, "other")));
  }
});

test("editors may take down what is public and nothing else", () => {
  expect(may("editor", "other").filter((right) => right.startsWith("take-down"))).toEqual(["take-down published"]);
});

test("how a piece came about is seen by whoever began it and by editors: nobody reads the drafts behind what others published", () => {
  for (const role of ["guest_author", "author"] as const)
    expect(may(role, "own").filter((right) => right.startsWith("revisions"))).toHaveLength(9);
  for (const role of ["guest_author", "author", "moderator", "reader"] as const) {
    expect(may(role, "other").filter((right) => right.startsWith("revisions"))).toEqual([]);
  }
  expect(may("editor", "other").filter((right) => right.startsWith("revisions"))).toHaveLength(9);
});

test("what was taken down is shown to nobody outside", () => {
  for (const role of Object.values(Role)) expect([...may(role, "own"), ...may(role, "other")]).not.toContain("share taken_down");
});
