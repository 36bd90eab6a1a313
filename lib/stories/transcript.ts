// A transcript divided by the chapters of its film.
import { type Sentence, sentencesIn } from "../videos/sentences.ts";
import { anchorAt } from "./clock.ts";

type Chapter = { title: string; startSeconds: number };
/** Sentences as they are kept: JSON. */
type Turn = { startSeconds: number; sentences?: unknown };
type Anchored = { anchor: string; sentences: (Sentence & { anchor: string })[] };
export type TranscriptPart<T> = { title?: string; startSeconds: number; anchor: string; turns: T[] };

/** Half a second of play: chapters are set by hand, turns by the recording. */
const tolerance = 0.5;

/** Each chapter with the turns spoken in it; turns before the first chapter stand in a part without a title. */
export function divide<T extends Turn>(
  chapters: readonly Chapter[],
  turns: readonly T[],
): TranscriptPart<Omit<T, "sentences"> & Anchored>[] {
  const anchored = withAnchors(turns);
  const parts = [{ startSeconds: 0 }, ...chapters].map((chapter, index) => {
    const from = index === 0 ? Number.NEGATIVE_INFINITY : chapter.startSeconds - tolerance;
    const until = (chapters[index]?.startSeconds ?? Number.POSITIVE_INFINITY) - tolerance;
    return { ...chapter, turns: anchored.filter(({ startSeconds }) => startSeconds >= from && startSeconds < until) };
  });
  return parts
    .map((part) => ({ ...part, anchor: part.turns[0]?.anchor ?? anchorAt(part.startSeconds) }))
    .filter((part, index) => index > 0 || part.turns.length > 0);
}

/** Every turn has its anchor, whatever its sentences are; the first sentence of a turn has that of the turn. */
function withAnchors<T extends Turn>(turns: readonly T[]): (Omit<T, "sentences"> & Anchored)[] {
  const taken = new Set<string>();
  const named = turns.map((turn) => ({ ...turn, anchor: free(anchorAt(turn.startSeconds), taken) }));
  return named.map((turn) => ({
    ...turn,
    sentences: sentencesIn(turn.sentences).map((said, index) => ({
      ...said,
      anchor: index === 0 ? turn.anchor : free(anchorAt(said.start), taken),
    })),
  }));
}

/** Two turns in the same second: the later one's anchor says so. */
function free(anchor: string, taken: Set<string>): string {
  let name = anchor;
  for (let copy = 2; taken.has(name); copy++) name = `${anchor}-${copy}`;
  taken.add(name);
  return name;
}
