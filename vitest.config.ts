import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    maxWorkers: 3, // on two processors: many tests wait for something else
    // Long enough, and no secret.
    env: { PORTAL_SECRET: "a root for the keys of the tests, long enough" },
    // What one file has loaded serves the next (isolate: false); settings and what the portal keeps for the process do not.
    setupFiles: ["tests/support/begin-anew.ts"],
    projects: [
      { extends: true, test: { name: "unit", isolate: false, testTimeout: 60_000, include: ["tests/unit/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "db",
          isolate: false,
          include: ["tests/db/**/*.test.ts"],
          globalSetup: ["tests/support/database-server.ts"],
          setupFiles: ["tests/support/database.ts"],
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        // Needs a build: `npm test` runs these after it.
        extends: true,
        test: {
          name: "promises",
          include: ["tests/e2e/promises/**/*.test.ts"],
          globalSetup: ["tests/support/database-server.ts"],
          setupFiles: ["tests/support/database.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
