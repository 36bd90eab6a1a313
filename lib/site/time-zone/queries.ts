// In which time zone the publication lives.
import { db } from "../../db.ts";

/** The zone in which times are meant that somebody types at the desk. */
export async function timeZone(): Promise<string> {
  const { timeZone: zone } = await db.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select: { timeZone: true } });
  return zone;
}
