// A reader's side of the wire: requests over connections that stay open, and clocks that keep a pace.
import { Agent, request as begin, type IncomingHttpHeaders } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; ms: number };
export type Asked = { method?: "GET" | "POST"; headers?: Readonly<Record<string, string>>; body?: string; agent?: Agent };

const connections = new Agent({ keepAlive: true, maxSockets: 64 });

/** Asks as a browser would, with the encodings of one. */
export function ask(url: string, { method = "GET", headers = {}, body, agent = connections }: Asked = {}): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const sent = performance.now();
  const request = begin(url, { method, agent, headers: { "accept-encoding": "gzip", ...headers } }, (response) => {
    const chunks: Buffer[] = [];
    response.on("data", (chunk: Buffer) => chunks.push(chunk));
    response.on("error", reject);
    response.on("end", () =>
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks), ms: performance.now() - sent }),
    );
  });
  request.on("error", reject);
  request.end(body);
  return promise;
}

/** Does something `perSecond` times a second for `seconds`, whether or not what was begun before has ended. */
export async function atPace<T>(perSecond: number, seconds: number, act: (turn: number) => Promise<T>): Promise<T[]> {
  const begun = performance.now();
  const acts: Promise<T>[] = [];
  for (let turn = 0; turn < perSecond * seconds; turn++) {
    const wait = begun + (turn * 1_000) / perSecond - performance.now();
    if (wait > 1) await sleep(wait);
    acts.push(act(turn));
  }
  return Promise.all(acts);
}

/** So many at once, each beginning the next act when its last has ended, for so long. */
export async function inTurns<T>(clients: number, seconds: number, act: () => Promise<T>): Promise<T[]> {
  const until = performance.now() + seconds * 1_000;
  const results: T[] = [];
  const client = async () => {
    while (performance.now() < until) results.push(await act());
  };
  await Promise.all(Array.from({ length: clients }, client));
  return results;
}
