// Whatever is sent, no check throws, none takes long, and what it found can be kept and said.
import fc from "fast-check";
import { expect, test } from "vitest";
import { texts } from "#lib/messages/catalogue";
import type { Evidence } from "#lib/spam/check";
import { featuresOf } from "#lib/spam/learner/features";
import { OwnPart } from "#lib/spam/learner/own";
import { shippedModel } from "#lib/spam/learner/shipped";
import { pack, unpack } from "#lib/spam/learning/pack";
import { checks, screen } from "#lib/spam/screen";
import { sketchOf } from "#lib/spam/sketch";
import { tracesOf } from "#lib/spam/traces";
import { costOf } from "#tests/support/cost";
import { evidence } from "#tests/support/evidence";
import { aRule } from "#tests/support/rules";
import { aSubmission } from "#tests/support/submission";

const long = 100_000;
const filled = (unit: string) => unit.repeat(Math.ceil(long / unit.length)).slice(0, long);
const prose = filled("Der Kundendienst war freundlich, und am Ende ging alles gut. ");

const hostile: Readonly<Record<string, { text: string; authorName?: string; authorUrl?: string }>> = {
  "100,000 characters of prose": { text: prose },
  "5,000 links": { text: Array.from({ length: 5_000 }, (_, index) => `https://laden${index}.example/kaufen?nr=${index}`).join(" ") },
  "one character repeated": { text: filled("a") },
  "one emoji repeated": { text: filled("😀") },
  "towers of combining marks": { text: filled(`Z${"\u0301\u0300\u0327\u0338".repeat(60)}`) },
  "mixed scripts": { text: filled("раураl 中文 عربى кaсинo ﷺ हिन्दी ") },
  "lone surrogates": { text: filled("\ud800x\udfff\ud83d "), authorName: "\ud800\udfff" },
  "direction marks and invisible letters": { text: filled("\u202eo\u200bn\u2060l\ufeffi\u00adn\u202ee ") },
  HTML: { text: filled('<script>alert(1)</script><a href="https://x.example">x</a><!-- ]]> &#x41; ') },
  "Markdown in every letter": { text: filled("a*b**c\\:_&#x41;_https\\://x.example ") },
  "a base64 blob": { text: Buffer.from(Array.from({ length: 75_000 }, (_, index) => (index * 73) % 251)).toString("base64") },
  "letters set apart": { text: filled("c a s i n o ") },
  "dots and brackets": { text: filled("a.b(dot)c[.]d ") },
  "line breaks": { text: filled("\n> ") },
  "an empty text with a name full of advertising": {
    text: "",
    authorName: `BUY VIAGRA www.pills.example ${"💊".repeat(20)}`,
    authorUrl: "https://pills.example/cheap/viagra?ref=1",
  },
  "nothing at all": { text: "", authorName: "" },
};

const own = new OwnPart();
for (const { text, authorName } of Object.values(hostile)) own.take({ features: featuresOf({ text, authorName }), label: "spam" });
for (let times = 0; times < 50; times++) own.take({ features: featuresOf({ text: `Ein Einwand, der ${times}.` }), label: "ham" });
const learners = { shipped: shippedModel(), own };

/** Milliseconds of the processor. */
const limit = 50;

test.each(Object.entries(hostile))("%s: every check answers in time, and with what can be kept and said", (_, given) => {
  const asked: Evidence = evidence({ ...given, learners });
  for (const check of checks) {
    expect(
      costOf(() => void check.inspect(asked)),
      check.name,
    ).toBeLessThan(limit);
  }
  const { findings, probability } = screen(asked);
  expect(probability).toBeGreaterThanOrEqual(0);
  expect(probability).toBeLessThanOrEqual(1);
  for (const { reason, detail = {}, weight } of findings) {
    expect(Number.isFinite(weight)).toBe(true);
    // Postgres refuses what is no text: halves of characters, and the character zero.
    for (const value of Object.values(detail)) expect(String(value).isWellFormed() && !String(value).includes("\0")).toBe(true);
    expect(JSON.stringify(detail).length).toBeLessThan(2_000);
    for (const locale of ["de", "en"] as const) expect(texts(locale).spam.reasons[reason](detail)).not.toBe("");
  }
});

/** One of every kind, each with much to look at. */
const houseRules = await Promise.all([
  aRule({ term: "kundendienst", way: "compound" }),
  aRule({ term: "gut", way: "inflected" }),
  aRule({ term: "casino" }),
  aRule({ kind: "pattern", term: "(a|b|c)+d.{0,20}e" }),
  aRule({ kind: "host", term: "laden7.example" }),
  aRule({ kind: "measure", term: "links", least: 3 }),
]);

/** Everything that is worked out between the arrival of a text and its verdict, and what is written down to find it again. */
function wholeWay(given: { text: string; authorName?: string; authorUrl?: string }) {
  const differences = { ...given, authorUrl: given.authorUrl ?? null, learners, rules: houseRules };
  return [screen(evidence(differences)), tracesOf(aSubmission(differences))] as const;
}

/** How many times as long as ordinary prose of the same length takes, measured beside it: whatever grows faster than its text takes a hundred times as long. */
function timesOfProse(given: { text: string; authorName?: string; authorUrl?: string }, times: number): number {
  const usual = costOf(() => void wholeWay({ text: prose }), times);
  return costOf(() => void wholeWay(given), times) / usual;
}

test.each(Object.entries(hostile))(
  "%s: from the text to the verdict, rules and learner included, not much dearer than prose",
  (_, given) => {
    expect(timesOfProse(given, 4)).toBeLessThan(4);
  },
);

const pieces = ["a", "Ä", "casino ", "\u0301", "😀", "http://a.", "ﷺ", "\ud800", "\u200b", "<b>", "1.", "(dot)com ", "\n", "i", "()"];

test("whatever is strung together to any length, it throws nowhere and is not much dearer than prose", () => {
  const given = fc.record({
    text: fc
      .tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), fc.nat(20_000))
      .map(([parts, times]) => parts.join("").repeat(times).slice(0, long)),
    authorName: fc.string({ unit: "binary", maxLength: 80 }),
  });
  fc.assert(
    fc.property(given, (one) => {
      expect(timesOfProse(one, 3)).toBeLessThan(4);
    }),
    { numRuns: 60 },
  );
});

test.each(Object.entries(hostile))("%s: reading the features and the traces is bounded too", (_, given) => {
  const submission = aSubmission({ ...given, authorUrl: given.authorUrl ?? null });
  expect(costOf(() => void featuresOf(submission))).toBeLessThan(limit);
  expect(costOf(() => void tracesOf(submission))).toBeLessThan(limit);
  expect(sketchOf(given.text).length).toBeLessThanOrEqual(8);
});

const anything = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 400 });

test("half characters and whatever else are learned and taken back, and the part still counts", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anything, fc.boolean()), { maxLength: 5 }), (lessons) => {
      const part = new OwnPart();
      const taken = lessons.map(([text, spam]) => ({
        features: unpack(pack(featuresOf({ text, authorName: text.slice(0, 20) }))),
        label: spam ? ("spam" as const) : ("ham" as const),
      }));
      for (const lesson of taken) part.take(lesson);
      expect(Number.isFinite(part.logOdds(featuresOf({ text: "Guten Tag" })))).toBe(true);
      for (const lesson of taken) part.takeBack(lesson);
      expect(part.lessons).toEqual({ spam: 0, ham: 0 });
      expect(Number.isFinite(part.logOdds(featuresOf({ text: "Guten Tag" })))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("features are unpacked as they were packed", () => {
  const ids = fc.uniqueArray(fc.nat(2 ** 31 - 1), { maxLength: 300 }).map((list) => Int32Array.from(list).sort());
  fc.assert(
    fc.property(ids, (features) => {
      expect(unpack(pack(features))).toEqual(features);
    }),
  );
  for (const { text } of Object.values(hostile)) expect(unpack(pack(featuresOf({ text })))).toEqual(featuresOf({ text }));
});

test("nearly the same text is found by its traces, another text on the same matter is not", () => {
  const shared = (one: string, other: string) => sketchOf(one).filter((number) => sketchOf(other).includes(number)).length;
  const offer = (figure: number, name: string) =>
    `Hallo ${name}, ich habe lange gesucht und endlich eine Seite gefunden, auf der man ohne Risiko jeden Tag bis zu ${figure} Euro verdient. Meldet euch kostenlos an!`;
  expect(shared(offer(500, "zusammen"), offer(800, "Leute"))).toBeGreaterThanOrEqual(2);
  expect(shared(`${offer(500, "ihr")} https://a.example`, `${offer(500, "ihr")} https://b.example/neu`)).toBe(8);
  expect(
    shared(
      offer(500, "zusammen"),
      "Ich habe lange gesucht, bis ich einen Anbieter gefunden hatte, der am Telefon zuhört. Es hat sich gelohnt, finde ich.",
    ),
  ).toBe(0);
  expect(sketchOf("Danke, das war ein guter Beitrag!")).toEqual([]);
});
