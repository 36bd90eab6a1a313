// A linear model over the features: one small weight for each id, a share of the sum for each, and a line that turns sums into log-odds.
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { z } from "zod";
import type { Features } from "./features.ts";
import { featuresVersion, groupEnds, width } from "./layout.ts";

const head = z.object({
  version: z.string(),
  featuresVersion: z.number().int(),
  /** Value of one step of a weight, for each group. */
  steps: z.array(z.number()),
  /** log-odds = slope · sum + bias */
  slope: z.number(),
  bias: z.number(),
});
export type Head = z.infer<typeof head>;

export class LinearModel {
  readonly head: Head;
  readonly weights: Int8Array;

  constructor(given: Head, weights: Int8Array) {
    this.head = given;
    this.weights = weights;
  }

  get version(): string {
    return this.head.version;
  }

  /** Positive speaks for spam. */
  logOdds(features: Features): number {
    let sum = 0;
    for (const [group, { from, to }] of spansOf(features).entries()) sum += this.#sumOf(features, from, to) * this.#scale(group, to - from);
    return this.head.slope * sum + this.head.bias;
  }

  /** What each feature adds to the log-odds, in the order of the features. */
  parts(features: Features): Float64Array {
    const parts = new Float64Array(features.length);
    for (const [group, { from, to }] of spansOf(features).entries()) {
      const scale = this.head.slope * this.#scale(group, to - from);
      for (let place = from; place < to; place++) parts[place] = scale * (this.weights[features[place] ?? 0] ?? 0);
    }
    return parts;
  }

  #sumOf(features: Features, from: number, to: number): number {
    let sum = 0;
    for (let place = from; place < to; place++) sum += this.weights[features[place] ?? 0] ?? 0;
    return sum;
  }

  #scale(group: number, count: number): number {
    return count === 0 ? 0 : (this.head.steps[group] ?? 0) / Math.sqrt(count);
  }

  toBytes(): Uint8Array {
    const written = Buffer.from(JSON.stringify(this.head));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(written.length);
    const body = brotliCompressSync(this.weights, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 } });
    return Buffer.concat([length, written, body]);
  }
}

export function modelFromBytes(bytes: Uint8Array): LinearModel {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 4 + buffer.readUInt32LE(0);
  const read = head.parse(JSON.parse(buffer.toString("utf8", 4, start)));
  const body = brotliDecompressSync(buffer.subarray(start));
  if (read.featuresVersion !== featuresVersion || body.length !== width)
    throw new Error("the model belongs to other features: train it again");
  return new LinearModel(read, new Int8Array(body.buffer, body.byteOffset, body.length));
}

/** Where each group begins and ends among sorted features. */
export function spansOf(features: Features): { from: number; to: number }[] {
  let from = 0;
  return groupEnds.map((end) => {
    let to = from;
    while (to < features.length && (features[to] ?? 0) < end) to++;
    const span = { from, to };
    from = to;
    return span;
  });
}
