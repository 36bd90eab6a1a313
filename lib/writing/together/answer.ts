// What an open window of the editor is told. Dates are text: it travels as JSON.
import type { FieldProblem } from "../outcome.ts";
import type { SaveRefusal } from "../story.ts";

export type Answer = {
  /** What the window's text is made of from now on, if it was kept. */
  version?: number;
  refused?: SaveRefusal | "signed-out";
  fields?: readonly FieldProblem[];
  /** Who else has the story open. */
  others?: readonly { name: string; isSelf: boolean; since: string }[];
  /** Changes whenever something is said about a passage. */
  remarks?: string;
  /** Somebody else has saved a text since. */
  changed?: { by: string; at: string } | null;
};
