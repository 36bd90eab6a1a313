import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/support/browser.ts";

const executablePath = await findBrowser();
/** They run a portal with other settings in an environment of its own: no worker goes on from them to the others' portal. */
const ownHouses = [
  "**/consent.spec.ts",
  "**/akismet.spec.ts",
  "**/writing-kills.spec.ts",
  "**/house-rights.spec.ts",
  "**/reads-beacon.spec.ts",
  "**/crawl.spec.ts",
];

export default defineConfig({
  testDir: "tests/e2e",
  projects: [
    { name: "own-houses", testMatch: ownHouses }, // first: one of them takes as long as fifty others
    { name: "portal", testMatch: "**/*.spec.ts", testIgnore: ownHouses },
  ],
  globalSetup: "./tests/support/portal-server.ts",
  fullyParallel: true,
  workers: 3,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  outputDir: "test-results",
  reporter: "list",
  use: {
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    trace: "off",
    launchOptions: { ...(executablePath && { executablePath }), args: ["--disable-background-networking"] },
  },
});
