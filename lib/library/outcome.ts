// What a form of the media library is told when it could not do what was asked.
import type { PictureProblem } from "../media/picture-file.ts";
import type { MediaRefusal } from "./changing/queries.ts";

export type MediaOutcome = {
  /** What was typed, by field name, to be shown again. */
  typed?: Readonly<Record<string, string>>;
  /** Fields that hold what they cannot hold. */
  problems?: readonly string[];
  refused?: MediaRefusal | PictureProblem | "nothing-left";
};
