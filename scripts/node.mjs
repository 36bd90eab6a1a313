// Hands over to Node 24: the one in node_modules, or the machine's own if it is new enough.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const needed = 24;
// Nothing reports home, and what Node has compiled once it need not compile at the next start.
const ours = { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", NODE_COMPILE_CACHE: path.resolve("node_modules/.cache/node") };
const bundled = path.resolve("node_modules/.bin/node");

/**
 * Runs a TypeScript file instead of this program, or beside it where a process cannot be replaced (Node 20).
 * @param {string} script
 * @param {{ options?: string[], args?: string[], variables?: Record<string, string> }} [how]
 */
export function handOver(script, { options = [], args = [], variables = {} } = {}) {
  const command = [findNode(), ...options, path.resolve("scripts", script), ...args];
  const environment = { ...ours, ...process.env, ...variables };
  if (typeof process.execve === "function") process.execve(command[0], command, environment);
  const child = spawn(command[0], command.slice(1), { stdio: "inherit", env: environment });
  // Ctrl-C reaches both of us; a signal for this process alone is handed on. The child decides when it is over.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + os.constants.signals[signal ?? "SIGTERM"]));
}

function findNode() {
  if (major(process.version) >= needed) return process.execPath;
  const { stdout } = existsSync(bundled) ? spawnSync(bundled, ["--version"], { encoding: "utf8" }) : { stdout: "" };
  if (major(stdout) >= needed) return bundled;
  const message = existsSync("node_modules")
    ? `Node ${process.version} is too old and the one in node_modules does not run on this machine: install Node ${needed} or newer`
    : `Nothing is installed yet: run "npm ci", or "npm run portal" that does everything`;
  throw Object.assign(new Error(message), { name: "StartProblem" });
}

/** @param {string | null} version */
const major = (version) => Number.parseInt((version ?? "").replace("v", ""), 10) || 0;
