// The same portal, built anew from changed sources, beside the first one: an update.
import { execFile } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const sources = ["app", "components", "lib", "prisma", "public", "scripts", "tests", "types"];
const files = ["server.ts", "next.config.mjs", "postcss.config.mjs", "tsconfig.json", "package.json", "package-lock.json"];

export type SecondBuild = { folder: string; id: string; remove: () => void };

/** Builds in a folder inside the first one: the packages there are the packages here. */
export async function buildAnew(): Promise<SecondBuild> {
  const folder = path.resolve("test-results/second-build");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of sources) cpSync(name, path.join(folder, name), { recursive: true });
  for (const name of files) cpSync(name, path.join(folder, name));
  appendFileSync(path.join(folder, "lib/writing/actions.ts"), "\n// Changed since.\n");
  // The types are those of the first build, which looked at them; how small the files are is no matter here.
  const quick = "\nconfig.typescript = { ignoreBuildErrors: true };\nconfig.experimental.turbopackMinify = false;\n";
  appendFileSync(path.join(folder, "next.config.mjs"), quick);
  const env = { ...process.env, NODE_ENV: "production" as const, NODE_OPTIONS: "", PORTAL_SECRET: "", NEXT_TELEMETRY_DISABLED: "1" };
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  await promisify(execFile)(process.execPath, ["scripts/build-all.ts"], { cwd: folder, env, maxBuffer: 64_000_000 });
  return { folder, id: buildIdOf(folder), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export const buildIdOf = (folder: string) => readFileSync(path.join(folder, ".next/BUILD_ID"), "utf8");
