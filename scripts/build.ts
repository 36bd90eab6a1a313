// What is made from the sources: Prisma's client and Next's build. Each is made again only when its sources changed.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { readClaim, writeClaim } from "#lib/start/folder";
import { StartProblem } from "#lib/start/problem";

const clientSources = ["prisma/schema.prisma", "package-lock.json"];
const pageSources = ["app", "components", "lib", "prisma/schema.prisma", "package-lock.json"];
const pageConfiguration = ["next.config.mjs", "postcss.config.mjs", "tsconfig.json", "instrumentation.ts"];

const client = "prisma/generated";
const clientMark = `${client}/.sources`;
const buildMark = ".next/sources";

/** Told what is about to be made, when there is something to make. */
type Begin = (what: string) => void;

/** Makes what is missing or out of date; of two processes at once, the second waits for the first. @returns what was made */
export async function build(what: { pages: boolean }, begin: Begin): Promise<"pages" | "client" | null> {
  if (isReady(what)) return null;
  const giveBack = await alone();
  try {
    const generated = await generateClient();
    if (!what.pages || isBuilt()) return generated ? "client" : null;
    begin("pages being built, about half a minute");
    await buildPages();
    return "pages";
  } finally {
    giveBack();
  }
}

/** Whether nothing is out of date. */
export const isReady = ({ pages }: { pages: boolean }) => isGenerated() && (!pages || isBuilt());

const isGenerated = () => existsSync(`${client}/client.ts`) && kept(clientMark) === digestOf(clientSources);
const isBuilt = () => existsSync(".next/BUILD_ID") && kept(buildMark) === markOf(digestOf(pageSources));
const markOf = (sources: string) => `${sources} ${digestOf(pageConfiguration)}`;

async function alone(): Promise<() => void> {
  const file = ".next/cache/building.json"; // a build keeps this folder
  mkdirSync(path.dirname(file), { recursive: true });
  while (readClaim(file)) await sleep(100);
  return writeClaim(file, "a build");
}

async function generateClient(): Promise<boolean> {
  if (isGenerated()) return false;
  const sources = digestOf(clientSources);
  await run("prisma/build/index.js", ["generate"], "Prisma's client cannot be made");
  writeFileSync(clientMark, sources);
  return true;
}

async function buildPages(): Promise<void> {
  // The sources are read before: what is changed during a build is not in it. The configuration after: a build completes tsconfig.json.
  const sources = digestOf(pageSources);
  await run("next/dist/bin/next", ["build"], "The pages cannot be built", actionKey());
  writeFileSync(buildMark, markOf(sources));
}

// The names of the desk's forms hang on this key. Where the portal's own secret is known they stay the same from build to build:
// a form opened before an update can be sent after it.
function actionKey(): Record<string, string> {
  const { PORTAL_SECRET } = process.env;
  if (!PORTAL_SECRET) return {};
  return { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: createHash("sha256").update(`server actions ${PORTAL_SECRET}`).digest("base64") };
}

async function run(program: string, args: string[], problem: string, more: Record<string, string> = {}): Promise<void> {
  const env = { ...process.env, ...more, NODE_ENV: "production" as const, NODE_OPTIONS: "" };
  try {
    await promisify(execFile)(process.execPath, [path.resolve("node_modules", program), ...args], { env, maxBuffer: 64_000_000 });
  } catch (error) {
    const said = error instanceof Error && "stdout" in error && "stderr" in error ? `${error.stdout}${error.stderr}` : String(error);
    console.error(said.trim());
    throw new StartProblem(`${problem}: what was said about it stands above`);
  }
}

function digestOf(places: readonly string[]): string {
  const digest = createHash("sha256");
  for (const place of places) for (const file of filesOf(place)) digest.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return digest.digest("hex");
}

function filesOf(place: string): string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [place];
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

const kept = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : null);
