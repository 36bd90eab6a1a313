// What the administrator has set at the desk.
import { db } from "../db.ts";

/** Whether readers may comment at all. */
export async function commentsAreOpen(): Promise<boolean> {
  const { commentsOpen } = await db.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select: { commentsOpen: true } });
  return commentsOpen;
}

/** What imprint and privacy notice name besides the publisher. */
export const legalColumns = {
  responsible: true,
  registerEntry: true,
  vatId: true,
  representedBy: true,
  supervisor: true,
  privacyContact: true,
} as const;

export const legalNotes = () => db.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select: legalColumns });
