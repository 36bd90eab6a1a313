// Turns sums into log-odds that mean what they say.
import { rulesSay } from "./filter.ts";
import { someRows } from "./matrix.ts";
import type { LabelledRow } from "./rows.ts";
import { type Material, scoresOf, type Trainer } from "./trainers.ts";

export type Line = { slope: number; bias: number };

const folds = 3;

/** The line of scores that were given to rows the trainer had not seen. */
export function calibrated(rows: readonly LabelledRow[], material: Material, trainer: Trainer, textOnly: boolean): Line {
  const { matrix } = material;
  const scores = new Float64Array(matrix.rows);
  const foldOf = rows.map(({ id }) => hashOf(String(id)) % folds);
  for (let fold = 0; fold < folds; fold++) {
    const inside = [...foldOf.keys()].filter((row) => foldOf[row] !== fold);
    const outside = [...foldOf.keys()].filter((row) => foldOf[row] === fold);
    const part = trainer(someMaterial(material, inside));
    for (const [place, score] of scoresOf(part, someRows(matrix, outside)).entries()) scores[outside[place] ?? 0] = score;
  }
  return lineOf(rows, scores, textOnly);
}

// Invented comments are made of few patterns, so that cross-validation finds them too easy: they count only where the others are all of one kind.
function lineOf(rows: readonly LabelledRow[], scores: Float64Array, textOnly: boolean): Line {
  const all = [...rows.keys()];
  const real = all.filter((row) => rows[row]?.source !== "invented");
  const counted = new Set(real.map((row) => rows[row]?.label)).size > 1 ? real : all;
  const labels = Int8Array.from(counted, (row) => (rows[row]?.label === "spam" ? 1 : -1));
  const share = labels.filter((label) => label > 0).length / labels.length;
  const base = Math.log(share / (1 - share));
  const known = rows.map((row) => rulesSay(row, { textOnly }) - rulesPrior + base);
  return calibrationLine(
    counted.map((row) => scores[row] ?? 0),
    labels,
    counted.map((row) => known[row] ?? 0),
  );
}

/** What the rules say about a comment that none of them notices. */
const rulesPrior = rulesSay({ id: "", text: "" }, { textOnly: true });

const hashOf = (id: string) =>
  [...id].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0, 2_166_136_261) >>> 8;

const someMaterial = ({ matrix, labels, sources }: Material, rows: readonly number[]): Material => ({
  matrix: someRows(matrix, rows),
  labels: Int8Array.from(rows, (row) => labels[row] ?? 0),
  sources: Int32Array.from(rows, (row) => sources[row] ?? 0),
});

/**
 * The line that makes scores log-odds: logistic regression in one dimension, by Newton's method (Platt 1999, with his careful targets).
 * `known` is what else speaks about each row, in log-odds: the line says only what the scores add to that.
 */
export function calibrationLine(scores: ArrayLike<number>, labels: Int8Array, known: ArrayLike<number>): Line {
  const spam = labels.filter((label) => label > 0).length;
  const targets = { spam: (spam + 1) / (spam + 2), ham: 1 / (labels.length - spam + 2) };
  let line: Line = { slope: 1, bias: 0 };
  for (let round = 0; round < 50; round++) {
    const next = newtonStep(line, scores, labels, known, targets);
    const moved = Math.abs(next.slope - line.slope) + Math.abs(next.bias - line.bias);
    line = next;
    if (moved < 1e-7) break;
  }
  return line;
}

type Targets = { spam: number; ham: number };

function newtonStep({ slope, bias }: Line, scores: ArrayLike<number>, labels: Int8Array, known: ArrayLike<number>, targets: Targets): Line {
  let [a, b, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9];
  for (const [row, label] of labels.entries()) {
    const score = scores[row] ?? 0;
    const probability = 1 / (1 + Math.exp(-slope * score - bias - (known[row] ?? 0)));
    const error = probability - (label > 0 ? targets.spam : targets.ham);
    const weight = Math.max(probability * (1 - probability), 1e-9);
    a += error * score;
    b += error;
    aa += weight * score * score;
    ab += weight * score;
    bb += weight;
  }
  const determinant = aa * bb - ab * ab;
  return { slope: slope - (bb * a - ab * b) / determinant, bias: bias - (aa * b - ab * a) / determinant };
}
