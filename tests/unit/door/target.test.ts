import fc from "fast-check";
import { expect, test } from "vitest";
import { readTarget } from "#lib/door/target";

test("an address is read into its decoded segments and its query", () => {
  expect(readTarget("/artikel/eins?seite=2")).toEqual({ segments: ["artikel", "eins"], slash: false, search: "seite=2" });
  expect(readTarget("/artikel/%65ins/")).toEqual({ segments: ["artikel", "eins"], slash: true, search: "" });
  expect(readTarget("/")).toEqual({ segments: [], slash: false, search: "" });
});

test.each(["/%zz", "/%", "/%ff", "/a%00b", "*", "", "http://elsewhere.example/", "artikel", `/${"a".repeat(5_000)}`])(
  "%j is no address",
  (raw) => {
    expect(readTarget(raw)).toBe("bad");
  },
);

test.each(["//elsewhere.example", "/a//b", "/../etc", "/a/%2e%2e/b", "/./a", "/a%2fb", "/a%5cb", "/a%0d%0ab"])(
  "%j leads nowhere",
  (raw) => {
    expect(readTarget(raw)).toBe("nowhere");
  },
);

test("whatever is sent, no segment can climb, split or hide", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webPath(), fc.stringMatching(/^\/[a%0-9./\\]*$/)), (raw) => {
      const target = readTarget(`/${raw}`);
      if (typeof target === "string") return;
      expect(target.segments.filter((segment) => /^\.{0,2}$|[/\\\p{Cc}]/u.test(segment))).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 30_000);
