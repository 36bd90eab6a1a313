// `npm run build`: everything that `npm start` needs.
import { findBinaries } from "#lib/database/binaries";
import { build } from "./build.ts";
import { step, tell } from "./step.mjs";

try {
  await step("build", async (say, begin) => say((await build({ pages: true }, begin)) ? "made" : "unchanged"));
  // A server may run as a user who cannot write here: what belongs into node_modules is completed now.
  if (!process.env.DATABASE_URL) await step("database", (say) => say(findBinaries().folder));
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
