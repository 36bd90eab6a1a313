import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { materialOfComment } from "#lib/spam/rules/material";
import { compilePattern } from "#lib/spam/rules/pattern";
import { read, typedRule } from "#lib/spam/rules/schema";
import { unfitness } from "#lib/spam/rules/strain";
import { costOf } from "#tests/support/cost";

const material = (text: string) => materialOfComment({ text, authorName: "", authorUrl: null }, "");

async function found(pattern: string, text: string): Promise<string | undefined> {
  const compiled = await compilePattern(pattern);
  if ("problem" in compiled) throw new Error(compiled.problem);
  return compiled.find(material(text));
}

describe("a pattern", () => {
  test.each([
    ["schnell.{0,30}geld", "Wer SCHNELL an Geld will", "SCHNELL an Geld"],
    ["\\d+ ?(euro|€) am tag", "Bis zu 500 € am Tag!", "500 € am Tag"],
    ["käse", "KÄSE", "KÄSE"],
    ["\\bkaese\\b", "Ein Käse.", "kaese"],
    ["ca[s5]ino", "c\u0430sino", "casino"],
    ["\\p{Han}{2}", "für 漢字", "漢字"],
    ["strasse", "Straße", "strasse"],
  ])("%s is found in %s", async (pattern, text, words) => expect(await found(pattern, text)).toBe(words));
  test("that does not stand there is not found", async () => expect(await found("kredit\\w+", "Kredit")).toBeUndefined());
});

describe("a pattern is refused with the reason, and where it lies:", () => {
  test.each([
    ["(a)\\1", "backreference"],
    ["(?<q>x)\\k<q>", "backreference"],
    ["(?=a)b", "lookaround"],
    ["(?<!a)b", "lookaround"],
    ["(?>a)", "lookaround"],
    ["a*", "empty"],
    ["", "empty"],
    ["^", "empty"],
    ["\\b", "empty"],
    ["kredit|", "empty"],
    ["(?:kredit){60}", "large"],
    ["[ab]{200}", "large"],
    ["a{1001}", "repeat"],
    ["((a{100}){100}){100}", "repeat"],
    ["(a", "bracket"],
    ["[a", "bracket"],
    ["a)", "bracket"],
    ["*a", "dangling"],
    ["a**", "dangling"],
    ["\\q", "escape"],
    ["\\u00e4", "escape"],
    ["a\\", "escape"],
    ["[z-a]", "range"],
    ["\\p{Nichts}", "range"],
  ])("%s: %s", async (pattern, problem) => {
    expect(await compilePattern(pattern)).toMatchObject({ problem });
    if (pattern !== "") expect(await read(typedRule.parse({ kind: "pattern", term: pattern }))).toMatchObject({ field: "term", problem });
  });
});

test.each(["schnell.{0,30}geld", "\\d+ ?(euro|€) am tag", "(jetzt|hier).{0,15}(klick|kauf|bestell)\\w*", "[^a-z]{30}", "(\\w+ ){5}jetzt"])(
  "%s stays quick, whatever is written against it",
  async (term) => expect(await unfitness({ kind: "pattern", term })).toBeUndefined(),
);
test.each(["(a|b)*a(a|b){20}c", "(a.{0,10}b){3}z", "a.{30}b.{30}c", "\\w.{60}\\d"])("%s is slow with the worst of texts", async (term) =>
  expect(await unfitness({ kind: "pattern", term })).toBe("slow"),
);

// Patterns as somebody would write them who wants to stop the portal, and texts made of their letters.
const literal = fc.constantFrom("a", "b", "x", ".", "\\w", "[ab]", "[^a]", "\\s", "ä");
const pattern = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    literal,
    fc.tuple(tie("node"), fc.constantFrom("*", "+", "?", "{2,20}", "{30}", "*?")).map(([inner, times]) => `(?:${inner})${times}`),
    fc.tuple(tie("node"), tie("node")).map(([one, other]) => `(?:${one}|${other})`),
    fc.array(tie("node"), { minLength: 2, maxLength: 4 }).map((parts) => parts.join("")),
  ),
})).node;
const text = fc
  .array(fc.constantFrom("a", "b", "x", "y", " ", "ä"), { minLength: 20, maxLength: 60 })
  .map((letters) => letters.join("").repeat(600).slice(0, 10_000));

test("no pattern and no text take more than linear time", () => {
  const fastest = (find: (from: string) => unknown, from: string) => costOf(() => find(from), 3);
  return fc.assert(
    fc.asyncProperty(pattern, text, async (expression, long) => {
      const compiled = await compilePattern(`${expression}[qz]`);
      if ("problem" in compiled) return;
      const find = (from: string) => compiled.find({ ...material(""), plain: from, folded: from });
      const whole = fastest(find, `q${long}`);
      // A tenth of the text takes about a tenth of the time: superlinear work would take a hundredth, or never end.
      const tenth = fastest(find, `q${long.slice(0, 1_000)}`);
      expect(whole).toBeLessThan(Math.max(60, 10 * tenth * 8));
      expect(whole).toBeLessThan(400);
    }),
    { numRuns: 150 },
  );
});

test.each(["(a|b)*a(a|b){20}c", "(a.{0,10}b){3}z", "(x+x+)+y", "(a+)+$", "[ab]*a[ab]{14}z", "(.*)(.*)(.*)z$"])(
  "%s is done in time with the longest of comments",
  async (expression) => {
    const compiled = await compilePattern(expression);
    if ("problem" in compiled) throw new Error(compiled.problem);
    for (const unit of ["ab", "a", "x", "aab ", "ä", "zqcy"]) {
      const long = material(`z${unit.repeat(100_000)}`.slice(0, 100_000));
      compiled.find(long);
      expect(costOf(() => compiled.find(long), 2)).toBeLessThan(150);
    }
  },
);
