// Everything at once: cached pages keep coming while others are rendered and comments arrive; and the worst minute of a portal,
// when its cache is empty and everybody is there.
import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Bench } from "./bench.ts";
import { type Answer, ask, atPace } from "./client.ts";
import { isReceived, postComment } from "./comments.ts";
import type { Portal } from "./portal.ts";
import { memoryOf } from "./processes.ts";
import { atMost, type Figure, never, note, quantile } from "./report.ts";
import type { Seeded } from "./seed.ts";
import { readSteadily } from "./steady-reader.ts";

const seconds = 10;
const paces = { renders: 20, posts: 50, reads: 300 };

export const mixed: Bench = async (portal, seeded) => [...(await everythingAtOnce(portal, seeded)), ...(await emptyCache(portal, seeded))];

async function everythingAtOnce(portal: Portal, seeded: Seeded): Promise<Figure[]> {
  const { url, database } = portal;
  const { thousand, four, twoHundred, twoThousand } = seeded;
  const hot = [four, twoHundred, twoThousand, ...thousand.slice(0, 5)];
  const cold = thousand.slice(5);
  const story = (turn: number) => cold[turn % cold.length] ?? four;
  await database.query("NOTIFY podium_forget, '*'");
  await sleep(100);
  for (const { path } of hot) await ask(url + path);
  await atPace(paces.posts, 1, (turn) => postComment(portal, story(turn), seeded)); // what is hot is compiled

  const [reads, renders, posts] = await Promise.all([
    readSteadily(
      hot.map(({ path }) => url + path),
      { perSecond: paces.reads, seconds },
    ),
    atPace(paces.renders, seconds, (turn) => ask(url + story(turn).path)),
    atPace(paces.posts, seconds, (turn) => postComment(portal, story(turn), seeded)),
  ]);
  const wrong = [...renders.filter(({ status }) => status !== 200), ...posts.filter((answer) => !isReceived(answer))].length;
  return [
    note("at once, each second", `${paces.reads} cached, ${paces.renders} rendered, ${paces.posts} posted`),
    atMost("a cached page, 99th percentile", quantile(reads.times, 0.99), 25, "ms"),
    note("a cached page, median", `${quantile(reads.times, 0.5).toFixed(1)} ms`),
    note("a rendered page, median", `${quantile(milliseconds(renders), 0.5).toFixed(0)} ms`),
    note("a posted comment, median", `${quantile(milliseconds(posts), 0.5).toFixed(0)} ms`),
    never("answers that are not 200 or a receipt", reads.wrong + wrong),
  ];
}

async function emptyCache({ url, database, server }: Portal, { thousand }: Seeded): Promise<Figure[]> {
  await database.query("NOTIFY podium_forget, '*'");
  await sleep(100);
  const before = memoryOf(server);
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(server));
  }, 100);
  const agent = new Agent({ maxSockets: thousand.length });
  const answers = await Promise.all(thousand.map(({ path }) => ask(url + path, { agent })));
  clearInterval(watch);
  const shown = answers.filter(({ status }) => status === 200).length;
  const told = answers.filter(({ status, headers }) => status === 503 && headers["retry-after"] !== undefined).length;
  return [
    note("empty cache, 1,000 addresses at once: 200, and 503 with Retry-After", `${shown}, ${told}`),
    never("other answers", answers.length - shown - told),
    note("memory of the server before, and at most meanwhile", `${before.toFixed(0)}, ${most.toFixed(0)} MB`),
  ];
}

const milliseconds = (answers: readonly Answer[]) => answers.map(({ ms }) => ms);
