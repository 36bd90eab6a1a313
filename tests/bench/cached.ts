// A cached article: processor time a request, and requests a second beside nginx serving the same bytes. One core for the
// server, the other for the client; the two take turns, and the medians of the ratios count.
import { gunzipSync } from "node:zlib";
import { freePort } from "#lib/start/port";
import type { Bench } from "./bench.ts";
import { ask } from "./client.ts";
import { hasWrk, load } from "./load.ts";
import { startNginx } from "./nginx.ts";
import { pin, processorTime } from "./processes.ts";
import { atLeast, atMost, type Figure, median, note } from "./report.ts";

const rounds = 7;
const seconds = 1;
const cores = { server: 0, client: 1 };
const perRequest = 0.06;

type Server = { url: string; pid: number };

/** One turn: requests a second, and milliseconds of processor time a request. */
type Turn = { perSecond: number; ms: number };

export const cached: Bench = async ({ url, server, folder }, { four, twoHundred }) => {
  const pages = [
    { name: "four.html", comments: 4, address: url + four.path, ratio: 0.65 },
    { name: "two-hundred.html", comments: 200, address: url + twoHundred.path, ratio: 0.5 },
  ];
  const bytes = new Map<string, { plain: Buffer; gzip: Buffer }>();
  for (const { name, address } of pages) {
    const { body } = await ask(address);
    bytes.set(name, { plain: gunzipSync(body), gzip: body });
  }
  const nginx = await startNginx(`${folder}/nginx`, await freePort(), bytes);
  const figures: Figure[] = [];
  if (!nginx) figures.push(note("nginx is not installed (apt-get install nginx-light): no comparison", "-"));
  if (!hasWrk) figures.push(note("wrk is not installed (apt-get install wrk): autocannon is slower than what it asks", "-"));
  if (![server, nginx?.worker ?? server].every((pid) => pin(pid, cores.server))) {
    figures.push(note("taskset is not there: server and client share the cores", "-"));
  }
  for (const { name, comments, address, ratio } of pages) {
    const ours = { url: address, pid: server };
    const size = bytes.get(name)?.gzip.length ?? 0;
    figures.push(
      ...(await compare(
        `${comments} comments, ${(size / 1000).toFixed(1)} kB`,
        ours,
        nginx && { url: `${nginx.url}/${name}`, pid: nginx.worker },
        ratio,
      )),
    );
  }
  await nginx?.stop();
  pin(server);
  return figures;
};

async function compare(what: string, ours: Server, theirs: Server | null, ratio: number): Promise<Figure[]> {
  await turn(ours); // what is hot is compiled
  const own: Turn[] = [];
  const other: Turn[] = [];
  for (let round = 0; round < rounds; round++) {
    own.push(await turn(ours));
    if (theirs) other.push(await turn(theirs));
  }
  const figures = [atMost(`${what}: processor time a request`, median(own.map(({ ms }) => ms)), perRequest, "ms", 4)];
  if (!theirs) return figures;
  const bySecond = own.map(({ perSecond }, round) => perSecond / (other[round]?.perSecond ?? 0));
  const byTime = own.map(({ ms }, round) => (other[round]?.ms ?? 0) / ms);
  return [
    ...figures,
    note(`${what}: nginx's processor time a request`, `${median(other.map(({ ms }) => ms)).toFixed(4)} ms`),
    atLeast(`${what}: requests a second, of nginx's`, median(bySecond), ratio, "×"),
    note(`${what}: requests a second of processor time, of nginx's`, `${median(byTime).toFixed(2)} ×`),
  ];
}

async function turn({ url, pid }: Server): Promise<Turn> {
  const before = processorTime(pid);
  const { requests, perSecond } = await load(url, seconds, cores.client);
  return { perSecond, ms: (processorTime(pid) - before) / requests };
}
