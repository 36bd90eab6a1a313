// What readers can see of talks.
import type { Locale } from "#prisma/generated/enums";
import { db } from "../db.ts";
import { published } from "../stories/published.ts";
import { dated } from "../stories/queries.ts";
import { announced } from "../stories/selection.ts";

const most = 50;

/** The public talks in which somebody speaks, the newest first. */
export async function talksWith(personId: string, locale: Locale) {
  const where = { ...published(), locale, speakers: { some: { personId } } };
  const rows = await db.story.findMany({ where, select: announced, orderBy: [{ publishedAt: "desc" }, { id: "desc" }], take: most });
  return rows.map(dated);
}
