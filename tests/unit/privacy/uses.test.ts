import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { texts } from "#lib/messages/catalogue";
import { type Switches, useNames, uses, usesWith } from "#lib/privacy/uses";

const off: Switches = {
  akismet: false,
  akismetEmail: false,
  akismetIp: false,
  reads: false,
  analytics: false,
  foreignFilms: false,
  mails: false,
  linkCheck: false,
};
const on: Switches = {
  akismet: true,
  akismetEmail: true,
  akismetIp: true,
  reads: true,
  analytics: true,
  foreignFilms: true,
  mails: true,
  linkCheck: true,
};

test("the documentation names every use of data that the program knows, in its order", () => {
  const [, part = ""] = readFileSync("docs/privacy.md", "utf8").split("## What is done with data\n");
  const told = part
    .split("\n## ")[0]
    ?.split("\n")
    .filter((line) => line.startsWith("- "));
  const { uses: words } = texts("en").privacy;
  expect(told).toEqual(useNames.map((name) => `- ${words[name].what}: ${words[name].data}.`));
  expect(useNames.toSorted()).toEqual(Object.keys(uses).toSorted());
});

test("what is switched off is not told; an e-mail address goes to Akismet only where Akismet is asked at all", () => {
  const without = useNames.filter((name) => !usesWith(off).includes(name));
  expect(without).toEqual(["reads", "akismet", "akismetEmail", "akismetIp", "foreignFilms", "analytics", "mails", "linkCheck"]);
  expect(usesWith({ ...off, akismetEmail: true, akismetIp: true })).toEqual(usesWith(off));
  expect(usesWith(on)).toEqual(useNames);
});
