// Learners that are compared. Each makes one weight for every feature; all are deterministic.
import { contrast, type Matrix, rarity, stretched, withSources } from "./matrix.ts";
import { shuffles } from "./random.ts";

export type Weights = { weights: Float32Array; bias: number };
/** What is learned from: comments, 1 for spam and −1 for ham, and a number for where each comes from. */
export type Material = { matrix: Matrix; labels: Int8Array; sources: Int32Array };
export type Trainer = (material: Material) => Weights;

/** Linear support vector machine, squared hinge loss, by dual coordinate descent. */
export const supportVectors =
  (penalty = 1, rounds = 12): Trainer =>
  ({ matrix, labels }) => {
    const { rows, columns, starts, ids, values } = matrix;
    const weights = new Float32Array(columns);
    const alphas = new Float64Array(rows);
    const ease = 0.5 / penalty;
    const norms = squaresOf(matrix);
    let bias = 0;
    for (const row of shuffles(rows, rounds)) {
      const label = labels[row] ?? 0;
      const alpha = alphas[row] ?? 0;
      const margin = label * (dot(matrix, row, weights) + bias);
      const next = Math.max(0, alpha - (margin - 1 + alpha * ease) / ((norms[row] ?? 0) + 1 + ease));
      const move = (next - alpha) * label;
      if (move === 0) continue;
      alphas[row] = next;
      bias += move;
      for (let place = starts[row] ?? 0, end = starts[row + 1] ?? 0; place < end; place++) {
        const id = ids[place] ?? 0;
        weights[id] = (weights[id] ?? 0) + move * (values[place] ?? 0);
      }
    }
    return { weights, bias };
  };

/** Logistic regression by stochastic gradient descent with a pace of its own for each feature (AdaGrad). */
export const logisticRegression =
  (pace = 0.2, rounds = 8): Trainer =>
  ({ matrix, labels }) => {
    const { rows, columns, starts, ids, values } = matrix;
    const weights = new Float32Array(columns);
    const squares = new Float32Array(columns).fill(1e-6);
    let [bias, biasSquares] = [0, 1e-6];
    for (const row of shuffles(rows, rounds)) {
      const wanted = (labels[row] ?? 0) > 0 ? 1 : 0;
      const slope = 1 / (1 + Math.exp(-dot(matrix, row, weights) - bias)) - wanted;
      if (Math.abs(slope) < 1e-4) continue;
      biasSquares += slope * slope;
      bias -= (pace * slope) / Math.sqrt(biasSquares);
      for (let place = starts[row] ?? 0, end = starts[row + 1] ?? 0; place < end; place++) {
        const id = ids[place] ?? 0;
        const step = slope * (values[place] ?? 0);
        const square = (squares[id] ?? 0) + step * step;
        squares[id] = square;
        weights[id] = (weights[id] ?? 0) - (pace * step) / Math.sqrt(square);
      }
    }
    return { weights, bias };
  };

/** Naive Bayes, Laplace smoothing. With two classes the complement variant orders comments the same way. */
export const naiveBayes =
  (smoothing = 0.1): Trainer =>
  ({ matrix, labels }) =>
    logRatios(matrix, labels, smoothing);

/** A trainer on columns that are stretched by how rare, or how telling, a feature is. The stretching is folded into the weights. */
export const onRarity =
  (trainer: Trainer): Trainer =>
  (material) =>
    folded(trainer, material, rarity(material.matrix));
export const onContrast =
  (trainer: Trainer): Trainer =>
  (material) =>
    folded(trainer, material, contrast(material.matrix, material.labels));

/**
 * A trainer that is told where each comment comes from. Whoever judges is not: so what is learned is what tells spam from ham in one place,
 * and less what tells one place from another.
 */
export const toldSources =
  (trainer: Trainer, share = 0.6): Trainer =>
  (material) => {
    const { weights, bias } = trainer({ ...material, matrix: withSources(material.matrix, material.sources, share) });
    return { weights: weights.subarray(0, material.matrix.columns), bias };
  };

/** Several trainers as one: the mean of their answers, each first brought to the same spread. Linear again, so it costs no more. */
export const together =
  (...trainers: readonly Trainer[]): Trainer =>
  (material) => {
    const sum: Weights = { weights: new Float32Array(material.matrix.columns), bias: 0 };
    for (const trainer of trainers) {
      const part = trainer(material);
      const scale = 1 / (spread(scoresOf(part, material.matrix)) * trainers.length);
      sum.bias += part.bias * scale;
      for (const [id, weight] of part.weights.entries()) if (weight !== 0) sum.weights[id] = (sum.weights[id] ?? 0) + weight * scale;
    }
    return sum;
  };

export const scoresOf = ({ weights, bias }: Weights, matrix: Matrix) =>
  Float64Array.from({ length: matrix.rows }, (_, row) => dot(matrix, row, weights) + bias);

function folded(trainer: Trainer, material: Material, factors: Float32Array): Weights {
  const { weights, bias } = trainer({ ...material, matrix: stretched(material.matrix, factors) });
  return { weights: weights.map((weight, id) => weight * (factors[id] ?? 0)), bias };
}

function logRatios(matrix: Matrix, labels: Int8Array, smoothing: number): Weights {
  const { rows, columns, starts, ids, values } = matrix;
  const sums = { spam: new Float64Array(columns).fill(smoothing), ham: new Float64Array(columns).fill(smoothing) };
  const counts = { spam: 0, ham: 0 };
  for (let row = 0; row < rows; row++) {
    const label = (labels[row] ?? 0) > 0 ? "spam" : "ham";
    counts[label]++;
    const column = sums[label];
    for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place++) {
      const id = ids[place] ?? 0;
      column[id] = (column[id] ?? 0) + (values[place] ?? 0);
    }
  }
  const [spam, ham] = [sums.spam.reduce(add), sums.ham.reduce(add)];
  const weights = Float32Array.from(sums.spam, (value, id) => Math.log(value / spam / ((sums.ham[id] ?? 0) / ham)));
  return { weights, bias: Math.log(counts.spam / counts.ham) };
}

const add = (one: number, other: number) => one + other;

function dot({ starts, ids, values }: Matrix, row: number, weights: Float32Array): number {
  let sum = 0;
  for (let place = starts[row] ?? 0, end = starts[row + 1] ?? 0; place < end; place++)
    sum += (weights[ids[place] ?? 0] ?? 0) * (values[place] ?? 0);
  return sum;
}

function squaresOf({ rows, starts, values }: Matrix): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let place = starts[row] ?? 0, end = starts[row + 1] ?? 0; place < end; place++) sum += (values[place] ?? 0) ** 2;
    return sum;
  });
}

function spread(scores: Float64Array): number {
  const mean = scores.reduce(add, 0) / scores.length;
  return Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length) || 1;
}
