// What the administrator has set at the desk.
import { db } from "../db.ts";

/** Whether readers may comment at all. */
export async function commentsAreOpen(): Promise<boolean> {
  const { commentsOpen } = await db.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select: { commentsOpen: true } });
  return commentsOpen;
}

/** What the imprint names besides the publisher. */
export async function legalNotes() {
  const select = {
    responsible: true,
    registerEntry: true,
    vatId: true,
    representedBy: true,
    supervisor: true,
    privacyContact: true,
  } as const;
  return db.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select });
}
