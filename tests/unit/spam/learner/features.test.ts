// What the learner sees of a comment: always something, never too much, the same each time.
import fc from "fast-check";
import { expect, test } from "vitest";
import { featuresOf } from "#lib/spam/learner/features";
import { groupEnds, width } from "#lib/spam/learner/layout";
import { spansOf } from "#lib/spam/learner/linear-model";
import { sampleOf } from "#lib/spam/learner/sample";
import { anyCharacter } from "#tests/support/any-character";

const anyText = fc.string({ unit: anyCharacter, maxLength: 400 });
const anyComment = fc.record({ text: anyText, authorName: fc.option(anyText), authorUrl: fc.option(fc.oneof(anyText, fc.webUrl())) });
const mostFeatures = 16_000;

const hostile: [what: string, text: string][] = [
  ["a hundred thousand characters", "Gewinnen Sie jetzt! ".repeat(5_000)],
  ["one character repeated", "a".repeat(100_000)],
  ["five thousand links", "http://a.example/x ".repeat(5_000)],
  ["towers of combining marks", `${"a".padEnd(60, "\u0301")} `.repeat(1_500)],
  ["nothing but different words", Array.from({ length: 15_000 }, (_, place) => (place * 7919).toString(36)).join(" ")],
  ["emoji", "😀🏳️‍🌈👩‍👩‍👧‍👦".repeat(8_000)],
  ["broken surrogates", "\ud800a\udc00 ".repeat(20_000)],
  ["a picture in base64", `data:image/png;base64,${"iVBORw0KGgo+/AAAA".repeat(5_000)}`],
  ["dots and dashes", ".-_".repeat(30_000)],
  ["letters set apart", "c a s i n o ".repeat(8_000)],
  ["HTML", "<a href='http://a.example'><b>".repeat(3_000)],
  ["one sign that is eighteen letters", "ﷺ".repeat(100_000)],
  ["many signs that are many letters", "ﷺ﷽㌖㍿".repeat(25_000)],
  ["mixed scripts", "ѕpаm спам スパム スパム 垃圾 ".repeat(4_000)],
];

test.each(hostile)("%s yield few features, whatever else", (_, text) => {
  const features = featuresOf({ text, authorName: text, authorUrl: text });
  expect(features.length).toBeGreaterThan(0);
  expect(features.length).toBeLessThan(mostFeatures);
});

test("any comment yields sorted ids, each once, and the same again", () => {
  fc.assert(
    fc.property(anyComment, (comment) => {
      const features = featuresOf(comment);
      expect([...features]).toEqual([...new Set(features)].sort((one, other) => one - other));
      expect(features.every((id) => id >= 0 && id < width)).toBe(true);
      expect(featuresOf(comment)).toEqual(features);
    }),
    { numRuns: 150 },
  );
});

test("what stands at the end of a long text is seen, and in its middle too", () => {
  const padding = "Ein langer, harmloser Satz über das Wetter. ".repeat(1_000);
  expect(sampleOf(`${padding}casino`)).toContain("casino");
  const half = padding.slice(0, padding.length / 2);
  expect(sampleOf(`${half} casino ${half}`)).toContain("casino");
});

test.each(["ﷺ".repeat(700), "ﷺ".repeat(1_500), "Äa0!".repeat(800), "😀".repeat(2_000)])("padding crowds nothing out (%#)", (padding) => {
  const bait = "Mit Frau Sommer habe ich in einer Woche 5.000 Euro verdient, schreiben Sie ihr auf WhatsApp: https://gewinn.example/sommer";
  const meaning = new Map<number, string>();
  const seen = featuresOf(
    { text: `${bait} ${padding} ${bait} ${padding} ${bait}`, authorName: "Ada", authorUrl: "https://ada.example" },
    meaning,
  );
  expect([...meaning.values()]).toEqual(expect.arrayContaining(["whatsapp", "sommer"]));
  for (const { from, to } of spansOf(seen)) expect(to).toBeGreaterThan(from);
});

test("an empty text with a name full of advertising is not nothing", () => {
  const named = featuresOf({ text: "", authorName: "Cheap Viagra Online" });
  expect(named.length).toBeGreaterThan(featuresOf({ text: "" }).length);
});

// "How common is a homepage among spammers" must not be learnable: there is no feature that all homepages share.
test("two homepages have no feature in common", () => {
  const homepages = ["https://www.katharina-brandl.de/", "https://uhlmann-holzbau.de", "http://brigittes-garten.example/", "https://x.io/"];
  const ids = homepages.map((authorUrl) => new Set(homepageIds(authorUrl)));
  for (const [place, one] of ids.entries()) {
    expect(one.size).toBeGreaterThan(0);
    for (const other of ids.slice(place + 1)) expect(one.intersection(other).size).toBe(0);
  }
});

function homepageIds(authorUrl: string): number[] {
  const features = featuresOf({ text: "Guten Tag", authorUrl });
  const span = spansOf(features)[groupEnds.length - 1];
  return [...features.subarray(span?.from, span?.to)];
}

test("a disguised word is the same word", () => {
  const meaning = new Map<number, string>();
  featuresOf({ text: "𝗖𝗮𝘀𝗶𝗻𝗼 с а s i n o" }, meaning);
  expect([...meaning.values()]).toContain("casino");
});
