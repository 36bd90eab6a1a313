// From labelled comments to a model: several learners in one, cross-validated log-odds, whole numbers.
import { inventedHomepage, inventedName } from "#lib/spam/examples/names";
import { featuresOf } from "#lib/spam/learner/features";
import { featuresVersion, groupEnds, groups, width } from "#lib/spam/learner/layout";
import { type Head, LinearModel } from "#lib/spam/learner/linear-model";
import { loudness } from "#lib/spam/learner/loudness";
import { calibrated, type Line } from "./calibrate.ts";
import { matrixOf } from "./matrix.ts";
import { randomFrom } from "./random.ts";
import type { LabelledRow } from "./rows.ts";
import {
  logisticRegression,
  type Material,
  onContrast,
  onRarity,
  supportVectors,
  type Trainer,
  together,
  toldSources,
  type Weights,
} from "./trainers.ts";

/** The learner that won the comparison of docs/spam-filter.md. */
export const chosen: Trainer = together(logisticRegression(), onContrast(supportVectors()), toldSources(onRarity(supportVectors())));

export type Training = { trainer?: Trainer; textOnly?: boolean; version: string };

export function makeModel(given: readonly LabelledRow[], { trainer = chosen, textOnly = false, version }: Training): LinearModel {
  const rows = textOnly ? given : withAndWithoutFields(given);
  const material = materialOf(rows, textOnly);
  return inWholeNumbers(trainer(material), calibrated(rows, material, trainer, textOnly), version);
}

export function materialOf(rows: readonly LabelledRow[], textOnly: boolean): Material {
  const sources = [...new Set(rows.map(({ source }) => source))];
  return {
    matrix: matrixOf(rows.map((row) => featuresOf(commentOf(row, textOnly)))),
    labels: Int8Array.from(rows, ({ label }) => (label === "spam" ? 1 : -1)),
    sources: Int32Array.from(rows, ({ source }) => sources.indexOf(source)),
  };
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

/**
 * Log-odds added to what cross-validation found: there every kind of comment is known, out there many are not, and a person's look costs
 * less than a bypass. Found on the comments that thresholds are chosen on.
 */
const caution = 0.7;

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
