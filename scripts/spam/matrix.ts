// Comments as the rows of one sparse matrix: every feature with the share that its group gives it.
import type { Features } from "#lib/spam/learner/features";
import { width } from "#lib/spam/learner/layout";
import { spansOf } from "#lib/spam/learner/linear-model";
import { shareOf } from "#lib/spam/learner/loudness";

export type Matrix = { rows: number; starts: Int32Array; ids: Int32Array; values: Float32Array };

export function matrixOf(comments: readonly Features[]): Matrix {
  const starts = new Int32Array(comments.length + 1);
  for (const [row, features] of comments.entries()) starts[row + 1] = (starts[row] ?? 0) + features.length;
  const size = starts[comments.length] ?? 0;
  const [ids, values] = [new Int32Array(size), new Float32Array(size)];
  for (const [row, features] of comments.entries()) {
    const start = starts[row] ?? 0;
    ids.set(features, start);
    for (const [group, { from, to }] of spansOf(features).entries()) values.fill(shareOf(group, to - from), start + from, start + to);
  }
  return { rows: comments.length, starts, ids, values };
}

/** The same matrix with every column stretched. */
export function stretched(matrix: Matrix, factors: Float32Array): Matrix {
  return { ...matrix, values: matrix.values.map((value, place) => value * (factors[matrix.ids[place] ?? 0] ?? 0)) };
}

/** How rare each feature is: idf, with 1 for a middling one. */
export function rarity({ rows, ids }: Matrix): Float32Array {
  const documents = new Float32Array(width);
  for (const id of ids) documents[id] = (documents[id] ?? 0) + 1;
  return documents.map((count) => Math.log((rows + 1) / (count + 1)) / 5);
}

/** How differently spam and ham use each feature: |log of the ratio of its frequencies|, as naive Bayes counts it. */
export function contrast({ rows, starts, ids }: Matrix, labels: Int8Array): Float32Array {
  const counts = { spam: new Float32Array(width).fill(1), ham: new Float32Array(width).fill(1) };
  const totals = { spam: 2, ham: 2 };
  for (let row = 0; row < rows; row++) {
    const label = (labels[row] ?? 0) > 0 ? "spam" : "ham";
    totals[label]++;
    const column = counts[label];
    for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place++) {
      const id = ids[place] ?? 0;
      column[id] = (column[id] ?? 0) + 1;
    }
  }
  return counts.spam.map((spam, id) => Math.abs(Math.log((spam / totals.spam) * (totals.ham / (counts.ham[id] ?? 1)))));
}
