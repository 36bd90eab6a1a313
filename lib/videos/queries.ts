import { db } from "../db.ts";
import { idPattern } from "../id.ts";
import { published } from "../stories/published.ts";

/** A public film by the id of its story, and whether it lies elsewhere. */
export async function findForeignFilm(id: string) {
  if (!idPattern.test(id)) return null;
  const row = await db.story.findFirst({
    where: { ...published(), id, kind: "video" },
    select: { kind: true, locale: true, slug: true, video: { select: { provider: true } } },
  });
  return row && { kind: row.kind, locale: row.locale, slug: row.slug, isForeign: row.video?.provider != null };
}

/** Whether any public film lies elsewhere. */
export const showsForeignFilms = async (): Promise<boolean> =>
  (await db.story.findFirst({ where: { ...published(), video: { provider: { not: null } } }, select: { id: true } })) !== null;
