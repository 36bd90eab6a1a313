// `npm run bench`: all benchmarks, or those that are named. `npm run bench -- post FILE` posts real comments to a running portal.
import type { Bench } from "#tests/bench/bench";
import { cached } from "#tests/bench/cached";
import { memory } from "#tests/bench/memory";
import { mixed } from "#tests/bench/mixed";
import { startPortal } from "#tests/bench/portal";
import { post } from "#tests/bench/post";
import { posting } from "#tests/bench/posting";
import { type Figure, printTable } from "#tests/bench/report";
import { screening } from "#tests/bench/screening";
import { search } from "#tests/bench/search";
import { seed } from "#tests/bench/seed";
import { transcoding } from "#tests/bench/transcoding";
import { uncached } from "#tests/bench/uncached";
import { voting } from "#tests/bench/voting";
import { weight } from "#tests/bench/weight";
import { writing } from "#tests/bench/writing";

// In this order: what fills the portal's memory comes before the look at it, but a hundred thousand comments behind it.
const benches = new Map<string, Bench>(
  Object.entries({ cached, uncached, mixed, posting, voting, transcoding, weight, writing, memory, search, screening }),
);

const named = process.argv.slice(2);
if (named[0] === "post") process.exit(await post(named.slice(1)));
const unknown = named.filter((name) => !benches.has(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown[0]}". There are: ${[...benches.keys()].join(", ")}; and post FILE.`);
  process.exit(1);
}
const figures = await runAll(named.length > 0 ? named : [...benches.keys()]);
const missed = figures.filter(({ met }) => met === false).length;
console.log(missed === 0 ? "\nEvery figure is met." : `\n${missed} of ${figures.length} figures are missed.`);
process.exit(missed === 0 ? 0 : 1);

async function runAll(names: readonly string[]): Promise<Figure[]> {
  const portal = await startPortal();
  try {
    const seeded = await seed(portal.database);
    const all: Figure[] = [];
    for (const [name, bench] of benches) {
      if (!names.includes(name)) continue;
      const found = await bench(portal, seeded);
      printTable(name, found);
      all.push(...found);
    }
    return all;
  } finally {
    await portal.stop();
  }
}
