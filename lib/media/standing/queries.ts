// Whether readers see a file somewhere: it is as public as what shows it.
import { z } from "zod";
import type { Prisma } from "#prisma/generated/client";
import { db } from "../../db.ts";
import { endOfLicence, licenceState } from "../licence.ts";
import type { Standing } from "./standing.ts";

const answer = z.array(z.object({ file: z.string(), licenceEndsOn: z.date().nullable(), isShown: z.boolean(), wasShown: z.boolean() }));

/**
 * null when there is no such file. A face is shown where its person is named. The door asks this for each file it does not know, so
 * it is one statement of a few looks into indexes, however many stories there are.
 */
export async function standingOf(id: string): Promise<Standing | null> {
  const rows = await db.$queryRaw`
    WITH shown AS (
      SELECT id FROM stories WHERE picture_id = ${id}
      UNION ALL SELECT story_id FROM story_media WHERE media_id = ${id}
      UNION ALL SELECT story_id FROM videos WHERE file_id = ${id} OR poster_id = ${id} OR captions_id = ${id}
      UNION ALL SELECT story_id FROM video_subtitles WHERE media_id = ${id}
      UNION ALL SELECT story_id FROM studies WHERE file_id = ${id}
      UNION ALL SELECT story_id FROM people JOIN credits ON person_id = people.id WHERE portrait_id = ${id}
    )
    SELECT file, licence_ends_on AS "licenceEndsOn",
           EXISTS (SELECT FROM shown JOIN stories USING (id) WHERE state = 'published' AND published_at <= now()) AS "isShown",
           EXISTS (SELECT FROM shown JOIN stories USING (id) WHERE published_at IS NOT NULL) AS "wasShown"
    FROM media WHERE id = ${id}`;
  const [row] = answer.parse(rows);
  if (!row) return null;
  const isPublic = row.isShown && licenceState(row) !== "over";
  return { file: row.file, isPublic, isGone: row.wasShown && !isPublic, until: endOfLicence(row) };
}

/** The same for Prisma: what is shown in a story of this kind, or is the face of somebody who is named in one. */
export function shownIn(story: Prisma.StoryWhereInput): Prisma.MediaWhereInput {
  const inVideo = { some: { story } };
  return {
    OR: [
      { stories: { some: story } },
      { shownIn: { some: { story } } },
      { posters: inVideo },
      { portraits: { some: { credits: { some: { story } } } } },
      { videos: inVideo },
      { captions: inVideo },
      { subtitles: { some: { video: { story } } } },
      { studies: { some: { story } } },
    ],
  };
}
