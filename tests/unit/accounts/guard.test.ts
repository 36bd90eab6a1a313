import { expect, test } from "vitest";
import { type Account, isAdministrator, isEditor, isModerator, isWriter } from "#lib/accounts/guard";
import { placesFor } from "#lib/accounts/places";
import { Role } from "#prisma/generated/enums";

const account = (role: Role): Account => ({ id: "1", email: "ada@example.org", name: null, role, personId: null });
const guards = { isModerator, isEditor, isWriter, isAdministrator };
const rightsOf = (who: Account | null) =>
  Object.entries(guards)
    .filter(([, guard]) => guard(who))
    .map(([name]) => name);

test.each([
  ["reader", []],
  ["guest_author", ["isWriter"]],
  ["author", ["isWriter"]],
  ["moderator", ["isModerator"]],
  ["editor", ["isModerator", "isEditor", "isWriter"]],
  ["administrator", ["isModerator", "isEditor", "isWriter", "isAdministrator"]],
] as const)("%s has the rights of the role and no others", (role, rights) => {
  expect(rightsOf(account(role))).toEqual(rights);
});

test("who isn't signed in has no right", () => {
  expect(rightsOf(null)).toEqual([]);
});

test("the menu offers no room that would not open", () => {
  for (const role of Object.values(Role)) {
    const places: string[] = placesFor(account(role));
    expect([role, places.includes("queue")]).toEqual([role, isModerator(account(role))]);
    expect([role, places.includes("deskStories")]).toEqual([role, isWriter(account(role))]);
    expect([role, places.includes("deskAccounts")]).toEqual([role, isAdministrator(account(role))]);
  }
});
