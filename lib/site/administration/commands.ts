// What an administrator says about the site: its name and time zone, its publisher, and what the law wants to read.
import type { Administrator } from "../../accounts/guard.ts";
import { record } from "../../audit/commands.ts";
import type { Transaction } from "../../db.ts";
import { newId } from "../../id.ts";
import { change } from "../../page-cache/change.ts";
import { keepStep } from "../../steps/commands.ts";
import { contactRow, type StepOf, siteRow } from "../../steps/step.ts";
import { slugOf } from "../../text/slug.ts";
import { knowSite } from "../identity/queries.ts";
import { legalColumns } from "../queries.ts";
import { siteFieldsNow } from "./queries.ts";
import { type SiteFields, siteFieldNames } from "./schema.ts";

/** Every page changes: the name stands on each, and each tells dates. */
export async function saveSite(fields: SiteFields, administrator: Administrator): Promise<void> {
  const { publisher, street, postcode, city, phone, email, website, ...site } = fields;
  await change(async (tx, forget) => {
    const shown = await siteFieldsNow(administrator, tx);
    const changed = siteFieldNames.filter((field) => shown[field] !== fields[field]);
    await record(tx, { kind: "settings_changed", actorId: administrator.id, details: { fields: changed } });
    const before = await siteNow(tx);
    await tx.siteSettings.update({
      where: { id: "site" },
      data: site,
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
    await keepStep(tx, { kind: "site", before, after: await siteNow(tx) }, administrator);
    forget("site");
  });
  await knowSite();
}

/** Everything that the form of the site's settings changes, as it stands. */
export async function siteNow(tx: Transaction): Promise<StepOf<"site">["before"]> {
  const columns = { name: true, timeZone: true, ...legalColumns } as const;
  const contact = { name: true, street: true, postcode: true, city: true, phone: true, email: true, website: true } as const;
  const site = await tx.siteSettings.findUniqueOrThrow({ where: { id: "site" }, select: columns });
  const publisher = await tx.organisation.findFirst({ where: { isPublisher: true }, select: contact });
  return { site: siteRow.parse(site), publisher: contactRow.nullable().parse(publisher) };
}
