import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    maxWorkers: 3, // on two processors: many tests wait for something else
    // Long enough, and no secret.
    env: { PORTAL_SECRET: "a root for the keys of the tests, long enough" },
    projects: [
      // Rules keep nothing: what one file has loaded serves the next.
      { extends: true, test: { name: "unit", isolate: false, testTimeout: 60_000, include: ["tests/unit/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "db",
          isolate: false, // database.ts makes each file begin as in a process of its own
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
