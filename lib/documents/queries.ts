// What a text embeds, looked up when a page is made of it: a picture as it is cropped now, a film as long as it is public, a card
// as it reads today, a survey with its form or its results, what a study found.
import type { Locale } from "#prisma/generated/enums";
import { db } from "../db.ts";
import { whileLicensed } from "../media/licensed.ts";
import { pictureColumns } from "../media/selection.ts";
import { madeOf } from "../page-cache/tags.ts";
import { contactColumns } from "../people/selection.ts";
import { published } from "../stories/published.ts";
import { named } from "../stories/selection.ts";
import { shownFindings } from "../studies/shown.ts";
import { shownSurveys } from "../surveys/shown.ts";
import { contactHtml, filmHtml, pictureHtml } from "./html/embeds.ts";
import { embedsIn, filled } from "./html/marks.ts";

/** The stored HTML of a text, complete. Most texts embed nothing: they cost one look. */
export async function withEmbeds(html: string, locale: Locale): Promise<string> {
  const embeds = embedsIn(html);
  if (embeds.length === 0) return html;
  const [pictures, films, contacts, surveys, findings] = await Promise.all([
    picturesOf(embeds.flatMap((node) => (node.type === "picture" ? [node.attrs.mediaId] : []))),
    filmsOf(embeds.flatMap((node) => (node.type === "video" ? [node.attrs.storyId] : []))),
    contactsOf(embeds.flatMap((node) => (node.type === "contactCard" ? [node.attrs.organisationId] : []))),
    shownSurveys(embeds.flatMap((node) => (node.type === "survey" ? [node.attrs.storyId] : []))),
    shownFindings(embeds.flatMap((node) => (node.type === "studyFigure" ? [node.attrs.findingId] : []))),
  ]);
  return filled(html, (node) => {
    if (node.type === "picture") return shown(pictures.get(node.attrs.mediaId), (picture) => pictureHtml(picture, node.attrs));
    if (node.type === "video") return shown(films.get(node.attrs.storyId), (film) => filmHtml(film, node.attrs.caption));
    if (node.type === "survey") return surveys(node.attrs.storyId);
    if (node.type === "studyFigure") return findings(node.attrs.findingId);
    return shown(contacts.get(node.attrs.organisationId), (contact) => contactHtml(contact, locale));
  });
}

const shown = <Found>(found: Found | undefined, show: (found: Found) => string) => (found === undefined ? "" : show(found));

async function picturesOf(ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await db.media.findMany({
    where: { id: { in: [...ids] }, kind: "image" },
    select: { id: true, licence: true, ...pictureColumns },
  });
  return new Map(rows.flatMap((row) => (whileLicensed(row) ? [[row.id, row] as const] : [])));
}

async function filmsOf(ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  madeOf(...ids.map((id) => `story:${id}` as const));
  const rows = await db.story.findMany({
    where: { ...published(), id: { in: [...ids] }, kind: "video" },
    select: { ...named, id: true, video: { select: filmColumns } },
  });
  return new Map(
    rows.flatMap(({ video, ...row }) =>
      video?.file
        ? [
            [
              row.id,
              { ...row, kind: "video" as const, video: { ...video, file: video.file, poster: whileLicensed(video.poster) } },
            ] as const,
          ]
        : [],
    ),
  );
}

const filmColumns = {
  file: { select: { file: true, contentType: true, width: true, height: true } },
  poster: { select: pictureColumns },
  captions: { select: { file: true } },
} as const;

async function contactsOf(ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  madeOf("people");
  const rows = await db.organisation.findMany({ where: { id: { in: [...ids] } }, select: { id: true, ...contactColumns } });
  return new Map(rows.map((row) => [row.id, row]));
}
