import { db } from "../db.ts";

/** Whether anything of the sample publication is still there: then no page may be indexed. */
export async function isSample(): Promise<boolean> {
  const story = await db.story.findFirst({ where: { sample: true }, select: { id: true } });
  return story !== null;
}
