// What a browser test is given: the shared portal, and a browser that comes from an address of its own.
import { randomBytes } from "node:crypto";
import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

type PortalUnderTest = { address: string; databaseUrl: string; dataFolder: string };

export const test = base.extend<{ portal: PortalUnderTest }>({
  portal: async ({ browserName: _ }, use) => {
    const { PORTAL_ADDRESS: address = "", DATABASE_URL: databaseUrl = "", PORTAL_DATA: dataFolder = "" } = process.env;
    await use({ address, databaseUrl, dataFolder });
  },
  baseURL: ({ portal }, use) => use(portal.address),
  extraHTTPHeaders: ({ browserName: _ }, use) => use({ "x-forwarded-for": ownAddress() }),
});

/** An address of the documentation's network; its block is nobody else's. */
export const ownAddress = () => `2001:db8:${randomBytes(2).toString("hex")}:${randomBytes(2).toString("hex")}::1`;
