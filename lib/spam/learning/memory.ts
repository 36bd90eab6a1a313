// What this process has learned from the decisions made here. Two copies of this module exist in the process (Node's and the bundle's):
// they share it.
import { OwnPart } from "../learner/own.ts";

export type Memory = {
  part: OwnPart;
  /** Every lesson up to this number is in the part. */
  upTo: bigint;
  /** Lessons have been deleted so often; a part of another generation holds what should be forgotten. Undefined: nothing was read yet. */
  generation: bigint | undefined;
  /** Whether the part is what the lessons in force make. A lesson that was taken back is not quite gone until the part is made anew. */
  exact: boolean;
};

const place = Symbol.for("podium.learning");
const shared: typeof globalThis & { [place]?: Memory } = globalThis;

export function memory(): Memory {
  shared[place] ??= { part: new OwnPart(), upTo: 0n, generation: undefined, exact: true };
  return shared[place];
}

export function remember(made: Memory): void {
  shared[place] = made;
}
