// What a site's own decisions teach, and how it is forgotten.
import fc from "fast-check";
import { expect, test } from "vitest";
import { featuresOf } from "#lib/spam/learner/features";
import type { Lesson } from "#lib/spam/learner/lesson";
import { OwnPart } from "#lib/spam/learner/own";

const topics = {
  spam: ["Casino Bonus", "Kredit ohne Schufa", "Rolex kaufen", "Bitcoin Gewinn"],
  ham: ["Wetter", "Stadtrat", "Rezept", "Zugverkehr"],
};

/** The nth of many different comments; every third advertises. */
function lesson(number: number): Lesson {
  const label = number % 3 === 0 ? "spam" : "ham";
  const topic = topics[label][number % 4];
  return { features: featuresOf({ text: `${topic}: Kommentar Nummer ${number} von ${(number * 7919).toString(36)}` }), label };
}

const lessons = Array.from({ length: 1_000 }, (_, number) => lesson(number));
const unseen = Array.from({ length: 200 }, (_, number) => lesson(number + 5_000));
const scores = (part: OwnPart) => unseen.map(({ features }) => part.logOdds(features));

test("a part that has learned nothing says nothing", () => {
  expect(new Set(scores(new OwnPart()))).toEqual(new Set([0]));
});

test("what moderators call spam is spam the next time", () => {
  const part = OwnPart.of(lessons.slice(0, 60));
  expect(part.logOdds(featuresOf({ text: "Noch ein Casino Bonus, ganz neu" }))).toBeGreaterThan(1);
  expect(part.logOdds(featuresOf({ text: "Das Wetter im Stadtrat" }))).toBeLessThan(0);
});

test("what was taken back no longer counts among the lessons", () => {
  const [kept, taken] = [lessons.slice(0, 100), lessons.slice(100)];
  const part = OwnPart.of(lessons);
  for (const each of taken) part.takeBack(each);
  expect(part.lessons).toEqual(OwnPart.of(kept).lessons);
});

test("even before it is made anew, a lesson taken back speaks no louder than before", () => {
  const part = OwnPart.of(lessons.slice(1, 61));
  const advertising: Lesson = { features: featuresOf({ text: "Wunderpillen zum halben Preis" }), label: "spam" };
  const before = part.logOdds(advertising.features);
  part.take(advertising);
  expect(part.logOdds(advertising.features)).toBeGreaterThan(before);
  part.takeBack(advertising);
  expect(part.logOdds(advertising.features)).toBeLessThanOrEqual(before + 0.1);
});

test("one person's hundred decisions about one campaign do not drown the rest", () => {
  const campaign = Array.from({ length: 100 }, (_, number) => ({
    ...lesson(0),
    features: featuresOf({ text: `Rolex kaufen, jetzt ${number} Stück` }),
  }));
  const [without, withIt] = [OwnPart.of(lessons.slice(0, 300)), OwnPart.of([...lessons.slice(0, 300), ...campaign])];
  const wrong = (part: OwnPart) => unseen.filter(({ features, label }) => part.logOdds(features) > 0 !== (label === "spam")).length;
  expect(wrong(withIt)).toBeLessThanOrEqual(wrong(without) + 2);
});

test("written down and read again it is the same, and goes on learning the same", () => {
  fc.assert(
    fc.property(fc.subarray(lessons, { maxLength: 40 }), (some) => {
      const part = OwnPart.of(some);
      const again = OwnPart.fromBytes(part.toBytes());
      for (const each of lessons.slice(0, 5)) {
        part.take(each);
        again?.take(each);
      }
      expect(again && scores(again)).toEqual(scores(part));
    }),
    { numRuns: 15 },
  );
});

test("bytes of another version of the features are not read", () => {
  const bytes = new OwnPart().toBytes();
  new Float32Array(bytes.buffer)[0] = 0;
  expect(OwnPart.fromBytes(bytes)).toBeUndefined();
});
