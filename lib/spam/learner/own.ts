// The site's own part: what its moderators' decisions say. Whole numbers only, so that taking back is exact at once.
import type { Features } from "./features.ts";
import { featuresVersion, width } from "./layout.ts";
import type { Lesson } from "./lesson.ts";
import { spansOf } from "./linear-model.ts";

export class OwnPart {
  readonly #spam = new Uint32Array(width);
  readonly #ham = new Uint32Array(width);
  #lessons = { spam: 0, ham: 0 };

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
    this.#count(features, label, 1);
  }

  /**
   * Takes back a lesson that was taken.
   * @returns whether the part now equals one that never had it; if not, it has to be made anew with `of`.
   */
  takeBack({ features, label }: Lesson): boolean {
    this.#count(features, label, -1);
    return true;
  }

  /** Positive speaks for spam; 0 as long as nothing was learned. */
  logOdds(features: Features): number {
    return this.parts(features).reduce((sum, part) => sum + part, 0);
  }

  /** What each feature adds, in the order of the features. */
  parts(features: Features): Float64Array {
    const parts = new Float64Array(features.length);
    const { spam, ham } = this.#lessons;
    if (spam === 0 && ham === 0) return parts;
    const trust = Math.min(1, (spam + ham) / 200);
    for (const { from, to } of spansOf(features)) {
      const scale = (2 * trust) / Math.sqrt(Math.max(to - from, 1));
      for (let place = from; place < to; place++) {
        const id = features[place] ?? 0;
        const [bad = 0, good = 0] = [this.#spam[id], this.#ham[id]];
        if (bad + good > 0) parts[place] = scale * Math.log(((bad + 0.5) * (ham + 1)) / ((good + 0.5) * (spam + 1)));
      }
    }
    return parts;
  }

  toBytes(): Uint8Array {
    const ids = this.#spam.keys().filter((id) => this.#spam[id] !== 0 || this.#ham[id] !== 0);
    const rows = ids.flatMap((id) => [id, this.#spam[id] ?? 0, this.#ham[id] ?? 0]);
    const numbers = Uint32Array.from([featuresVersion, this.#lessons.spam, this.#lessons.ham, ...rows]);
    return new Uint8Array(numbers.buffer);
  }

  /** @returns undefined if the bytes are of another version of the features: the part has to be made anew */
  static fromBytes(bytes: Uint8Array): OwnPart | undefined {
    const numbers = new Uint32Array(bytes.slice().buffer);
    if (numbers[0] !== featuresVersion) return undefined;
    const part = new OwnPart();
    part.#lessons = { spam: numbers[1] ?? 0, ham: numbers[2] ?? 0 };
    for (let place = 3; place < numbers.length; place += 3) {
      const id = numbers[place] ?? 0;
      part.#spam[id] = numbers[place + 1] ?? 0;
      part.#ham[id] = numbers[place + 2] ?? 0;
    }
    return part;
  }

  #count(features: Features, label: Lesson["label"], by: 1 | -1): void {
    this.#lessons[label] += by;
    const counts = label === "spam" ? this.#spam : this.#ham;
    for (const id of features) counts[id] = (counts[id] ?? 0) + by;
  }
}
