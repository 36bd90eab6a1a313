// Labelled comments as they stand in a file of JSON lines.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { StartProblem } from "#lib/start/problem";

export const commentRow = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  author: z.string().nullish(),
  email: z.string().nullish(),
  url: z.string().nullish(),
  lang: z.string().nullish(),
  date: z.string().nullish(),
  label: z.enum(["spam", "ham"]).nullish(),
  source: z.string().nullish(),
  ship: z.boolean().nullish(),
});
export type CommentRow = z.infer<typeof commentRow>;

const labelled = commentRow.required({ label: true }).extend({ label: z.enum(["spam", "ham"]) });
export type LabelledRow = z.infer<typeof labelled>;

export function readRows(file: string): LabelledRow[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, place) => (line.trim() === "" ? [] : [rowIn(line, `${file}, line ${place + 1}`)]));
}

function rowIn(line: string, where: string): LabelledRow {
  const read = labelled.safeParse(jsonIn(line));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new StartProblem(`${where} is no labelled comment (${issue?.path.join(".") || "JSON"}: ${issue?.message})`);
}

/** Undefined if it is no JSON, which JSON cannot say. */
export function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
