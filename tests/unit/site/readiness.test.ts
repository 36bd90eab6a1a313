import { expect, test } from "vitest";
import { texts } from "#lib/messages/catalogue";
import { lackNames, lacksOf, openQuestionsOf, type SiteState } from "#lib/site/readiness/lacks";

const now = new Date("2026-11-22T12:00:00Z");
const legal = {
  responsible: "Ruth Sander",
  privacyContact: "x@haus.example",
  representedBy: "",
  registerEntry: "",
  vatId: "",
  supervisor: "",
};
const ready: SiteState = {
  legal,
  publisher: { street: "Weg 1", postcode: "10115", city: "Berlin", email: "haus@haus.example" },
  siteUrl: "https://haus.example",
  mails: true,
  sample: false,
  exampleAccount: false,
  backedUpAt: new Date("2026-11-21T12:00:00Z"),
};

test("a portal that has everything lacks nothing, and what only the publisher can know is still asked", () => {
  expect(lacksOf(ready, now)).toEqual([]);
  expect(openQuestionsOf(legal)).toEqual(["representedBy", "registerEntry", "vatId", "supervisor"]);
});

test.each([
  ["sample", { sample: true }],
  ["address", { publisher: { street: "", postcode: "10115", city: "Berlin", email: "haus@haus.example" } }],
  ["email", { publisher: { street: "Weg 1", postcode: "10115", city: "Berlin", email: null } }],
  ["responsible", { legal: { ...legal, responsible: "" } }],
  ["privacyContact", { legal: { ...legal, privacyContact: "" } }],
  ["siteUrl", { siteUrl: "http://localhost:3000" }],
  ["mail", { mails: false }],
  ["exampleAccount", { exampleAccount: true }],
  ["backup", { backedUpAt: null }],
  ["oldBackup", { backedUpAt: new Date("2026-11-14T12:00:00Z") }],
] as const)("%s is told when it is missing, and nothing else is", (name, lacking) => {
  expect(lacksOf({ ...ready, ...lacking }, now)).toEqual([name]);
});

test("without a publisher everything that it would say is missing; a new portal lacks nearly all", () => {
  expect(lacksOf({ ...ready, publisher: null }, now)).toEqual(["publisher", "address", "email"]);
});

test("nothing that is shown says that all is well", () => {
  for (const locale of ["de", "en"] as const) {
    const { readiness: t } = texts(locale);
    expect(`${t.nothingSeen} ${t.notComplete}`).not.toMatch(/vollständig|bereit|complete|ready/i);
    for (const name of lackNames) expect(t.lacks[name]).not.toBe("");
  }
});
