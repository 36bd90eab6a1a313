// Runs every test and ends with one line: how many passed, how many failed. Anything that could not run counts as failed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { installBrowser } from "#tests/support/browser";
import { build } from "./build.ts";
import { step, tell } from "./step.mjs";

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });
type Count = { passed: number; failed: number };

const reports = mkdtempSync(path.join(os.tmpdir(), "podium-reports-"));
const counts: Count[] = [];
for (const part of [prepare, besideTheBuild, promises, journeys]) counts.push(await part().catch(couldNotRun));
rmSync(reports, { recursive: true });
const sum = (name: keyof Count) => counts.reduce((total, count) => total + count[name], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;

function couldNotRun(error: unknown): Count {
  tell(error);
  return { passed: 0, failed: 1 };
}

async function prepare(): Promise<Count> {
  await step("browser", async (say) => say(await installBrowser()));
  await step("client", async (say, begin) => say((await build({ pages: false }, begin)) ?? "unchanged"));
  return { passed: 0, failed: 0 };
}

/** Tests that need no build run while there is one: they often wait for something else. */
async function besideTheBuild(): Promise<Count> {
  const [built, tested] = await Promise.all([pages().catch(couldNotRun), rulesAndDatabase().catch(couldNotRun)]);
  return { passed: tested.passed, failed: built.failed + tested.failed };
}

function rulesAndDatabase(): Promise<Count> {
  return vitest("unit", "db");
}

/** Portals that are killed, cut off, rebuilt and asked for nonsense: they need the build. */
function promises(): Promise<Count> {
  return vitest("promises");
}

async function vitest(...projects: string[]): Promise<Count> {
  const report = path.join(reports, `${projects.join("-")}.json`);
  const chosen = projects.map((project) => `--project=${project}`);
  const code = await run("vitest/vitest.mjs", ["run", ...chosen, "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`], {});
  const { numPassedTests: passed, numFailedTests: failed } = vitestReport.parse(JSON.parse(readFileSync(report, "utf8")));
  return verdict(code, passed, failed);
}

async function pages(): Promise<Count> {
  await step("build", async (say, begin) => say((await build({ pages: true }, begin)) ?? "unchanged"));
  return { passed: 0, failed: 0 };
}

async function journeys(): Promise<Count> {
  const report = path.join(reports, "playwright.json");
  const code = await run("@playwright/test/cli.js", ["test", "--reporter=list,json"], { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  const { stats } = playwrightReport.parse(JSON.parse(readFileSync(report, "utf8")));
  return verdict(code, stats.expected, stats.unexpected + stats.flaky);
}

// A file that cannot be loaded fails without a failed test, and no test at all is no success.
function verdict(code: number, passed: number, failed: number): Count {
  return { passed, failed: code !== 0 || passed === 0 ? Math.max(failed, 1) : failed };
}

async function run(program: string, args: string[], variables: Record<string, string>): Promise<number> {
  const env = { ...process.env, ...variables };
  const child = spawn(process.execPath, [path.resolve("node_modules", program), ...args], { stdio: "inherit", env });
  const [code] = await once(child, "exit");
  return typeof code === "number" ? code : 1;
}
