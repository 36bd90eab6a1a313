// What every page says of the site without asking: its name, and the zone of its times. Read before a render, known by all of it.
import { db } from "../../db.ts";
import { liveIn } from "../../messages/catalogue.ts";
import { nameSite } from "../../settings.ts";

/** Reads name and time zone and makes them those of this process. */
export async function knowSite(): Promise<void> {
  const select = { name: true, timeZone: true } as const;
  const { name, timeZone } = await db.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select });
  nameSite(name);
  liveIn(timeZone);
}
