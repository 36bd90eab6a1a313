// The distinct words of a comment: where each stands, and which have a part or a stem. Every rule asks; it is worked out once for all.
import type { Nature, StemsOf } from "./inflection.ts";

/** So many words are stemmed for one comment. No honest one has so many that begin like the words of rules. */
const mostStemmed = 1_000;

export class Lexicon {
  readonly #places = new Map<string, number[]>();
  /** Each word once, with blanks around it. */
  readonly #line: string;
  readonly #parts: PartFilter;
  readonly #bent: Readonly<Record<Nature, Bent>> = { noun: newBent(), verb: newBent() };
  #stemmed = 0;

  constructor(words: readonly (readonly string[])[]) {
    for (const [place, forms] of words.entries()) {
      for (const form of forms) {
        const places = this.#places.get(form);
        if (places) places.push(place);
        else this.#places.set(form, [place]);
      }
    }
    this.#line = ` ${[...this.#places.keys()].join(" ")} `;
    this.#parts = new PartFilter(this.#line);
  }

  /** In the order of the text. */
  placesOf(word: string): readonly number[] {
    return this.#places.get(word) ?? [];
  }

  /** The words in which the part stands, with where it begins in them. A blank before it asks for the beginnings of words. */
  *having(part: string): Generator<{ word: string; at: number }> {
    if (!this.#parts.mayHave(part)) return;
    for (let at = this.#line.indexOf(part); at >= 0; at = this.#line.indexOf(part, at + 1)) {
      const inside = part.startsWith(" ") ? at + 1 : at;
      const start = this.#line.lastIndexOf(" ", inside) + 1;
      yield { word: this.#line.slice(start, this.#line.indexOf(" ", inside)), at: inside - start };
    }
  }

  /** The words that begin in one of these ways and have one of these names. */
  named(names: ReadonlySet<string>, beginnings: readonly string[], nature: Nature, stemsOf: StemsOf): string[] {
    const bent = this.#bent[nature];
    for (const beginning of beginnings) this.#stem(beginning, nature, stemsOf);
    const named = [...names].flatMap((name) => bent.named.get(name) ?? []);
    const found = named.filter((word) => beginnings.some((beginning) => word.startsWith(beginning)));
    // What could not be looked at must not slip through.
    return found.length > 0 ? found : beginnings.flatMap((beginning) => bent.left.get(beginning) ?? []);
  }

  #stem(beginning: string, nature: Nature, stemsOf: StemsOf): void {
    const { asked, known, named, left } = this.#bent[nature];
    if (asked.has(beginning)) return;
    asked.add(beginning);
    for (const { word } of this.having(` ${beginning}`)) {
      if (known.has(word)) continue;
      if (this.#stemmed++ >= mostStemmed) return void left.set(beginning, word);
      known.add(word);
      for (const name of stemsOf(word, nature)) named.set(name, [...(named.get(name) ?? []), word]);
    }
  }
}

type Bent = {
  asked: Set<string>;
  known: Set<string>;
  named: Map<string, string[]>;
  /** Beginnings of which not all words were stemmed, each with the first of those. */
  left: Map<string, string>;
};
const newBent = (): Bent => ({ asked: new Set(), known: new Set(), named: new Map(), left: new Map() });

/** Tells of most parts that they do not stand in a text, without looking through it: by all sequences of four letters in it. */
class PartFilter {
  readonly #seen = new Uint8Array(1 << 18);

  constructor(text: string) {
    for (let at = 0; at + 4 <= text.length; at++) this.#seen[slotOf(text, at)] = 1;
  }

  mayHave(part: string): boolean {
    for (let at = 0; at + 4 <= part.length; at++) if (this.#seen[slotOf(part, at)] === 0) return false;
    return true;
  }
}

function slotOf(text: string, at: number): number {
  let hash = 0;
  for (let place = at; place < at + 4; place++) hash = Math.imul(hash, 0x9e3779b1) + text.charCodeAt(place);
  return (hash ^ (hash >>> 15)) & ((1 << 18) - 1);
}
