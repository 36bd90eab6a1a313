// What a film's file says about itself, read from its own structure: no decoder is loaded for it.

/** Why a file is not taken. Keys of the catalogue. */
export type FilmProblem =
  | "empty"
  | "too-large"
  | "not-a-film"
  | "cut-off"
  | "false-length"
  | "no-picture"
  | "needs-ffmpeg"
  | "foreign-codec"
  | "not-made"
  | "busy";

export type FilmFile = {
  container: "mp4" | "mov" | "webm";
  /** null when the file does not say, as recordings of a browser. */
  durationSeconds: number | null;
  width: number;
  height: number;
  /** As the container names it: "avc1", "hvc1", "V_VP9". */
  picture: string;
  sound: string | null;
  /** The index stands before the pictures: playing begins before everything has come. */
  indexFirst: boolean;
  /** It comes in pieces, each with an index of its own. */
  inPieces: boolean;
};

/** Thrown by the readers of containers, caught where a file is looked at. */
export class FilmError extends Error {
  override name = "FilmError";
  readonly problem: FilmProblem;
  constructor(problem: FilmProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Whether two lengths can be meant for the same film: codecs round to their frames. */
export const isAbout = (seconds: number, claimed: number) => Math.abs(seconds - claimed) <= Math.max(1, claimed * 0.02);
