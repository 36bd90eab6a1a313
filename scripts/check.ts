// `npm run check`: types, style, lint and dead code, with one verdict.
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "./build.ts";
import { step } from "./step.mjs";

const checks: [name: string, program: string, args: string[]][] = [
  ["types", "typescript/bin/tsc", ["--noEmit", "--incremental", "false"]],
  ["style", "@biomejs/biome/bin/biome", ["check", "--error-on-warnings"]],
  ["promises", "oxlint/bin/oxlint", ["--type-aware", "--deny-warnings"]],
  ["dead code", "knip/bin/knip.js", []],
];

await step("client", async (say, begin) => say((await build({ pages: false }, begin)) ?? "unchanged"));
const problems: string[] = [await run("addresses", "next/dist/bin/next", ["typegen"])];
for (const [name, program, args] of checks) problems.push(await run(name, program, args));
const failed = problems.filter(Boolean);
for (const problem of failed) console.log(`\n${problem}`);
console.log(failed.length === 0 ? "\nEverything is in order." : `\n${failed.length} of ${problems.length} checks failed.`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** @returns what the program complained about; nothing if it is content */
function run(name: string, program: string, args: string[]): Promise<string> {
  return step(name, async (say) => {
    const env = { ...process.env, PATH: `${path.resolve("node_modules/.bin")}:${process.env.PATH}` };
    try {
      await promisify(execFile)(process.execPath, [path.resolve("node_modules", program), ...args], { env, maxBuffer: 64_000_000 });
      say("in order");
      return "";
    } catch (error) {
      say("FAILED");
      return error instanceof Error && "stdout" in error && "stderr" in error ? `${error.stdout}${error.stderr}`.trim() : String(error);
    }
  });
}
