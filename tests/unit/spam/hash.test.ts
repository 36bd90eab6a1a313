import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hashOf } from "#lib/spam/hash";
import { idOf } from "#lib/spam/learner/layout";
import { phrasesIn } from "#lib/spam/phrases";

test("the numbers of a text are those that models, lessons and traces were made of", () => {
  expect(["", "a", "Rolex", "günstige Uhren"].map(hashOf)).toEqual([-1421968373, 444641715, -1196592025, 186254319]);
  expect([0, 3, 7].map((group) => idOf(group, 0x811c9dc5))).toEqual([949259, 2128907, 2472971]);
});

test("there is one hash in the filter", () => {
  const files = readdirSync("lib/spam", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const hashing = files.filter((name) => /0x811c9dc5|0x85ebca6b/.test(readFileSync(`lib/spam/${name}`, "utf8")));
  expect(hashing).toEqual(["hash.ts"]);
});

test("phrases are found in the order of the text, the shorter one first", () => {
  expect([...phrasesIn("please check my channel and visit my site".split(" "))]).toEqual([
    "check my",
    "check my channel",
    "my channel",
    "visit my site",
  ]);
});
