// Which Chromium the browser tests use: a named one, the machine's, the one from npm, or Playwright's own.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

const ofTheMachine = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

/** Path of the browser; undefined means Playwright's own. */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH: there is no ${named}`);
  return named || ofTheMachine.find(existsSync) || (await unpackBrowser());
}

/** Gets a browser where none is to be found. @returns what will be used, in words */
export async function installBrowser(): Promise<string> {
  const found = await findBrowser();
  if (found) return found;
  execFileSync(process.execPath, [path.resolve("node_modules/@playwright/test/cli.js"), "install", "chromium"], { stdio: "inherit" });
  return "Playwright's own";
}

// The package is made for a bare server: told that it runs on one, it brings the libraries that a bare server lacks.
// It unpacks into the folder for temporary files, which everybody shares: another user's browser there could not be started.
async function unpackBrowser(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { TMPDIR: shared } = process.env;
  const own = path.resolve("node_modules/.cache/browser");
  mkdirSync(own, { recursive: true });
  process.env.TMPDIR = own;
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs24.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const browser = await chromium.executablePath();
  if (shared === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = shared;
  return browser;
}
