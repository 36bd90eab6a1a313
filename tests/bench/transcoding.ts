// Pages while a film is made playable beside them, against the same pages before and after, in one run.
import { copyFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { runningEmbedded } from "#lib/database/embedded";
import type { Bench } from "./bench.ts";
import { ask, atPace } from "./client.ts";
import type { Portal } from "./portal.ts";
import { atMost, type Figure, median, note } from "./report.ts";
import type { Seeded } from "./seed.ts";
import { readSteadily } from "./steady-reader.ts";

const film = "prisma/sample/media/was-ein-hotelportier-ueber-wartezeiten-weiss.mp4";
const seconds = 5;
const rounds = 2;
/** Of the film so many seconds are made: more than it takes to measure beside it. */
const clip = 60;
const paces = { renders: 20, reads: 200 };

export const transcoding: Bench = async (portal, seeded) => {
  const { ffmpeg, runFfmpeg } = await import("#lib/videos/transcoding/ffmpeg");
  const program = await ffmpeg();
  if (!program) return [note("ffmpeg", "is missing here")];
  const [rendered, cached]: [number[], number[]] = [[], []];
  const short = path.join(portal.folder, "short.mp4");
  await runFfmpeg(program, ["-v", "error", "-i", film, "-t", String(clip), "-c", "copy", short], 60_000);
  await pages(portal, seeded); // what is hot is compiled
  for (let round = 0; round < rounds; round++) {
    const before = await pages(portal, seeded);
    const id = await filmComes(portal, short);
    const during = await pages(portal, seeded);
    if ((await stateOf(portal, id)) !== "running") return [note("the film was ready", "too early")];
    await isMade(portal, id);
    const after = await pages(portal, seeded);
    rendered.push((2 * during.rendered) / (before.rendered + after.rendered));
    cached.push((2 * during.cached) / (before.cached + after.cached));
  }
  return [figure("a rendered page while a film is made, of its time without", rendered), figure("a cached page, the same", cached)];
};

const figure = (what: string, ratios: readonly number[]): Figure => atMost(what, median(ratios), 1.1, "×", 2);

/** Median milliseconds of pages, rendered and from the cache. */
async function pages({ url, database }: Portal, { thousand, four, twoHundred }: Seeded): Promise<{ rendered: number; cached: number }> {
  await database.query("NOTIFY podium_forget, '*'");
  await sleep(100);
  const hot = [four, twoHundred].map(({ path: place }) => url + place);
  for (const address of hot) await ask(address);
  const [reads, renders] = await Promise.all([
    readSteadily(hot, { perSecond: paces.reads, seconds }),
    atPace(paces.renders, seconds, (turn) => ask(url + (thousand[turn % thousand.length] ?? four).path)),
  ]);
  return { rendered: median(renders.map(({ ms }) => ms)), cached: median(reads.times) };
}

/** A film comes in, as if somebody had uploaded it. @returns its id, once it is being worked on */
async function filmComes(portal: Portal, short: string): Promise<string> {
  const data = path.join(portal.folder, "data");
  const address = runningEmbedded(data) ?? "";
  Object.assign(process.env, { DATABASE_URL: address, DATABASE_DIRECT_URL: address, PORTAL_DATA: data });
  const { keepFilm } = await import("#lib/videos/commands");
  const copy = path.join(portal.folder, "film.mp4");
  await copyFile(short, copy);
  const { rows } = await portal.database.query("SELECT id FROM users LIMIT 1");
  const kept = await keepFilm({ path: copy, originalName: "film.mp4" }, { id: String(rows[0]?.id) });
  if ("problem" in kept) throw new Error(kept.problem);
  while ((await stateOf(portal, kept.id)) === "waiting") await sleep(100);
  return kept.id;
}

async function stateOf({ database }: Portal, id: string): Promise<string> {
  const { rows } = await database.query("SELECT state FROM transcodings WHERE media_id = $1", [id]);
  return String(rows[0]?.state);
}

async function isMade(portal: Portal, id: string): Promise<void> {
  while (["waiting", "running"].includes(await stateOf(portal, id))) await sleep(250);
}
