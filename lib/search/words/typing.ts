// Typing errors: how far what was typed lies from a word that is known.

/** So many letters may be wrong, missing, too many or exchanged with their neighbour. */
const mistakes = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3);

export type Candidate = { stem: string; word: string };

/** The candidates that somebody may have meant and how far they lie, the nearest first; an error in a part of a compound counts a little more. */
export function meant(typed: string, candidates: readonly Candidate[]): (Candidate & { far: number })[] {
  const limit = mistakes(typed.length);
  return candidates
    .map((candidate) => ({ ...candidate, far: Math.min(distance(typed, candidate.stem), 0.5 + partDistance(typed, candidate.stem)) }))
    .filter(({ far }) => far <= limit)
    .toSorted((one, other) => one.far - other.far || one.stem.length - other.stem.length);
}

/** At the beginning or at the end of a longer word: where something stands beside it that could be a word. */
function partDistance(typed: string, stem: string): number {
  const lengths = [-1, 0, 1].map((more) => typed.length + more).filter((length) => length >= 5 && stem.length - length >= 3);
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...lengths.flatMap((length) => [distance(typed, stem.slice(-length)), distance(typed, stem.slice(0, length))]),
  );
}

/** Letters to change, add, leave out or exchange with their neighbour (optimal string alignment). */
export function distance(one: string, other: string): number {
  const columns = other.length + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: columns }, (_, column) => column)];
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column < columns; column++) {
      const same = one[row - 1] === other[column - 1];
      const options = [at(last, column) + 1, at(line, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1)];
      const exchanged = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(Math.min(...options, exchanged ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY));
    }
    [before, last] = [last, line];
  }
  return at(last, columns - 1);
}

const at = (line: readonly number[], column: number) => line[column] ?? Number.POSITIVE_INFINITY;
