// `npm run restore FILE`: fills an empty database and media folder. The portal must not run on them meanwhile.
import path from "node:path";
import { restore } from "#lib/backup/restore";
import { StartProblem } from "#lib/start/problem";
import { databaseForCommand } from "./database-command.ts";
import { step, tell } from "./step.mjs";

try {
  const [file] = process.argv.slice(2);
  if (!file) throw new StartProblem('Say what from: "npm run restore FILE"');
  const { settings, url, running, stop } = await databaseForCommand("npm run restore");
  try {
    if (running) throw new StartProblem("The portal is running: end it first, or set PORTAL_DATA to a new folder");
    await step("restore", async (say) => {
      const { rows, madeAt } = await restore({ url, mediaFolder: path.join(settings.dataFolder, "media"), file: path.resolve(file) });
      say(`${rows} rows, as they were at ${madeAt}`);
    });
  } finally {
    await stop();
  }
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
