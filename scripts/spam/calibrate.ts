// Turns sums into log-odds that mean what they say.

export type Line = { slope: number; bias: number };

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
