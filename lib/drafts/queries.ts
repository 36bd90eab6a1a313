import { z } from "zod";
import { db } from "../db.ts";
import { tokenPattern } from "../secrets.ts";
import type { DraftOf } from "./commands.ts";

const fields = z.record(z.string(), z.string());

/** A draft of the last hour; null when its time is over or the key fits none. */
export async function findDraft(key: string, form: DraftOf, now = new Date()) {
  if (!tokenPattern.test(key)) return null;
  const draft = await db.draft.findUnique({
    where: { key },
    select: { form: true, storyId: true, fields: true, problems: true, createdAt: true },
  });
  if (draft?.form !== form || now.getTime() - draft.createdAt.getTime() > 60 * 60 * 1000) return null;
  return { storyId: draft.storyId, fields: fields.parse(draft.fields), problems: draft.problems };
}
