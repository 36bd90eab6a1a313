// What an administrator says of the site in one process is said by every other one within a second.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { saveSite } from "#lib/site/administration/commands";
import { siteFieldsNow } from "#lib/site/administration/queries";
import { anAdministrator } from "#tests/support/accounts";
import { ask } from "#tests/support/asking";
import { aPortal, type PortalOnRoad } from "#tests/support/portal-on-road";

let portal: PortalOnRoad;
beforeAll(async () => {
  portal = await aPortal("another");
});
afterAll(() => portal.end());

const nameOnPage = async () => /<title>(?:[^<]*· )?([^<]+)<\/title>/.exec((await ask(portal.address, "/impressum")).text)?.[1];

test("the new name of the site stands on the pages of a process that did not hear it from the administrator", async () => {
  const administrator = await anAdministrator();
  const fields = await siteFieldsNow(administrator);
  const before = await nameOnPage();
  const after = `${before} am Abend`;
  await saveSite({ ...fields, name: after }, administrator);
  await vi.waitFor(async () => expect(await nameOnPage()).toBe(after), { timeout: 1_000, interval: 50 });
});
