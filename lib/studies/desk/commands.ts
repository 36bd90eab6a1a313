// Makes and changes a study. Every change starts from what stands, under a lock, and can be taken back.
import { isDeepStrictEqual } from "node:util";
import type { Writer } from "../../accounts/guard.ts";
import type { Transaction } from "../../db.ts";
import { moved } from "../../front/front.ts";
import { newId } from "../../id.ts";
import { type PdfProblem, readPdf } from "../../media/pdf.ts";
import { storage } from "../../media/storage.ts";
import { change } from "../../page-cache/change.ts";
import { keepStep } from "../../steps/commands.ts";
import type { StudyRow } from "../../steps/step.ts";
import { hasAppeared, mayChangeStory } from "../../writing/rights.ts";
import { pagesOf, storyNow } from "../../writing/story.ts";
import type { Figures } from "../figures.ts";
import { studyNow, writeStudy } from "../rows/commands.ts";
import { isComplete } from "../study.ts";
import type { FindingFields, RecordFields } from "./schema.ts";

const mostFindings = 40;

export type Refused = "not-allowed" | "not-found" | "incomplete" | "full" | "no-figures" | "file-gone" | "moved-on";
export type Saved = "saved" | Refused;

export const saveRecord = (id: string, fields: RecordFields, by: Writer) => arrange(id, by, async (study) => ({ ...study, ...fields }));

/** Adds a finding or changes one; without new figures it keeps those that it has. */
export const saveFinding = (id: string, findingId: string | null, fields: FindingFields, figures: Figures | null, by: Writer) =>
  arrange(id, by, async (study) => {
    const { findings } = study;
    if (findingId === null) {
      if (findings.length >= mostFindings) return "full";
      return figures ? { ...study, findings: [...findings, { id: newId(), ...fields, figures }] } : "no-figures";
    }
    if (!findings.some((finding) => finding.id === findingId)) return "not-found";
    const changed = findings.map((finding) =>
      finding.id === findingId ? { ...finding, ...fields, figures: figures ?? finding.figures } : finding,
    );
    return { ...study, findings: changed };
  });

export const removeFinding = (id: string, findingId: string, by: Writer) =>
  arrange(id, by, async (study) => ({ ...study, findings: study.findings.filter((finding) => finding.id !== findingId) }));

export const moveFinding = (id: string, findingId: string, to: -1 | 1, by: Writer) =>
  arrange(id, by, async (study) => {
    const finding = study.findings.find((each) => each.id === findingId);
    return finding ? { ...study, findings: moved(study.findings, finding, to) } : "not-found";
  });

type File = { content: Uint8Array; originalName: string | null };

/** Puts a PDF beside a study; its pages are counted before anybody is offered it. */
export async function setPdf(id: string, { content, originalName }: File, by: Writer): Promise<Saved | PdfProblem> {
  const read = readPdf(content);
  if (typeof read === "string") return read;
  const mediaId = newId();
  const file = `${mediaId}.pdf`;
  await storage.keep(file, content);
  const saved = await arrange(id, by, async (study, { tx }) => {
    const about = { contentType: "application/pdf", bytes: content.byteLength, originalName, createdById: by.id };
    await tx.media.create({ data: { id: mediaId, kind: "document", file, ...about }, select: { id: true } });
    return { ...study, fileId: mediaId, pages: read.pages };
  }).catch(async (error: unknown) => {
    await storage.drop([file]);
    throw error;
  });
  if (saved !== "saved") await storage.drop([file]);
  return saved;
}

export const removePdf = (id: string, by: Writer) => arrange(id, by, async (study) => ({ ...study, fileId: null, pages: null }));

/** Puts it back to how it stood, if it still stands as `after` says. */
export const putStudyBack = (id: string, after: StudyRow, before: StudyRow, by: Writer) =>
  arrange(id, by, async (study, { tx }) => {
    if (!isDeepStrictEqual(study, after)) return "moved-on";
    if (before.fileId && (await tx.media.count({ where: { id: before.fileId } })) === 0) return "file-gone";
    return before;
  });

type Next = (study: StudyRow, around: { tx: Transaction }) => Promise<StudyRow | Refused>;

async function arrange(id: string, by: Writer, next: Next): Promise<Saved> {
  return change(async (tx, forget) => {
    await tx.$executeRaw`SELECT FROM stories WHERE id = ${id} FOR UPDATE`;
    const story = await tx.story.findUnique({ where: { id, kind: "study" }, select: storyNow });
    if (!story) return "not-found";
    if (!mayChangeStory(by, story)) return "not-allowed";
    const before = await studyNow(tx, id);
    const after = await next(before, { tx });
    if (typeof after === "string") return after;
    if (isDeepStrictEqual(before, after)) return "saved";
    if (hasAppeared(story) && !isComplete(after)) return "incomplete";
    await writeStudy(tx, id, after);
    await tx.story.update({ where: { id }, data: { updatedAt: new Date() }, select: { id: true } });
    const left = before.fileId && before.fileId !== after.fileId ? { media: [before.fileId] } : {};
    await keepStep(tx, { kind: "study", story: id, title: story.title, before, after }, by, left);
    if (story.state === "published") forget(...pagesOf(story));
    return "saved";
  });
}
