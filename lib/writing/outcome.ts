// What a form at the desk is told when it could not do everything: words come from the catalogue, fields keep what was typed.
import type { z } from "zod";
import type { PictureProblem } from "../media/picture-file.ts";
import type { Lack, Warning } from "./gate/findings.ts";
import type { StoryFields } from "./schema.ts";
import type { SaveRefusal } from "./story.ts";

/** What is wrong with a document, where more can be said than that it does not fit. */
export const documentProblems = ["version", "size", "link"] as const;
export type DocumentProblem = (typeof documentProblems)[number];

export type FieldProblem = { field: keyof StoryFields; max?: number; reason?: DocumentProblem };
export type Outcome = {
  /** What was typed, by field name, to be shown again. */
  typed?: Readonly<Record<string, string>>;
  fields?: readonly FieldProblem[];
  lacks?: readonly Lack[];
  /** What an editor has to confirm before it is published. */
  warnings?: readonly Warning[];
  refused?: SaveRefusal | PictureProblem | "invalid" | "shared" | "no-words" | "awaits-consent" | "too-many";
  /** Version that the next save builds on. */
  version?: number;
};

/** The problems of the fields, with the limit where one was passed. */
export function fieldProblems(error: z.ZodError<StoryFields>): FieldProblem[] {
  return error.issues.flatMap((issue) => {
    const [field] = issue.path;
    if (typeof field !== "string" || !isField(field)) return [];
    const reason = field === "body" ? documentProblems.find((problem) => problem === issue.message) : undefined;
    return [{ field, ...(issue.code === "too_big" && { max: Number(issue.maximum) }), ...(reason && { reason }) }];
  });
}

const fields = [
  "locale",
  "form",
  "kicker",
  "title",
  "standfirst",
  "body",
  "tags",
  "label",
  "aiDisclosure",
  "authorId",
  "organisationId",
] as const;
const isField = (name: string): name is keyof StoryFields => fields.some((field) => field === name);
