// Labelled comments as they stand in a file of JSON lines.
import { readFileSync } from "node:fs";
import { z } from "zod";

export const commentRow = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
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
  return lines.filter((line) => line.trim() !== "").map((line) => labelled.parse(JSON.parse(line)));
}
