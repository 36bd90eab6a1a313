// Starts the portal as its own process, as `npm start` does, and knows what it said.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { freePort } from "#lib/start/port";
import { server } from "../../scripts/memory.mjs";

export type Portal = {
  address: string;
  process: ChildProcess;
  /** Everything it has written so far, to both outputs. */
  said: () => string;
  /** Asks it to end and waits. @returns its exit code; null if a signal ended it */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

export type Mode = "portal" | "production";
type Variables = Record<string, string>;

/** Resolves when the portal serves. @throws what it said, if it ends before */
export async function startPortal(variables: Variables, mode: Mode = "production", folder = path.resolve()): Promise<Portal> {
  const port = variables.PORT ?? String(await freePort());
  const portal = launchPortal({ ...variables, PORT: port }, mode, folder);
  await until(portal, () => /^Ready after/m.test(portal.said()));
  return { ...portal, address: `http://localhost:${port}` };
}

/** Starts a portal that is expected to end by itself. */
export async function failingPortal(variables: Variables): Promise<{ code: number | null; said: string }> {
  const portal = launchPortal({ PORT: String(await freePort()), ...variables }, "production");
  await once(portal.process, "close");
  return { code: portal.process.exitCode, said: portal.said() };
}

function launchPortal(variables: Variables, mode: Mode, folder = path.resolve()): Omit<Portal, "address"> {
  const child = spawn(process.execPath, [...server.options, path.join(folder, "scripts/start.ts"), mode], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const output of [child.stdout, child.stderr]) output.on("data", (chunk) => (said += chunk));
  const stop = async (signal: NodeJS.Signals = "SIGTERM") => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill(signal);
    await once(child, "exit");
    return child.exitCode;
  };
  return { process: child, said: () => said, stop };
}

async function until(portal: Omit<Portal, "address">, reached: () => boolean): Promise<void> {
  while (!reached()) {
    const { exitCode, signalCode, stdout } = portal.process;
    if (exitCode !== null || signalCode !== null) throw new Error(`The portal ended:\n${portal.said()}`);
    await Promise.race([stdout && once(stdout, "data"), once(portal.process, "exit")]);
  }
}
