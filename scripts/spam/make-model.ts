// From labelled comments to a model: several learners in one, cross-validated log-odds, whole numbers.
import { inventedHomepage, inventedName } from "#lib/spam/examples/names";
import { featuresOf } from "#lib/spam/learner/features";
import { featuresVersion, groupEnds, groups, width } from "#lib/spam/learner/layout";
import { type Head, LinearModel } from "#lib/spam/learner/linear-model";
import { loudness } from "#lib/spam/learner/loudness";
import { calibrationLine, type Line } from "./calibrate.ts";
import { rulesSay } from "./filter.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import { randomFrom } from "./random.ts";
import type { LabelledRow } from "./rows.ts";
import { logisticRegression, onContrast, onRarity, scoresOf, supportVectors, type Trainer, together, type Weights } from "./trainers.ts";

/** The learner that won the comparison of docs/spam-filter.md. */
export const chosen: Trainer = together(logisticRegression(), onContrast(supportVectors()), onRarity(supportVectors()));

export type Training = { trainer?: Trainer; textOnly?: boolean; version: string };

export function makeModel(given: readonly LabelledRow[], { trainer = chosen, textOnly = false, version }: Training): LinearModel {
  const rows = textOnly ? given : withAndWithoutFields(given);
  const matrix = matrixOf(rows.map((row) => featuresOf(commentOf(row, textOnly))));
  const labels = Int8Array.from(rows, ({ label }) => (label === "spam" ? 1 : -1));
  const cost = new Float32Array(rows.length).fill(1);
  const weights = trainer(matrix, labels, cost);
  const line = calibrated(rows, matrix, labels, trainer, textOnly);
  return inWholeNumbers(weights, line, version);
}

export const commentOf = (row: LabelledRow, textOnly: boolean) =>
  textOnly ? { text: row.text } : { text: row.text, authorName: row.author, authorUrl: row.url };

// Whoever gives a name or a homepage is not more of a spammer for it, though in the collections it looks so: there only some sources have
// these fields. So each comment that has them is learned without them too, and honest comments without them get invented ones.
export function withAndWithoutFields(rows: readonly LabelledRow[]): LabelledRow[] {
  const random = randomFrom(11);
  return rows.flatMap((row) => {
    if (row.author || row.url) return [row, { ...row, author: null, url: null }];
    if (row.label === "spam" || random() < 0.5) return [row];
    const author = inventedName(random);
    return [{ ...row, author, url: random() < 0.5 ? inventedHomepage(author, random) : null }];
  });
}

const folds = 3;

/** The line of scores that were given to rows the trainer had not seen. */
function calibrated(rows: readonly LabelledRow[], matrix: Matrix, labels: Int8Array, trainer: Trainer, textOnly: boolean): Line {
  const scores = new Float64Array(matrix.rows);
  const foldOf = rows.map(({ id }) => hashOf(String(id)) % folds);
  for (let fold = 0; fold < folds; fold++) {
    const inside = [...foldOf.keys()].filter((row) => foldOf[row] !== fold);
    const outside = [...foldOf.keys()].filter((row) => foldOf[row] === fold);
    const part = trainer(
      someRows(matrix, inside),
      Int8Array.from(inside, (row) => labels[row] ?? 0),
      new Float32Array(inside.length).fill(1),
    );
    for (const [place, score] of scoresOf(part, someRows(matrix, outside)).entries()) scores[outside[place] ?? 0] = score;
  }
  const share = labels.filter((label) => label > 0).length / labels.length;
  const base = Math.log(share / (1 - share));
  const rules = rows.map((row) => rulesSay(row, { textOnly }) - rulesPrior + base);
  return calibrationLine(scores, labels, rules);
}

/** What the rules say about a comment that none of them notices. */
const rulesPrior = rulesSay({ id: "", text: "" }, { textOnly: true });

const hashOf = (id: string) =>
  [...id].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0, 2_166_136_261) >>> 8;

function someRows({ starts, ids, values }: Matrix, rows: readonly number[]): Matrix {
  const picked = new Int32Array(rows.length + 1);
  for (const [place, row] of rows.entries()) picked[place + 1] = (picked[place] ?? 0) + (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  const size = picked[rows.length] ?? 0;
  const part = { rows: rows.length, starts: picked, ids: new Int32Array(size), values: new Float32Array(size) };
  for (const [place, row] of rows.entries()) {
    part.ids.set(ids.subarray(starts[row], starts[row + 1]), picked[place]);
    part.values.set(values.subarray(starts[row], starts[row + 1]), picked[place]);
  }
  return part;
}

/**
 * Log-odds added to what cross-validation found: there every kind of comment is known, out there many are not, and a person's look costs
 * less than a bypass. Found on the comments that thresholds are chosen on.
 */
const caution = 0.3;

/** A weight in 127 steps either way; the few loudest of a group are cut. */
function inWholeNumbers({ weights, bias }: Weights, line: Line, version: string): LinearModel {
  const whole = new Int8Array(width);
  const steps = groups.map((group, place) => {
    const [from, to] = [groupEnds[place - 1] ?? 0, groupEnds[place] ?? 0];
    const sizes = weights
      .subarray(from, to)
      .map(Math.abs)
      .filter((size) => size > 0)
      .sort();
    const largest = sizes[Math.floor(sizes.length * 0.9998)] ?? 1;
    for (let id = from; id < to; id++) whole[id] = Math.max(-127, Math.min(127, Math.round(((weights[id] ?? 0) / largest) * 127)));
    return (loudness[group] * largest) / 127;
  });
  const head: Head = { version, featuresVersion, steps, slope: line.slope, bias: line.bias + line.slope * bias + caution };
  return new LinearModel(head, whole);
}
