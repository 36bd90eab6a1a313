// `npm run spam -- train`: what the model learns from, and what it must not learn from.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { featuresOf } from "#lib/spam/learner/features";
import { modelFromBytes } from "#lib/spam/learner/linear-model";

const folder = mkdtempSync(path.join(tmpdir(), "trained-"));

const spamAbout = (word: string, more: object) =>
  Array.from({ length: 12 }, (_, place) => ({
    id: `${word}${place}`,
    label: "spam",
    text: `${word} jetzt bestellen, Nummer ${place}`,
    ...more,
  }));
const honest = Array.from({ length: 24 }, (_, place) => ({
  id: `ham${place}`,
  label: "ham",
  text: `Um ${place} Uhr schlägt die Glocke im Dorf`,
  source: "village",
  ship: true,
}));
const allowed = spamAbout("Schlumpfkraut", { source: "fair", ship: true });
const forbidden = spamAbout("Zwergenbart", { source: "fair", ship: false });
const foreign = spamAbout("Riesenseife", { source: "far", ship: true });

function trained(name: string, rows: readonly object[], ...options: string[]) {
  const [file, model] = [path.join(folder, `${name}.jsonl`), path.join(folder, `${name}.bin`)];
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join("\n"));
  const said = execFileSync(process.execPath, ["scripts/spam.ts", "train", file, "--model", model, ...options], { encoding: "utf8" });
  return { said, model: modelFromBytes(readFileSync(model)) };
}

const oddsOf = (model: ReturnType<typeof modelFromBytes>, word: string) => model.logOdds(featuresOf({ text: `${word} jetzt hier` }));

test("with --ship-only and --without only those comments are learned from that may be, and nothing of the others is left", () => {
  const options = ["--without", "source=invented", "--without", "source=far", "--ship-only"];
  const some = trained("some", [...allowed, ...forbidden, ...foreign, ...honest], ...options);
  const none = trained("none", [...allowed, ...honest], "--without", "source=invented");
  expect(some.said).toContain("learned from 12 spam and 24 ham comments");
  expect(some.model.weights).toEqual(none.model.weights);
  expect(some.model.head).toEqual(none.model.head);
});

test("without them everything in the file is learned from", () => {
  const { said, model } = trained("all", [...allowed, ...forbidden, ...foreign, ...honest], "--without", "source=invented");
  expect(said).toContain("learned from 36 spam and 24 ham comments");
  expect(oddsOf(model, "Zwergenbart")).toBeGreaterThan(oddsOf(model, "Glocke"));
  expect(oddsOf(model, "Riesenseife")).toBeGreaterThan(oddsOf(model, "Glocke"));
});

test("from spam alone nothing can be learned, and that is said", () => {
  expect(() => trained("one", allowed, "--without", "source=invented")).toThrow(/one of them is missing/);
});
