// The command line of Prisma is used to generate the client. Migrations are plain SQL, applied by lib/database at start.
import { defineConfig } from "prisma/config";

// `generate` never starts the native schema engine, but looks for one: any executable will do, and nothing is downloaded.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= "/bin/true";
process.env.CHECKPOINT_DISABLE ??= "1";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
