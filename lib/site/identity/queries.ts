// What every page says of the site without asking: its name, the zone of its times, and what counts its readers. Read before a render,
// known by all of it.
import { switchAnalytics } from "../../consent/analytics.ts";
import { analyticsNow } from "../../consent/queries.ts";
import { db } from "../../db.ts";
import { liveIn } from "../../messages/catalogue.ts";
import { nameSite } from "../../settings.ts";

/** Reads name, time zone and analytics script and makes them those of this process. */
export async function knowSite(): Promise<void> {
  const select = { name: true, timeZone: true } as const;
  const [{ name, timeZone }, analytics] = await Promise.all([
    db.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select }),
    analyticsNow(),
  ]);
  nameSite(name);
  liveIn(timeZone);
  switchAnalytics(analytics);
}
