// What the editor says of the things that a text embeds, and which of them can be chosen.
import { db } from "../../db.ts";
import { addressNear } from "../../media/picture.ts";
import { published } from "../../stories/published.ts";
import { picturesIn } from "../document.ts";
import type { StoryDocument } from "../schema.ts";

/** Films that readers can see. */
export const filmChoices = () => storiesOf("video");
/** Surveys that readers can see, open or closed. */
export const surveyChoices = () => storiesOf("survey");

async function storiesOf(kind: "video" | "survey") {
  const rows = await db.story.findMany({
    where: { ...published(), kind },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: 200,
    select: { id: true, title: true },
  });
  return rows.map(({ id, title }) => ({ id, name: title }));
}

/** The pictures of a text by their ids: what they are called, and a small one to look at. */
export async function labelsIn(document: StoryDocument) {
  const ids = picturesIn(document).map(({ attrs }) => attrs.mediaId);
  if (ids.length === 0) return [];
  const select = { id: true, file: true, widths: true, alt: true, caption: true, originalName: true } as const;
  const rows = await db.media.findMany({ where: { id: { in: ids } }, select });
  return rows.map(
    ({ id, alt, caption, originalName, ...file }) =>
      [id, { name: alt || caption || originalName || "", source: addressNear(file, 480) }] as const,
  );
}

/** What public studies have found. */
export async function findingChoices() {
  const rows = await db.studyFinding.findMany({
    where: { study: { story: published() } },
    orderBy: [{ studyId: "desc" }, { position: "asc" }],
    take: 500,
    select: { id: true, title: true, study: { select: { story: { select: { title: true } } } } },
  });
  return rows.map(({ id, title, study }) => ({ id, name: `${study.story.title}: ${title}` }));
}
