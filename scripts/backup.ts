// `npm run backup FILE`: every table and the media in one file, also while the portal runs.
import path from "node:path";
import { backUp } from "#lib/backup/back-up";
import { noteBackup } from "#lib/backup/noted";
import { StartProblem } from "#lib/start/problem";
import { databaseForCommand } from "./database-command.ts";
import { step, tell } from "./step.mjs";

try {
  const [file] = process.argv.slice(2);
  if (!file) throw new StartProblem('Say where to: "npm run backup FILE"');
  const { settings, url, stop } = await databaseForCommand("npm run backup");
  try {
    await step("backup", async (say) => {
      const { tables, rows, files } = await backUp({ url, mediaFolder: path.join(settings.dataFolder, "media"), file: path.resolve(file) });
      await noteBackup(url);
      say(`${rows} rows of ${tables} tables, ${files} files: ${file}`);
    });
  } finally {
    await stop();
  }
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
