// What an administrator has said about the site, for the form.
import type { Administrator } from "../../accounts/guard.ts";
import { db, type Transaction } from "../../db.ts";
import { settings } from "../../settings.ts";
import { legalColumns } from "../queries.ts";
import type { SiteFields } from "./schema.ts";

export async function siteFieldsNow(_administrator: Administrator, client: Transaction = db): Promise<SiteFields> {
  const [site, publisher] = await Promise.all([
    client.siteSettings.findUniqueOrThrow({
      where: { id: "site" },
      select: { name: true, timeZone: true, ...legalColumns },
    }),
    client.organisation.findFirst({
      where: { isPublisher: true },
      select: { name: true, street: true, postcode: true, city: true, phone: true, email: true, website: true },
    }),
  ]);
  return {
    ...site,
    name: site.name ?? settings().SITE_NAME,
    publisher: publisher?.name ?? "",
    street: publisher?.street ?? "",
    postcode: publisher?.postcode ?? "",
    city: publisher?.city ?? "",
    phone: publisher?.phone ?? "",
    email: publisher?.email ?? "",
    website: publisher?.website ?? "",
  };
}
