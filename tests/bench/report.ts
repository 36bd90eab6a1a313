// What a benchmark found, beside what was promised.

export type Figure = {
  /** What was measured, in a few words. */
  what: string;
  measured: string;
  /** What the portal has to keep; without one the figure only informs. */
  target?: string;
  met?: boolean;
};

/** A figure that may not be larger than `limit`. */
export function atMost(what: string, value: number, limit: number, unit: string, digits = 1): Figure {
  return { what, measured: `${value.toFixed(digits)} ${unit}`, target: `≤ ${limit} ${unit}`, met: value <= limit };
}

/** A figure that may not be smaller than `limit`. */
export function atLeast(what: string, value: number, limit: number, unit: string, digits = 2): Figure {
  return { what, measured: `${value.toFixed(digits)} ${unit}`, target: `≥ ${limit} ${unit}`, met: value >= limit };
}

/** Something that must not happen at all. */
export function never(what: string, times: number): Figure {
  return { what, measured: String(times), target: "none", met: times === 0 };
}

/** A figure that nothing was promised about. */
export function note(what: string, measured: string): Figure {
  return { what, measured };
}

export function printTable(name: string, figures: readonly Figure[]): void {
  console.log(`\n${name}`);
  for (const { what, measured, target = "", met } of figures) {
    const verdict = met === undefined ? "" : met ? "met" : "MISSED";
    console.log(`  ${what.padEnd(66)} ${measured.padStart(16)}   ${target.padEnd(12)} ${verdict}`.trimEnd());
  }
}

/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
