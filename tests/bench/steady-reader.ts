// A reader in a thread of its own: its clock does not wait for what the other clients have to do.
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { z } from "zod";
import { ask, atPace } from "./client.ts";

type Pace = { perSecond: number; seconds: number };

const found = z.object({ times: z.array(z.number()), wrong: z.number() });
/** Milliseconds from each question to the last byte of its answer, and how many answers were not 200. */
export type Reads = z.infer<typeof found>;

/** Asks for the addresses in turn, at a pace that does not slow down when answers do. */
export async function readSteadily(urls: readonly string[], pace: Pace): Promise<Reads> {
  const reader = new Worker(new URL(import.meta.url), { workerData: { urls, ...pace } });
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  reader.once("message", resolve);
  reader.once("error", reject);
  return found.parse(await promise);
}

if (!isMainThread) {
  const { urls, perSecond, seconds } = z
    .object({ urls: z.array(z.string()), perSecond: z.number(), seconds: z.number() })
    .parse(workerData);
  const answers = await atPace(perSecond, seconds, (turn) => ask(urls[turn % urls.length] ?? ""));
  parentPort?.postMessage({ times: answers.map(({ ms }) => ms), wrong: answers.filter(({ status }) => status !== 200).length });
}
