// The studies of the sample publication, with their files.
import { studies } from "#prisma/sample/studies";
import type { Transaction } from "../db.ts";
import { newId } from "../id.ts";
import { readPdf } from "../media/pdf.ts";
import { figuresFrom } from "../studies/figures.ts";
import { layDocument } from "./media.ts";

export async function layStudy(tx: Transaction, storyId: string, slug: string): Promise<void> {
  const found = studies.find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`The sample publication has no study "${slug}"`);
  const { slug: _, authors, file, field, findings, ...record } = found;
  const { id: fileId, content } = await layDocument(tx, file);
  const read = readPdf(content);
  if (typeof read === "string") throw new Error(`The sample's ${file} cannot be read: ${read}`);
  const rows = findings.map(({ table, ...finding }, position) => {
    const figures = figuresFrom(table);
    if ("problem" in figures) throw new Error(`The sample's finding "${finding.title}" has no figures: ${figures.problem}`);
    return { ...finding, figures, position, id: newId() };
  });
  const [fieldFrom, fieldTo] = [new Date(field[0]), new Date(field[1])];
  await tx.study.create({
    data: { ...record, storyId, authors: [...authors], fieldFrom, fieldTo, fileId, pages: read.pages, findings: { create: rows } },
    select: { storyId: true },
  });
}
