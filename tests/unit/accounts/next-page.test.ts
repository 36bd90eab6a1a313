import { expect, test } from "vitest";
import { deskPath } from "#lib/accounts/next-page";

test("after signing in one arrives where one wanted to go at the desk", () => {
  expect(deskPath("/redaktion/kommentare?stand=spam", "de")).toBe("/redaktion/kommentare?stand=spam");
  expect(deskPath("/en/desk/comments/0123456789abcdef", "de")).toBe("/en/desk/comments/0123456789abcdef");
});

test.each([
  "https://evil.example/redaktion",
  "//evil.example/redaktion",
  "/\\evil.example",
  "/redaktion/..//evil.example",
  "/redaktion@evil.example",
  "/redaktionen",
  "/artikel/eins",
  "/redaktion/anmelden",
  "/redaktion/anmelden/abc",
  "javascript:alert(1)",
  "/redaktion\r\nset-cookie: a=b",
  "",
  undefined,
])("signing in leads nowhere else: %j", (asked) => {
  expect(deskPath(asked, "de")).toBe("/redaktion");
});
