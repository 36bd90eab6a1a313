// Chance that is the same each time.

/** Every row once in each round, in an order that is mixed anew but always the same. */
export function* shuffles(rows: number, rounds: number): Generator<number> {
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  const random = randomFrom(7);
  for (let round = 0; round < rounds; round++) {
    for (let last = rows - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    yield* order;
  }
}

/** Numbers between 0 and 1 that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), 1 | state);
    const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once;
    return ((twice ^ (twice >>> 14)) >>> 0) / 4_294_967_296;
  };
}
