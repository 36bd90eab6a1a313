// What a form about a film is told when it could not do what was asked.
import type { CaptionsProblem } from "../captions/vtt.ts";
import type { ChapterProblem } from "../chapters.ts";
import type { FilmRefusal } from "./change/commands.ts";

export type FilmOutcome = {
  /** What was typed, by field name, to be shown again. */
  typed?: Readonly<Record<string, string>>;
  problem?: { code: FilmRefusal | "address" | "how" | "behind-end" | ChapterProblem["code"] | CaptionsProblem["code"]; line?: number };
};
