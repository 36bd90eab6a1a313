// How a model comes about, on invented comments only.
import { expect, test } from "vitest";
import { featuresOf } from "#lib/spam/learner/features";
import { calibrationLine } from "#scripts/spam/calibrate";
import { makeModel } from "#scripts/spam/make-model";
import { bestThreshold, blockedAt, rocAuc } from "#scripts/spam/measures";
import { randomFrom } from "#scripts/spam/random";
import { examples } from "#scripts/spam/train";
import { supportVectors } from "#scripts/spam/trainers";

const every = (step: number, from: number) => examples().filter((_, place) => place % 6 === from % step);

test("a model learned from some examples knows the others, and the same examples make the same model", () => {
  const given = every(6, 0);
  const [model, again] = [1, 2].map(() => makeModel(given, { version: "test", trainer: supportVectors(1, 4) }));
  expect(model?.toBytes()).toEqual(again?.toBytes());
  const unseen = every(6, 1);
  const rows = unseen.map((row) => ({ score: model?.logOdds(featuresOf({ text: row.text })) ?? 0, spam: row.label === "spam" }));
  expect(rocAuc(rows)).toBeGreaterThan(0.9);
});

test("examples are varied, labelled as invented, and the same each time", () => {
  const all = examples();
  expect(all.length).toBeGreaterThan(1_500);
  expect(new Set(all.map(({ text }) => text)).size).toBeGreaterThan(0.95 * all.length);
  expect(new Set(all.map(({ source }) => source))).toEqual(new Set(["invented"]));
  expect(all.filter(({ text }) => /[{}]|undefined/.test(text.replace("null; return;", "")))).toEqual([]);
  expect(examples()).toEqual(all);
});

test("calibrated scores mean what they say", () => {
  const random = randomFrom(1);
  const truth = Array.from({ length: 5_000 }, () => random() * 8 - 4);
  const labels = Int8Array.from(truth, (logOdds) => (random() < 1 / (1 + Math.exp(-logOdds)) ? 1 : -1));
  const { slope, bias } = calibrationLine(
    truth.map((logOdds) => (logOdds - 1) / 3),
    labels,
    new Float64Array(truth.length),
  );
  expect(slope).toBeCloseTo(3, 0);
  expect(bias).toBeCloseTo(1, 0);
});

test("the measures are right where they can be counted by hand", () => {
  const rows = [
    { score: 0.9, spam: true },
    { score: 0.8, spam: false },
    { score: 0.8, spam: true },
    { score: 0.1, spam: false },
  ];
  expect(rocAuc(rows)).toBe(0.875);
  expect(bestThreshold(rows)).toBe(0.8);
  expect(blockedAt(rows, 0.5)).toBe(0);
  expect(blockedAt(rows, 1)).toBe(1);
});
