import { afterEach, expect, test } from "vitest";
import { analytics, analyticsOrigin, switchAnalytics } from "#lib/consent/analytics";
import { saveAnalytics } from "#lib/consent/commands";
import { analyticsNow } from "#lib/consent/queries";
import { analyticsFields } from "#lib/consent/schema";
import { db } from "#lib/db";
import { takeBack } from "#lib/steps/back/commands";
import { lastStep } from "#lib/steps/queries";
import { anAdministrator } from "#tests/support/accounts";

const form = {
  on: "yes",
  script: "https://zaehlwerk.example/script.js",
  attributes: "data-domain=portal.example",
  name: "Zählwerk",
  provider: "Werkstatt, Berlin",
  purposeDe: "Wir möchten wissen, was gelesen wird.",
  purposeEn: "We should like to know what is read.",
  retentionDays: "90",
  cookies: "_pk_*, _pk_ses",
  privacyUrl: "https://zaehlwerk.example/datenschutz",
};
const fields = (given: Readonly<Record<string, string>> = {}) => analyticsFields.parse({ ...form, ...given });

afterEach(async () => {
  await db.analytics.deleteMany();
  switchAnalytics(null);
});

test("what is switched on is what every page knows; switched off, none does", async () => {
  const administrator = await anAdministrator();
  await saveAnalytics(fields(), administrator);
  expect(analytics()).toMatchObject({ name: "Zählwerk", retentionDays: 90, cookies: "_pk_* _pk_ses", version: 1 });
  expect(analyticsOrigin()).toBe("https://zaehlwerk.example");
  await saveAnalytics(analyticsFields.parse({ ...form, on: undefined }), administrator);
  expect([analytics(), analyticsOrigin()]).toEqual([null, undefined]);
});

test("each change has a version of its own, also what is taken back: nobody's yes counts for something else", async () => {
  const administrator = await anAdministrator();
  const last = async () => (await lastStep(administrator))?.id ?? "";
  const back = async (step: string) => (await takeBack(step, administrator))?.outcome;
  const now = async () => [(await analyticsNow())?.provider, (await analyticsNow())?.on, (await analyticsNow())?.version];
  await saveAnalytics(fields(), administrator);
  const first = await last();
  await saveAnalytics(fields(), administrator);
  expect(await now()).toEqual(["Werkstatt, Berlin", true, 1]);
  await saveAnalytics(fields({ provider: "Jemand anders" }), administrator);
  expect(await back(await last())).toBe("back");
  expect(await now()).toEqual(["Werkstatt, Berlin", true, 3]);
  expect(await back(first)).toBe("back");
  expect(await now()).toEqual(["Werkstatt, Berlin", false, 4]);
  expect(analytics()).toBeNull();
});

test("what somebody else has changed since is not taken back", async () => {
  const administrator = await anAdministrator();
  await saveAnalytics(fields(), administrator);
  const step = (await lastStep(administrator))?.id ?? "";
  await saveAnalytics(fields({ name: "Anderes" }), await anAdministrator());
  expect((await takeBack(step, administrator))?.outcome).toBe("moved-on");
});
