import { afterEach, expect, test } from "vitest";
import { formatDate } from "#lib/messages/catalogue";
import { publisher } from "#lib/people/queries";
import { settings } from "#lib/settings";
import { saveSite } from "#lib/site/administration/commands";
import { siteFieldsNow } from "#lib/site/administration/queries";
import { siteFields } from "#lib/site/administration/schema";
import { legalNotes } from "#lib/site/queries";
import { timeZone } from "#lib/site/time-zone/queries";
import { anAdministrator } from "#tests/support/accounts";

const form = {
  name: "Blatt am Morgen",
  timeZone: "America/New_York",
  publisher: "Werkstatt für Service",
  street: "Lange Straße 7",
  postcode: "04109",
  city: "Leipzig",
  phone: "+49 341 123456",
  email: "haus@example.org",
  website: "https://haus.example",
  responsible: "Ruth Sander, ebenda",
  registerEntry: "Amtsgericht Leipzig, HRB 12345",
  vatId: "DE123456789",
  representedBy: "Ruth Sander",
  supervisor: "",
  privacyContact: "datenschutz@example.org",
};

afterEach(async () => saveSite(siteFields.parse({ ...form, name: "Forum", timeZone: "Europe/Berlin" }), await anAdministrator()));

test("what an administrator says about the site is what every page knows of it", async () => {
  const administrator = await anAdministrator();
  await saveSite(siteFields.parse(form), administrator);
  expect(await siteFieldsNow(administrator)).toEqual(form);
  expect(settings().SITE_NAME).toBe("Blatt am Morgen");
  expect(await timeZone()).toBe("America/New_York");
  expect(formatDate(new Date("2026-11-23T03:00:00Z"), "de", "time")).toBe("22. November 2026 um 22:00");
  expect(await publisher()).toMatchObject({ name: "Werkstatt für Service", city: "Leipzig" });
  expect(await legalNotes()).toMatchObject({ vatId: "DE123456789" });
});

test("saving twice changes the publisher and makes no second one", async () => {
  const administrator = await anAdministrator();
  await saveSite(siteFields.parse(form), administrator);
  await saveSite(siteFields.parse({ ...form, publisher: "Haus Zwei", phone: "" }), administrator);
  expect(await publisher()).toMatchObject({ name: "Haus Zwei", phone: null });
});

test.each([
  ["name", ""],
  ["name", "x".repeat(81)],
  ["timeZone", "Europe/Bielefeld"],
  ["timeZone", "'; DROP TABLE site_settings"],
  ["publisher", " "],
  ["postcode", ""],
  ["phone", "ruf mich an"],
  ["email", "haus@"],
  ["website", "javascript:alert(1)"],
  ["vatId", "123"],
] as const)("%s %j is refused beside its field", (field, value) => {
  const read = siteFields.safeParse({ ...form, [field]: value });
  expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field]);
});
