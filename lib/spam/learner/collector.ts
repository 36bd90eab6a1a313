// Gathers features: hashes what is found, keeps each once, and on request writes down what the words were.
import { hashBegun, hashedOn, hashedText } from "../hash.ts";
import { type Group, groups, idOf } from "./layout.ts";

/** A comment has no more features than this, the same ones counted each time: the longest sample stays below it. */
const most = 65_536;

/** One for all: a collector is filled and read before the next one begins, and this much is not taken from the system for each comment. */
const room = new Int32Array(most);

export class Collector {
  readonly #ids = room;
  #count = 0;
  readonly #meaning: Map<number, string> | undefined;

  constructor(meaning?: Map<number, string>) {
    this.#meaning = meaning;
  }

  add(group: Group, name: string, readable?: string): void {
    this.#keep(groups.indexOf(group), hashedText(name), readable);
  }

  /** Every run of `shortest` to `longest` characters. */
  letters(group: Group, text: string, shortest: number, longest: number): void {
    const index = groups.indexOf(group);
    for (let start = 0; start < text.length; start++) {
      const end = Math.min(start + longest, text.length);
      let hash = hashBegun;
      for (let place = start; place < end; place++) {
        hash = hashedOn(hash, text.charCodeAt(place));
        if (place - start >= shortest - 1) this.#keep(index, hash);
      }
    }
  }

  /** Every word, and every two in a row. */
  words(group: Group, words: readonly string[]): void {
    let before = "";
    for (const word of words) {
      this.add(group, `w ${word}`, word);
      if (before !== "") this.add(group, `w ${before} ${word}`, `${before} ${word}`);
      before = word;
    }
  }

  features(): Int32Array {
    const sorted = this.#ids.subarray(0, this.#count).sort();
    let kept = 0;
    for (let place = 0; place < sorted.length; place++) {
      const id = sorted[place] ?? 0;
      if (kept === 0 || sorted[kept - 1] !== id) sorted[kept++] = id;
    }
    return sorted.slice(0, kept);
  }

  #keep(group: number, hash: number, readable?: string): void {
    if (this.#count === most) return;
    const id = idOf(group, hash);
    this.#ids[this.#count++] = id;
    if (readable !== undefined) this.#meaning?.set(id, readable);
  }
}
