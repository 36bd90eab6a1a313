// Whether readers see a file somewhere: it is as public as what shows it.
import type { Prisma } from "#prisma/generated/client";
import { db } from "../../db.ts";
import { endOfLicence, licenceState } from "../licence.ts";
import type { Standing } from "./standing.ts";

const published = () => ({ state: "published" as const, publishedAt: { lte: new Date() } });

/** What is shown in a story of this kind, or is the face of somebody who is named or speaks in one. */
export function shownIn(story: Prisma.StoryWhereInput): Prisma.MediaWhereInput {
  const inVideo = { some: { story } };
  const person = { OR: [{ credits: { some: { story } } }, { turns: { some: { video: { story } } } }] };
  return {
    OR: [
      { stories: { some: story } },
      { shownIn: { some: { story } } },
      { posters: inVideo },
      { portraits: { some: person } },
      { videos: inVideo },
      { captions: inVideo },
    ],
  };
}

/** null when there is no such file. */
export async function standingOf(id: string): Promise<Standing | null> {
  const columns = { file: true, licenceEndsOn: true } as const;
  const shown = await db.media.findFirst({ where: { AND: [{ id }, shownIn(published())] }, select: columns });
  if (shown) {
    const over = licenceState(shown) === "over";
    return { file: shown.file, isPublic: !over, isGone: over, until: endOfLicence(shown) };
  }
  const hidden = await db.media.findUnique({ where: { id }, select: columns });
  if (!hidden) return null;
  const once = await db.media.findFirst({ where: { AND: [{ id }, shownIn({ publishedAt: { not: null } })] }, select: { id: true } });
  return { file: hidden.file, isPublic: false, isGone: once !== null, until: null };
}
