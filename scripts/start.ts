// Starts the portal in this process: `portal` does everything a fresh clone needs, `production` expects a build, `development` reloads.
import { z } from "zod";
import { migrate } from "#lib/database/migrate";
import { openDatabase } from "#lib/database/open";
import { readSettings, type Settings } from "#lib/settings";
import { openDataFolder } from "#lib/start/folder";
import { checkPort } from "#lib/start/port";
import { StartProblem } from "#lib/start/problem";
import { secret } from "#lib/start/secrets";
import { build, isReady } from "./build.ts";
import { step, tell } from "./step.mjs";

const mode = z.enum(["portal", "production", "development"]).parse(process.argv[2]);
const begun = Number(process.argv[3] ?? Date.now());

// What was started is ended in the opposite order, whether by a signal, by a problem or by the loss of the database.
const running = new AsyncDisposableStack();
let ending: Promise<void> | undefined;
function end(code: number): Promise<void> {
  ending ??= running.disposeAsync().then(
    () => process.exit(code),
    (error) => {
      tell(error);
      process.exit(1);
    },
  );
  return ending;
}
// Whoever read our output may have gone (a closed terminal, a pipe that ended): an error about that would be written, fail, and so on.
for (const output of [process.stdout, process.stderr]) output.on("error", () => undefined);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end(0));

try {
  await start();
} catch (error) {
  if (!ending) tell(error);
  await end(1);
}

async function start(): Promise<void> {
  Reflect.set(process.env, "NODE_ENV", mode === "development" ? "development" : "production");
  const settings = await step("settings", () => prepare(readSettings(process.env)));
  await prepareProgram();

  const { directUrl } = await step("database", async (say) => {
    const database = await openDatabase(settings, `the portal at ${settings.siteUrl}`);
    running.defer(database.stop);
    database.onLost(() => {
      console.error("The embedded database ended unexpectedly: its log is postgres.log in the data folder.");
      void end(1);
    });
    process.env.DATABASE_URL = database.url;
    process.env.DATABASE_DIRECT_URL = database.directUrl;
    say(database.name);
    const applied = await migrate(database.directUrl);
    if (applied.length > 0) say(`${database.name}, ${applied.length} migrations applied`);
    return database;
  });
  if (mode !== "production" && settings.SAMPLE) {
    await step("sample", async (say) => {
      const { layIntoEmptyDatabase } = await import("./lay-sample.ts");
      say((await layIntoEmptyDatabase(directUrl)) ? "publication laid into the empty database" : "unchanged");
    });
  }
  await step("server", async (say) => {
    const { serve } = await import("../server.ts");
    const { stop } = await serve();
    running.defer(stop);
    say(`process ${process.pid}`);
  });
  await greet(settings);
}

async function prepare(settings: Settings): Promise<Settings> {
  openDataFolder(settings.dataFolder);
  await checkPort(settings);
  const own = settings.PORTAL_SECRET ?? secret(settings.dataFolder, "portal");
  process.env.PORTAL_SECRET = own;
  const { prepareSignIn } = await import("#lib/accounts/environment");
  prepareSignIn({ siteUrl: settings.siteUrl, secret: own });
  return readSettings(process.env);
}

async function prepareProgram(): Promise<void> {
  if (mode === "production") {
    if (!isReady({ pages: true })) throw new StartProblem('There is no build of these sources: run "npm run build" first');
    return;
  }
  await step("build", async (say, begin) => {
    const made = await build({ pages: mode === "portal" }, begin);
    say(made === "pages" ? "pages built" : made === "client" ? "database client made" : "unchanged");
  });
}

async function greet({ siteUrl }: Settings): Promise<void> {
  const { firstAdministratorLink } = await import("#lib/accounts/commands");
  const link = await firstAdministratorLink();
  console.log(`\nReady after ${((Date.now() - begun) / 1000).toFixed(1)} s: ${siteUrl}`);
  if (link) console.log(`Sign in as administrator (once, within 30 minutes): ${link}`);
  const { lacksInShort } = await import("#lib/site/readiness/wording");
  const lacks = await lacksInShort();
  if (lacks) console.log(`Before readers come: ${lacks}. The desk says what to do about each.`);
}
