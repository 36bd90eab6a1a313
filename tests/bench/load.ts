// As many requests as a server answers. Debian's wrk where it is installed; else autocannon, which is itself the slower side.
import { execFile, execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { z } from "zod";

export type Load = { requests: number; perSecond: number };

const connections = 16;
const gzip = "accept-encoding: gzip";

export const hasWrk = isThere("wrk");
const hasTaskset = isThere("taskset");

/** Asks for one address as fast as it is answered, from one thread on the given core. @throws when an answer is not 200 */
export function load(url: string, seconds: number, core: number): Promise<Load> {
  return hasWrk ? loadByWrk(url, seconds, core) : loadByAutocannon(url, seconds);
}

async function loadByWrk(url: string, seconds: number, core: number): Promise<Load> {
  const wrk = ["wrk", "--threads", "1", "--connections", String(connections), "--duration", `${seconds}s`, "--header", gzip, url];
  const [program = "", ...args] = hasTaskset ? ["taskset", "--cpu-list", String(core), ...wrk] : wrk;
  const { stdout } = await promisify(execFile)(program, args);
  const [, requests] = /(\d+) requests in/.exec(stdout) ?? [];
  const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  if (/Non-2xx|Socket errors: (?!connect 0, read 0, write 0, timeout 0)/.test(stdout) || !requests) throw new Error(`${url}: ${stdout}`);
  return { requests: Number(requests), perSecond: Number(perSecond) };
}

const report = z.object({ requests: z.object({ total: z.number(), average: z.number() }), non2xx: z.number(), errors: z.number() });

async function loadByAutocannon(url: string, seconds: number): Promise<Load> {
  const program = createRequire(import.meta.url).resolve("autocannon");
  const options = ["--json", "--connections", String(connections), "--duration", String(seconds), "--headers", gzip, url];
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...options]);
  const { requests, non2xx, errors } = report.parse(JSON.parse(stdout));
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} answers that are not 200, ${errors} errors`);
  return { requests: requests.total, perSecond: requests.average };
}

function isThere(program: string): boolean {
  try {
    execFileSync("which", [program], { stdio: "ignore" });
    return true;
  } catch {
    return false; // the benchmark says what it does without
  }
}
