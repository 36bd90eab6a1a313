// Comments as the rows of one sparse matrix: every feature with the share that its group gives it.
import type { Features } from "#lib/spam/learner/features";
import { width } from "#lib/spam/learner/layout";
import { spansOf } from "#lib/spam/learner/linear-model";
import { shareOf } from "#lib/spam/learner/loudness";

export type Matrix = { rows: number; columns: number; starts: Int32Array; ids: Int32Array; values: Float32Array };

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
  return { rows: comments.length, columns: width, starts, ids, values };
}

/** The same matrix with every column stretched. */
export function stretched(matrix: Matrix, factors: Float32Array): Matrix {
  return { ...matrix, values: matrix.values.map((value, place) => value * (factors[matrix.ids[place] ?? 0] ?? 0)) };
}

/** How rare each feature is: idf, with 1 for a middling one. */
export function rarity({ rows, columns, ids }: Matrix): Float32Array {
  const documents = new Float32Array(columns);
  for (const id of ids) documents[id] = (documents[id] ?? 0) + 1;
  return documents.map((count) => Math.log((rows + 1) / (count + 1)) / 5);
}

/** How differently spam and ham use each feature: |log of the ratio of its frequencies|, as naive Bayes counts it. */
export function contrast({ rows, columns, starts, ids }: Matrix, labels: Int8Array): Float32Array {
  const counts = { spam: new Float32Array(columns).fill(1), ham: new Float32Array(columns).fill(1) };
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

/** The same matrix with one more column for each source, filled in the rows that come from there. */
export function withSources({ rows, columns, starts, ids, values }: Matrix, sources: Int32Array, share: number): Matrix {
  const more = Int32Array.from({ length: rows + 1 }, (_, row) => (starts[row] ?? 0) + row);
  const told = { ids: new Int32Array(ids.length + rows), values: new Float32Array(ids.length + rows) };
  for (let row = 0; row < rows; row++) {
    const [from, to, last] = [starts[row] ?? 0, starts[row + 1] ?? 0, (more[row + 1] ?? 0) - 1];
    told.ids.set(ids.subarray(from, to), more[row]);
    told.values.set(values.subarray(from, to), more[row]);
    told.ids[last] = columns + (sources[row] ?? 0);
    told.values[last] = share;
  }
  return { rows, columns: columns + Math.max(...sources) + 1, starts: more, ...told };
}

/** Some of the rows, in the order given. */
export function someRows({ columns, starts, ids, values }: Matrix, rows: readonly number[]): Matrix {
  const picked = new Int32Array(rows.length + 1);
  for (const [place, row] of rows.entries()) picked[place + 1] = (picked[place] ?? 0) + (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  const size = picked[rows.length] ?? 0;
  const part = { rows: rows.length, columns, starts: picked, ids: new Int32Array(size), values: new Float32Array(size) };
  for (const [place, row] of rows.entries()) {
    part.ids.set(ids.subarray(starts[row], starts[row + 1]), picked[place]);
    part.values.set(values.subarray(starts[row], starts[row + 1]), picked[place]);
  }
  return part;
}
