// The texts of the sample publication. What they show of other stories they name by its slug; it is laid before them.
import { readFile } from "node:fs/promises";
import type { Transaction } from "../db.ts";

const folder = new URL("../../prisma/sample/", import.meta.url);
type Laid = ReadonlyMap<string, { id: string }>;

/** A text as Markdown, with the ids of what it shows. */
export async function sampleText(tx: Transaction, file: string, laid: Laid): Promise<string> {
  return withFindings(tx, withSurveys(await readFile(new URL(file, folder), "utf8"), laid), laid);
}

const withSurveys = (markdown: string, laid: Laid): string =>
  markdown.replaceAll(/^(::: umfrage) (\S+)$/gm, (_, head: string, slug: string) => `${head} ${idOf(laid, slug)}`);

/** A finding has the slug of its study, and its number: "was-ein-nein-kostet/1". */
async function withFindings(tx: Transaction, markdown: string, laid: Laid): Promise<string> {
  const named = /^(::: befund) (\S+)\/(\d+)$/gm;
  const written = new Map<string, string>();
  for (const [line, head, slug = "", number] of markdown.matchAll(named)) {
    const where = { studyId: idOf(laid, slug), position: Number(number) - 1 };
    const { id } = await tx.studyFinding.findFirstOrThrow({ where, select: { id: true } });
    written.set(line, `${head} ${id}`);
  }
  return markdown.replaceAll(named, (line) => written.get(line) ?? line);
}

/** @throws when the sample has no such story before this one */
function idOf(laid: Laid, slug: string): string {
  const story = laid.get(slug);
  if (!story) throw new Error(`The sample publication has no "${slug}" to show in a text`);
  return story.id;
}
