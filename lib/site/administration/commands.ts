// What an administrator says about the site: its name and time zone, its publisher, and what the law wants to read.
import type { Administrator } from "../../accounts/guard.ts";
import { record } from "../../audit/commands.ts";
import { newId } from "../../id.ts";
import { change } from "../../page-cache/change.ts";
import { slugOf } from "../../text/slug.ts";
import { knowSite } from "../identity/queries.ts";
import { siteFieldsNow } from "./queries.ts";
import { type SiteFields, siteFieldNames } from "./schema.ts";

/** Every page changes: the name stands on each, and each tells dates. */
export async function saveSite(fields: SiteFields, administrator: Administrator): Promise<void> {
  const { name, timeZone, responsible, registerEntry, vatId, publisher, ...contact } = fields;
  const { street, postcode, city, phone, email, website } = contact;
  await change(async (tx, forget) => {
    const before = await siteFieldsNow(administrator, tx);
    const changed = siteFieldNames.filter((field) => before[field] !== fields[field]);
    await record(tx, { kind: "settings_changed", actorId: administrator.id, details: { fields: changed } });
    await tx.siteSettings.update({
      where: { id: "site" },
      data: { name, timeZone, responsible, registerEntry, vatId },
      select: { id: true },
    });
    const data = { name: publisher, street, postcode, city, phone: phone || null, email: email || null, website: website || null };
    const { count } = await tx.organisation.updateMany({ where: { isPublisher: true }, data });
    if (count === 0) {
      const id = newId();
      await tx.organisation.create({
        data: { ...data, id, slug: `${slugOf(publisher) || "haus"}-${id.slice(-5)}`, isPublisher: true },
        select: { id: true },
      });
    }
    forget("site");
  });
  await knowSite();
}
