// TCP ports of this machine.
import { once } from "node:events";
import { createServer } from "node:net";
import { StartProblem } from "./problem.ts";

/** Next would print a failed start and stay: so the port is tried before anything is started. @throws StartProblem */
export async function checkPort({ PORT, HOST }: { PORT: number; HOST: string }): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen(PORT, HOST), "listening");
  } catch (error) {
    throw new StartProblem(inWords(error instanceof Error && "code" in error ? error.code : error, PORT, HOST));
  }
  probe.close();
  await once(probe, "close");
}

function inWords(code: unknown, port: number, host: string): string {
  if (code === "EADDRINUSE") return `PORT: ${port} is in use by another program: end it, or set PORT to another number`;
  if (code === "EACCES") return `PORT: ${port} is reserved for root: set PORT to 1024 or more`;
  return `HOST: the portal cannot listen on ${host} (${code}): set HOST to an address of this machine`;
}

/** A port that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("a TCP port was asked for");
  return address.port;
}
