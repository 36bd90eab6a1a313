// A transcript divided by the chapters of its film.
import { anchorAt } from "./clock.ts";

type Chapter = { title: string; startSeconds: number };
type Turn = { startSeconds: number };
export type TranscriptPart<T> = { title?: string; startSeconds: number; anchor: string; turns: T[] };

/** Half a second of play: chapters are set by hand, turns by the recording. */
const tolerance = 0.5;

/** Each chapter with the turns spoken in it; turns before the first chapter stand in a part without a title. */
export function divide<T extends Turn>(chapters: readonly Chapter[], turns: readonly T[]): TranscriptPart<T & { anchor: string }>[] {
  const taken = new Set<string>();
  const anchored = turns.map((turn) => ({ ...turn, anchor: free(anchorAt(turn.startSeconds), taken) }));
  const parts = [{ startSeconds: 0 }, ...chapters].map((chapter, index) => {
    const from = index === 0 ? Number.NEGATIVE_INFINITY : chapter.startSeconds - tolerance;
    const until = (chapters[index]?.startSeconds ?? Number.POSITIVE_INFINITY) - tolerance;
    return { ...chapter, turns: anchored.filter(({ startSeconds }) => startSeconds >= from && startSeconds < until) };
  });
  return parts
    .map((part) => ({ ...part, anchor: part.turns[0]?.anchor ?? anchorAt(part.startSeconds) }))
    .filter((part, index) => index > 0 || part.turns.length > 0);
}

/** Two turns in the same second: the later one's anchor says so. */
function free(anchor: string, taken: Set<string>): string {
  let name = anchor;
  for (let copy = 2; taken.has(name); copy++) name = `${anchor}-${copy}`;
  taken.add(name);
  return name;
}
