import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { texts } from "#lib/messages/catalogue";
import { termNames, terms } from "#lib/privacy/terms";
import { termInWords } from "#lib/privacy/words";

test("the documentation tells every term as the program obeys it", () => {
  const lines = readFileSync("docs/privacy.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.replace(/ +/g, " "));
  const [heading, rule, ...told] = lines;
  expect([heading, rule?.replace(/-+/g, "-")]).toEqual(["| What | Kept |", "| - | - |"]);
  expect(told).toEqual(termNames.map((name) => `| ${texts("en").privacy.terms[name]} | ${termInWords(name, "en")} |`));
});

test("no term is forgotten in the list that the job goes through", () => {
  expect(termNames.toSorted()).toEqual(Object.keys(terms).toSorted());
});

test("terms read well in German", () => {
  expect(termInWords("addressDigests", "de")).toBe("48 Stunden nach dem Eingang");
  expect(termInWords("drafts", "de")).toBe("1 Stunde nach dem Eingang");
  expect(termInWords("akismetPayloads", "de")).toBe("15 Tage nach dem Eingang");
  expect(termInWords("sessions", "de")).toBe("mit dem Ablauf");
});
