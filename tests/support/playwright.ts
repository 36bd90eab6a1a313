// What a browser test is given: the shared portal, and a browser that comes from an address of its own.
import { randomBytes } from "node:crypto";
import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

type PortalUnderTest = { address: string; databaseUrl: string; dataFolder: string };

export const test = base.extend<{ portal: PortalUnderTest; tidy: undefined }>({
  portal: async ({ browserName: _ }, use) => {
    const { PORTAL_ADDRESS: address = "", DATABASE_URL: databaseUrl = "", PORTAL_DATA: dataFolder = "" } = process.env;
    await use({ address, databaseUrl, dataFolder });
  },
  // Pages that a test leaves open would go on working beside all that follow.
  tidy: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
  baseURL: ({ portal }, use) => use(portal.address),
  extraHTTPHeaders: ({ browserName: _ }, use) => use({ "x-forwarded-for": ownAddress() }),
});

/** An address of the documentation's network; its block is nobody else's. */
export const ownAddress = () => `2001:db8:${randomBytes(2).toString("hex")}:${randomBytes(2).toString("hex")}::1`;
