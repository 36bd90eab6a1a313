// The site's own part: what its moderators' decisions say. Logistic regression that takes one lesson at a time, with a pace of its own for
// each feature (AdaGrad): where it already knows the answer a lesson changes nothing, so a hundred decisions about one campaign say little
// more than the first few.
import type { Features } from "./features.ts";
import { featuresVersion } from "./layout.ts";
import type { Lesson } from "./lesson.ts";
import { spansOf } from "./linear-model.ts";
import { shareOf } from "./loudness.ts";

/** Ids share so many places. A site's decisions fill few of them. */
const places = 1 << 20;
const placeOf = (id: number) => Math.imul(id, 0x9e3779b1) >>> 12;

const pace = 0.3;
/** Who is that sure has nothing to learn. */
const sure = 0.01;
/** Numbers before the first row of a snapshot. */
const headLength = 5;
/** What is believed about the share of spam before the first lesson. */
const believed = { spam: 1, ham: 8 };

export class OwnPart {
  readonly #weights = new Float32Array(places);
  readonly #squares = new Float32Array(places).fill(1e-6);
  /** Its weight and the sum of its squares. */
  readonly #bias = Float32Array.of(0, 1e-6);
  readonly #lessons = { spam: 0, ham: 0 };

  /** The part that these lessons make, in their order. */
  static of(lessons: Iterable<Lesson>): OwnPart {
    const part = new OwnPart();
    for (const lesson of lessons) part.take(lesson);
    return part;
  }

  get lessons(): { spam: number; ham: number } {
    return { ...this.#lessons };
  }

  take({ features, label }: Lesson): void {
    this.#learn(features, label);
    this.#lessons[label]++;
  }

  /** Takes back a lesson that was taken: learns its opposite, which nearly undoes it. Exact is only a part made anew from what is left. */
  takeBack({ features, label }: Lesson): void {
    this.#learn(features, label === "spam" ? "ham" : "spam");
    this.#lessons[label]--;
  }

  /** Positive speaks for spam; 0 as long as nothing was learned. How common spam is among the lessons is not evidence: it is taken off. */
  logOdds(features: Features): number {
    const { spam, ham } = this.#lessons;
    if (spam + ham <= 0) return 0;
    return this.#sum(features, this.#sharesOf(features)) - Math.log((spam + believed.spam) / (ham + believed.ham));
  }

  /** What each feature adds, in the order of the features. */
  parts(features: Features): Float64Array {
    const shares = this.#sharesOf(features);
    return Float64Array.from(features, (id, place) => (this.#weights[placeOf(id)] ?? 0) * (shares[place] ?? 0));
  }

  toBytes(): Uint8Array {
    // Plain loops over a million places take some milliseconds; nobody can be answered meanwhile.
    let used = 0;
    for (let place = 0; place < places; place++) if (this.#weights[place] !== 0) used++;
    const numbers = new Float32Array(headLength + 3 * used);
    numbers.set([featuresVersion, this.#lessons.spam, this.#lessons.ham, ...this.#bias]);
    let at = headLength;
    for (let place = 0; place < places; place++) {
      const weight = this.#weights[place] ?? 0;
      if (weight === 0) continue;
      numbers[at++] = place;
      numbers[at++] = weight;
      numbers[at++] = this.#squares[place] ?? 0;
    }
    return new Uint8Array(numbers.buffer);
  }

  /** @returns undefined if the bytes are of another version of the features: the part has to be made anew */
  static fromBytes(bytes: Uint8Array): OwnPart | undefined {
    const numbers = new Float32Array(bytes.slice().buffer);
    const [version, spam = 0, ham = 0, weight = 0, squares = 0] = numbers;
    if (version !== featuresVersion) return undefined;
    const part = new OwnPart();
    Object.assign(part.#lessons, { spam, ham });
    part.#bias.set([weight, squares]);
    for (let row = headLength; row < numbers.length; row += 3) {
      const place = numbers[row] ?? 0;
      part.#weights[place] = numbers[row + 1] ?? 0;
      part.#squares[place] = numbers[row + 2] ?? 0;
    }
    return part;
  }

  #learn(features: Features, label: Lesson["label"]): void {
    const shares = this.#sharesOf(features);
    const slope = 1 / (1 + Math.exp(-this.#sum(features, shares))) - (label === "spam" ? 1 : 0);
    if (Math.abs(slope) < sure) return;
    const [weight = 0, before = 0] = this.#bias;
    this.#bias.set([weight - (pace * slope) / Math.sqrt(before + slope * slope), before + slope * slope]);
    for (const [order, id] of features.entries()) {
      const place = placeOf(id);
      const step = slope * (shares[order] ?? 0);
      const squares = (this.#squares[place] ?? 0) + step * step;
      this.#squares[place] = squares;
      this.#weights[place] = (this.#weights[place] ?? 0) - (pace * step) / Math.sqrt(squares);
    }
  }

  #sum(features: Features, shares: Float64Array): number {
    let sum = this.#bias[0] ?? 0;
    for (let order = 0; order < features.length; order++) sum += (this.#weights[placeOf(features[order] ?? 0)] ?? 0) * (shares[order] ?? 0);
    return sum;
  }

  #sharesOf(features: Features): Float64Array {
    const shares = new Float64Array(features.length);
    for (const [group, { from, to }] of spansOf(features).entries()) shares.fill(shareOf(group, to - from), from, to);
    return shares;
  }
}
