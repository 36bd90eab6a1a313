// How fresh our knowledge of changes is, by the clock: a process that was asleep does not know what it missed.

/**
 * Older knowledge is not served. With the time an answer takes on top nobody sees anything that was untrue for a second.
 * Twice a beat and some: one late beat is no reason to do without the cache.
 */
const freshFor = 850;

/** Time since the machine started, and time of day: one stands still while the machine sleeps, the other may be set back. */
export type Clocks = () => readonly [monotonic: number, wall: number];
const realClocks: Clocks = () => [performance.now(), Date.now()];

export type Proof = ReturnType<typeof createProof>;

export function createProof(clocks: Clocks = realClocks) {
  const sent = new Map<string, readonly [number, number]>();
  let count = 0;
  let begun = 0;
  let known: readonly [number, number] | undefined;

  /** A new connection begins: what the last one said does not count. */
  function begin(): void {
    reset();
    begun = clocks()[0];
  }

  function reset(): void {
    sent.clear();
    known = undefined;
  }

  /** Notes when a beat is sent; its number is its payload. */
  function send(): string {
    const number = String(++count);
    sent.set(number, clocks());
    return number;
  }

  /** A beat came back. What counts is when it was sent: everything committed before has been heard. */
  function heard(number: string): void {
    known = sent.get(number) ?? known;
    for (const earlier of sent.keys()) {
      sent.delete(earlier);
      if (earlier === number) break;
    }
  }

  function fresh(): boolean {
    if (!known) return false;
    const [monotonic, wall] = clocks();
    const slept = wall - known[1];
    return monotonic - known[0] < freshFor && slept < freshFor && slept > -freshFor;
  }

  /** Milliseconds since the connection last proved itself, or began. */
  const age = () => clocks()[0] - (known?.[0] ?? begun);

  return { begin, reset, send, heard, fresh, age };
}
