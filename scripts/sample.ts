// `npm run sample -- remove`: takes the sample publication out of a portal, running or not.
import { StartProblem } from "#lib/start/problem";
import { databaseForCommand } from "./database-command.ts";
import { step, tell } from "./step.mjs";

try {
  if (process.argv[2] !== "remove") throw new StartProblem('Say what to do with it: "npm run sample -- remove"');
  const { stop } = await databaseForCommand("npm run sample -- remove");
  try {
    const { removeSample } = await import("#lib/sample/commands");
    const { db } = await import("#lib/db");
    await step("sample", async (say) => say(`${(await removeSample()).stories} stories and all that belongs to them removed`));
    await db.$disconnect();
  } finally {
    await stop();
  }
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
