import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { db } from "#lib/db";
import { renderDocument } from "#lib/documents/html/render";
import { fromMarkdown } from "#lib/documents/markdown/read";
import { withEmbeds } from "#lib/documents/queries";
import { standingOf } from "#lib/media/standing/queries";
import { storage } from "#lib/media/storage";
import { publishStory } from "#lib/publishing/commands";
import { takeBack } from "#lib/steps/back/commands";
import { findPublishedStory } from "#lib/stories/queries";
import { moveFinding, removeFinding, removePdf, saveFinding, saveRecord, setPdf } from "#lib/studies/desk/commands";
import { studyOnDesk } from "#lib/studies/desk/queries";
import { findingFields, recordFields } from "#lib/studies/desk/schema";
import { findStudyAt } from "#lib/studies/queries";
import { studyData } from "#lib/studies/structured-data";
import { beginStory } from "#lib/writing/commands";
import { aWriter } from "#tests/support/accounts";
import { asScript, structuredIn } from "#tests/support/structured-data";
import { aStudy } from "#tests/support/studies";

const folder = mkdtempSync(path.join(os.tmpdir(), "podium-studies-"));
process.env.PORTAL_DATA = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pdf = {
  content: readFileSync(new URL("../../../prisma/sample/media/was-ein-nein-kostet.pdf", import.meta.url)),
  originalName: "Nein.pdf",
};
const record = (given: object = {}) =>
  recordFields.parse({ authors: "Ellwanger, Mara\n\nHaus", method: "Gezählt.", cases: "1.204", licence: "CC BY 4.0", ...given });
const finding = (title: string) => findingFields.parse({ title, chart: "lying", unit: "%" });
const figures = { columns: ["Was", "Wie viel"], rows: [{ label: "Eins", values: [1] }] };
const titles = async (id: string) =>
  (await db.studyFinding.findMany({ where: { studyId: id }, orderBy: { position: "asc" }, select: { title: true } })).map(
    ({ title }) => title,
  );
const lastStep = (userId: string) =>
  db.step.findFirstOrThrow({ where: { userId, takenBackAt: null }, orderBy: { id: "desc" }, select: { id: true } });

test("a writer makes a study by forms; without method, number of cases and licence it is not published", async () => {
  const editor = await aWriter("editor");
  const id = await beginStory("report", editor, "study");
  await db.story.update({
    where: { id },
    data: { title: "Neu", standfirst: "Neu.", state: "approved", bodyHtml: "" },
    select: { id: true },
  });
  expect(await publishStory(id, 1, editor)).toMatchObject({ lacks: ["study-method", "study-cases", "study-licence"] });
  expect(await saveRecord(id, record(), editor)).toBe("saved");
  expect((await studyOnDesk(id, editor))?.study).toMatchObject({ authors: ["Ellwanger, Mara", "Haus"], cases: 1204 });
  expect(await saveFinding(id, null, finding("Ohne Zahlen"), null, editor)).toBe("no-figures");
  for (const title of ["Erster", "Zweiter"]) expect(await saveFinding(id, null, finding(title), figures, editor)).toBe("saved");
  const { study } = (await studyOnDesk(id, editor)) ?? {};
  expect(await moveFinding(id, study?.findings[1]?.id ?? "", -1, editor)).toBe("saved");
  expect(await titles(id)).toEqual(["Zweiter", "Erster"]);
  expect(await saveFinding(id, study?.findings[0]?.id ?? "", finding("Anders"), null, editor)).toBe("saved");
  expect((await studyOnDesk(id, editor))?.study.findings[1]).toMatchObject({ title: "Anders", figures });
  expect(await publishStory(id, 1, editor)).toBe("moved");
  expect(await saveRecord(id, record({ method: "" }), editor)).toBe("incomplete");
});

test("a form says which field is wrong, and takes a DOI and a number however they are typed", () => {
  expect(record({ doi: "https://doi.org/10.1234/a(b)c", cases: "12 500", fieldFrom: "2026-01-01", fieldTo: "2026-01-02" })).toMatchObject({
    doi: "10.1234/a(b)c",
    cases: 12_500,
  });
  const wrong = (given: object) => recordFields.safeParse({ ...given }).error?.issues.map(({ path: [name] }) => name);
  expect(wrong({ doi: "abc" })).toEqual(["doi"]);
  expect(wrong({ cases: "viele", year: "26" })).toEqual(["year", "cases"]);
  expect(wrong({ fieldFrom: "2026-02-01", fieldTo: "2026-01-01" })).toEqual(["fieldTo"]);
  expect(wrong({ fieldFrom: "2026-02-01" })).toEqual(["fieldTo"]);
});

test("a PDF is counted, as public as its study, replaced and taken away; taken back it is there again", async () => {
  const editor = await aWriter("editor");
  const { id, slug } = await aStudy();
  expect(await setPdf(id, { content: Buffer.from("kein PDF"), originalName: "x.pdf" }, editor)).toBe("not-a-pdf");
  expect(await setPdf(id, pdf, editor)).toBe("saved");
  const file = (await findStudyAt("de", slug))?.file?.file ?? "";
  expect((await findStudyAt("de", slug))?.pages).toBe(2);
  expect(await storage.find(file)).toMatchObject({ bytes: pdf.content.length });
  const mediaId = file.replace(".pdf", "");
  expect((await standingOf(mediaId))?.isPublic).toBe(true);
  expect(await removePdf(id, editor)).toBe("saved");
  expect((await standingOf(mediaId))?.isPublic).toBe(false);
  expect(await takeBack((await lastStep(editor.id)).id, editor)).toMatchObject({ outcome: "back" });
  expect((await findStudyAt("de", slug))?.file?.file).toBe(file);
  await db.story.update({ where: { id }, data: { state: "taken_down", takenDownAt: new Date() }, select: { id: true } });
  expect((await standingOf(mediaId))?.isPublic).toBe(false);
});

test("whoever may not change a study changes nothing and sees no form; a refused file leaves none behind", async () => {
  const [author, guest] = [await aWriter("author"), await aWriter("guest_author")];
  const { id, findingId } = await aStudy();
  const before = (await storage.names()).length;
  for (const by of [author, guest]) {
    expect(await saveRecord(id, record(), by)).toBe("not-allowed");
    expect(await removeFinding(id, findingId, by)).toBe("not-allowed");
    expect(await setPdf(id, pdf, by)).toBe("not-allowed");
    expect(await studyOnDesk(id, by)).toBeNull();
  }
  expect((await storage.names()).length).toBe(before);
});

test("what was done with a study can be taken back, until something else is done with it", async () => {
  const editor = await aWriter("editor");
  const { id, findingId } = await aStudy({ state: "draft" });
  const before = (await studyOnDesk(id, editor))?.study;
  await removeFinding(id, findingId, editor);
  const { id: removal } = await lastStep(editor.id);
  expect(await takeBack(removal, editor)).toMatchObject({ outcome: "back" });
  expect((await studyOnDesk(id, editor))?.study).toEqual(before);
  await saveRecord(id, record({ institute: "Eins" }), editor);
  const { id: first } = await lastStep(editor.id);
  await saveRecord(id, record({ institute: "Zwei" }), editor);
  expect(await takeBack(first, editor)).toMatchObject({ outcome: "moved-on" });
});

test("a text shows what a public study has found, and nothing of one that is not", async () => {
  const [open, closed] = [await aStudy(), await aStudy({ state: "draft" })];
  const html = (findingId: string) => withEmbeds(renderDocument(fromMarkdown(`::: befund ${findingId}\n:::`), "de").html, "de");
  expect(await html(open.findingId)).toContain(`<a href="/studien/${open.slug}">`);
  expect(await html(open.findingId)).toContain("n = 1.204");
  expect((await html(closed.findingId)).trim()).toBe("");
  expect(await findStudyAt("de", closed.slug)).toBeNull();
});

test("machines are told of the article and of its data", async () => {
  const { slug } = await aStudy();
  const [story, study] = [await findPublishedStory("study", "de", slug), await findStudyAt("de", slug)];
  if (!story || !study) throw new Error("The study is not public");
  expect(structuredIn(asScript(studyData(story, study)))).toHaveLength(3);
  expect(studyData(story, study)).toMatchObject([
    { "@type": "ScholarlyArticle", author: [{ "@type": "Person", name: "Mara Ellwanger" }], license: "CC BY 4.0" },
    { "@type": "Dataset", distribution: [{ encodingFormat: "text/csv" }] },
    { "@type": "BreadcrumbList" },
  ]);
});
