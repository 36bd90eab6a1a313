// What was true when, and how old an answer is that shows it.

/** `began`: the command had not been called before; `ended`: it had returned, so it was committed. The commit lies in between. */
type Change = { value: string; began: number; ended: number };

/** When somebody asked, and when they had the whole answer. */
export type Window = { began: number; ended: number };

export type History = ReturnType<typeof createHistory>;

export function createHistory() {
  const changes = new Map<string, Change[]>();

  /** Notes that `key` has this value since a moment between `began` and `ended`. Of one key, later changes begin later. */
  function record(key: string, value: string, { began, ended }: Window): void {
    const known = changes.get(key) ?? [];
    known.push({ value, began, ended });
    known.sort((one, other) => one.began - other.began);
    changes.set(key, known);
  }

  /**
   * How long the value had been over when the answer was asked for, in milliseconds: 0 if it was true at some moment from the question
   * to the answer, Infinity if it never had been true. Where the moment of a commit is uncertain the answer is believed.
   */
  function staleness(key: string, value: string, { began, ended }: Window): number {
    const known = changes.get(key) ?? [];
    let least = Number.POSITIVE_INFINITY;
    for (const [index, change] of known.entries()) {
      if (change.value !== value || change.began > ended) continue;
      const over = known[index + 1]?.ended ?? Number.POSITIVE_INFINITY;
      least = Math.min(least, Math.max(0, began - over));
    }
    return least;
  }

  /** The values of a key in their order, for a comparison with what the database has kept. */
  const valuesOf = (key: string) => (changes.get(key) ?? []).map(({ value }) => value);

  return { record, staleness, valuesOf, keys: () => [...changes.keys()], count: () => [...changes.values()].flat().length };
}
