// What it costs to render: processor time of the server and of the database for a page nobody has asked for since it changed.
// A page shows a bounded part of a thread, so the longest thread must not cost much more than a short one.

import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import type { Bench } from "./bench.ts";
import { ask } from "./client.ts";
import type { Portal } from "./portal.ts";
import { familyOf, processorTime } from "./processes.ts";
import { atMost, median, note } from "./report.ts";
import type { Story } from "./seed.ts";

const rounds = 5;
const rendersARound = 20;
/** Milliseconds that a notification may be under way. Longer pauses would measure how caches of the processor cool down. */
const underWay = 5;
/** So many renders until what is hot is compiled: fewer than a portal has done an hour after its start. */
const warmUp = 500;

type Cost = { server: number; database: number };

export const uncached: Bench = async (portal, { four, twoHundred, twoThousand, thousand }) => {
  for (const story of thousand.slice(0, warmUp)) await ask(portal.url + story.path);
  const before = await misses(portal);
  const costs: Record<"four" | "twoHundred" | "twoThousand", Cost[]> = { four: [], twoHundred: [], twoThousand: [] };
  for (let round = 0; round < rounds; round++) {
    costs.four.push(await rendering(portal, four));
    costs.twoHundred.push(await rendering(portal, twoHundred));
    costs.twoThousand.push(await rendering(portal, twoThousand));
  }
  const served = 3 * rounds * rendersARound - ((await misses(portal)) - before);
  const [short, long, longest] = [sumOf(costs.four), sumOf(costs.twoHundred), sumOf(costs.twoThousand)];
  const page = (await ask(portal.url + twoThousand.path)).body;
  return [
    atMost("4 comments: processor time of a render, server and database", short, 15, "ms"),
    note("  of that the database", `${median(costs.four.map(({ database }) => database)).toFixed(1)} ms`),
    note("200 comments: the same", `${long.toFixed(1)} ms`),
    atMost("2,000 comments: the same, of that with 4", longest / short, 2, "×", 2),
    atMost("2,000 comments: the page, compressed", page.length / 1000, 60, "kB"),
    note("2,000 comments: the page, unpacked", `${(gunzipSync(page).length / 1000).toFixed(1)} kB`),
    note("answers that came from the cache after all", `${served} of ${3 * rounds * rendersARound}`),
  ];
};

const sumOf = (costs: readonly Cost[]) => median(costs.map(({ server, database }) => server + database));

/** Processor time of one render, from a number of them: the kernel counts in hundredths of a second. */
async function rendering(portal: Portal, { id, path }: Story): Promise<Cost> {
  const others = familyOf(portal.root).filter((pid) => pid !== portal.server);
  const [server, database] = [processorTime(portal.server), processorTime(...others)];
  for (let turn = 0; turn < rendersARound; turn++) {
    await portal.database.query("SELECT pg_notify('podium_forget', $1)", [`story:${id}`]);
    await sleep(underWay);
    await ask(portal.url + path);
  }
  return {
    server: (processorTime(portal.server) - server) / rendersARound,
    database: (processorTime(...others) - database) / rendersARound,
  };
}

async function misses({ log }: Portal): Promise<number> {
  await sleep(1_500); // the log is written each second
  return log().filter((line) => line.includes('"cache":"miss"')).length;
}
