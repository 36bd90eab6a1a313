// The measures that filters are compared by.
export type Scored = { score: number; spam: boolean; source?: string | undefined; lang?: string | undefined };

/** How likely a spam comment has a higher score than a ham comment; ties count half. NaN unless there are both. */
export function rocAuc(rows: readonly Scored[]): number {
  const sorted = rows.toSorted((one, other) => one.score - other.score);
  let ranks = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end++;
    ranks += sorted.slice(start, end).filter(({ spam }) => spam).length * ((start + end + 1) / 2);
    start = end;
  }
  const spam = rows.filter((row) => row.spam).length;
  return (ranks - (spam * (spam + 1)) / 2) / (spam * (rows.length - spam));
}

export type Point = { threshold: number; caught: number; blocked: number };

/** What each threshold catches and blocks, from the highest to the lowest. */
export function curveOf(rows: readonly Scored[]): Point[] {
  const points: Point[] = [];
  let [caught, blocked] = [0, 0];
  const sorted = rows.toSorted((one, other) => other.score - one.score);
  for (const [place, { score, spam }] of sorted.entries()) {
    if (spam) caught++;
    else blocked++;
    if (sorted[place + 1]?.score !== score) points.push({ threshold: score, caught, blocked });
  }
  return points;
}

export const f1Of = ({ caught, blocked }: Point, spam: number) => (2 * caught) / (caught + blocked + spam);

/** The threshold with the best F1. */
export function bestThreshold(rows: readonly Scored[]): number {
  const spam = rows.filter((row) => row.spam).length;
  return curveOf(rows).reduce((best, point) => (f1Of(point, spam) > f1Of(best, spam) ? point : best), {
    threshold: Infinity,
    caught: 0,
    blocked: 0,
  }).threshold;
}

export function at(rows: readonly Scored[], threshold: number): Point {
  const over = rows.filter(({ score }) => score >= threshold);
  const caught = over.filter(({ spam }) => spam).length;
  return { threshold, caught, blocked: over.length - caught };
}

/** How much ham is blocked when this share of the spam is caught. */
export function blockedAt(rows: readonly Scored[], share: number): number {
  const wanted = share * rows.filter(({ spam }) => spam).length - 1e-9;
  return curveOf(rows).find(({ caught }) => caught >= wanted)?.blocked ?? rows.length;
}
