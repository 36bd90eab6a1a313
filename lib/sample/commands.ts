// The sample publication: laid into an empty database, removed without a trace.
import { db, type Transaction } from "../db.ts";
import { unused } from "../media/commands.ts";
import { filesOf } from "../media/file-name.ts";
import { storage } from "../media/storage.ts";
import { change } from "../page-cache/change.ts";
import { rankStories } from "../reads/rankings/commands.ts";
import { layComments } from "./comments.ts";
import { layPeople } from "./people.ts";
import { layReads } from "./reads.ts";
import { layStories } from "./stories.ts";

/** Encoding some twenty pictures takes its time. */
const layingTakesAtMost = 120_000;

/** Lays the sample publication, dated back from `now`. All of it or nothing, but for files that no row names. */
export async function laySample(now = new Date()): Promise<void> {
  await change(async (tx, forget) => {
    const ids = await layPeople(tx);
    const stories = await layStories(tx, ids, now);
    await layComments(tx, forget, stories, ids.personIds);
    await layReads(tx, stories, now);
    forget("*");
  }, layingTakesAtMost);
  await rankStories(now);
}

/**
 * Removes everything of the sample: stories with their comments and addresses, people, organisations, accounts, tags, files.
 * What the portal's own stories still need of it (an author's name, a picture) stays, as the portal's own.
 */
export async function removeSample(): Promise<{ stories: number }> {
  const { stories, files } = await change(async (tx, forget) => {
    await tx.storyAddress.deleteMany({ where: { story: { sample: true } } });
    const { count } = await tx.story.deleteMany({ where: { sample: true } });
    await tx.series.deleteMany({ where: { sample: true, stories: { none: {} } } });
    await removeUnused(tx);
    const media = await tx.media.findMany({
      where: { sample: true, ...unused },
      select: { id: true, file: true, master: true, widths: true, avifWidths: true },
    });
    await tx.media.deleteMany({ where: { id: { in: media.map(({ id }) => id) } } });
    forget("*");
    return { stories: count, files: media };
  }, layingTakesAtMost);
  await storage.drop(files.flatMap(filesOf));
  await adoptTheRest();
  return { stories };
}

async function removeUnused(tx: Transaction): Promise<void> {
  await tx.user.deleteMany({ where: { sample: true } });
  await tx.person.deleteMany({ where: { sample: true, credits: { none: {} }, turns: { none: {} }, comments: { none: {} } } });
  await tx.organisation.deleteMany({ where: { sample: true, stories: { none: {} }, people: { none: {} }, speaks: { none: {} } } });
  await tx.tag.deleteMany({ where: { stories: { none: {} } } });
}

async function adoptTheRest(): Promise<void> {
  const rest = { where: { sample: true }, data: { sample: false } };
  await db.person.updateMany(rest);
  await db.organisation.updateMany(rest);
  await db.series.updateMany(rest);
  await db.media.updateMany(rest);
}
