// Learners that are compared. Each makes one weight for every feature; all are deterministic.
import { width } from "#lib/spam/learner/layout";
import { contrast, type Matrix, rarity, stretched } from "./matrix.ts";
import { shuffles } from "./random.ts";

export type Weights = { weights: Float32Array; bias: number };
/** `labels`: 1 for spam, −1 for ham. `cost`: what a mistake in a row costs, 1 as a rule. */
export type Trainer = (matrix: Matrix, labels: Int8Array, cost: Float32Array) => Weights;

/** Linear support vector machine, squared hinge loss, by dual coordinate descent. */
export const supportVectors =
  (penalty = 1, rounds = 12): Trainer =>
  (matrix, labels, cost) => {
    const { rows, starts, ids, values } = matrix;
    const weights = new Float32Array(width);
    const alphas = new Float64Array(rows);
    const slack = Float64Array.from(cost, (share) => 0.5 / (penalty * share));
    const norms = squaresOf(matrix);
    let bias = 0;
    for (const row of shuffles(rows, rounds)) {
      const label = labels[row] ?? 0;
      const alpha = alphas[row] ?? 0;
      const margin = label * (dot(matrix, row, weights) + bias);
      const ease = slack[row] ?? 1;
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
  (matrix, labels, cost) => {
    const { rows, starts, ids, values } = matrix;
    const weights = new Float32Array(width);
    const squares = new Float32Array(width).fill(1e-6);
    let [bias, biasSquares] = [0, 1e-6];
    for (const row of shuffles(rows, rounds)) {
      const wanted = (labels[row] ?? 0) > 0 ? 1 : 0;
      const slope = (1 / (1 + Math.exp(-dot(matrix, row, weights) - bias)) - wanted) * (cost[row] ?? 1);
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
  (matrix, labels) =>
    logRatios(matrix, labels, smoothing);

/** A trainer on columns that are stretched by how rare, or how telling, a feature is. The stretching is folded into the weights. */
export const onRarity =
  (trainer: Trainer): Trainer =>
  (matrix, labels, cost) =>
    folded(trainer, matrix, labels, cost, rarity(matrix));
export const onContrast =
  (trainer: Trainer): Trainer =>
  (matrix, labels, cost) =>
    folded(trainer, matrix, labels, cost, contrast(matrix, labels));

/** Several trainers as one: the mean of their answers, each first brought to the same spread. Linear again, so it costs no more. */
export const together =
  (...trainers: readonly Trainer[]): Trainer =>
  (matrix, labels, cost) => {
    const sum: Weights = { weights: new Float32Array(width), bias: 0 };
    for (const trainer of trainers) {
      const part = trainer(matrix, labels, cost);
      const scale = 1 / (spread(scoresOf(part, matrix)) * trainers.length);
      sum.bias += part.bias * scale;
      for (const [id, weight] of part.weights.entries()) if (weight !== 0) sum.weights[id] = (sum.weights[id] ?? 0) + weight * scale;
    }
    return sum;
  };

export const scoresOf = ({ weights, bias }: Weights, matrix: Matrix) =>
  Float64Array.from({ length: matrix.rows }, (_, row) => dot(matrix, row, weights) + bias);

function folded(trainer: Trainer, matrix: Matrix, labels: Int8Array, cost: Float32Array, factors: Float32Array): Weights {
  const { weights, bias } = trainer(stretched(matrix, factors), labels, cost);
  return { weights: weights.map((weight, id) => weight * (factors[id] ?? 0)), bias };
}

function logRatios(matrix: Matrix, labels: Int8Array, smoothing: number): Weights {
  const { rows, starts, ids, values } = matrix;
  const sums = { spam: new Float64Array(width).fill(smoothing), ham: new Float64Array(width).fill(smoothing) };
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
