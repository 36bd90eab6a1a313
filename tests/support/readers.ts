// Readers who note what every answer showed them, to be judged when the whole history is known.
import { setTimeout as sleep } from "node:timers/promises";
import { addressOf, anchorOf, pathTo } from "#lib/addresses";
import { mediaAddress } from "#lib/media/picture";
import { type Answer, ask, keptConnections } from "#tests/support/asking";
import type { History, Window } from "#tests/support/history";
import { commentKey, type StoryUnderWatch, storyKey } from "#tests/support/newsroom";

/** One thing an answer claims: of this comment or story, that it is shown, hidden, there, or gone. */
type Claim = readonly [key: string, value: string];
export type Reading = Window & { portal: string; path: string; claims: readonly Claim[]; tolerance: number; unchanged: boolean };

/** What a portal may lag behind. */
export const usualTolerance = 1_000;

export type Page = { path: string; claims: (answer: Pick<Answer, "status" | "text">) => Claim[] };

export const storyPageOf = (story: StoryUnderWatch): Page => ({
  path: addressOf(story),
  claims: ({ status, text }) => {
    // Taken down between two queries of one render: a moment later it is 410.
    const gone = status === 410 || status === 404;
    if (!gone && status !== 200) throw new Error(`${story.slug} was answered with ${status}`);
    if (gone) return [[storyKey(story.id), "410"]];
    const visible = (id: string) => text.includes(`id="${anchorOf(id)}" aria-label="Kommentar von`);
    return [[storyKey(story.id), "200"], ...story.comments.map((id): Claim => [commentKey(id), visible(id) ? "shown" : "hidden"])];
  },
});

/** The picture of a story: as public as the story is. */
export const pictureOf = (story: StoryUnderWatch): Page => ({
  path: mediaAddress(story.picture),
  claims: ({ status }) => {
    if (status !== 200 && status !== 410) throw new Error(`The picture of ${story.slug} was answered with ${status}`);
    return [[storyKey(story.id), String(status)]];
  },
});

export const frontPageOf = (stories: readonly StoryUnderWatch[]): Page => listing(pathTo("front", "de"), stories);

/** The page of a topic, and that of a chapter, name the other chapters as long as they are public. */
export const pagesAround = (
  topic: Parameters<typeof addressOf>[0],
  chapter: StoryUnderWatch,
  others: readonly StoryUnderWatch[],
): Page[] => [listing(addressOf(topic), others), listing(addressOf(chapter), others)];

/** A page that leads to those stories that are public. */
const listing = (path: string, stories: readonly StoryUnderWatch[]): Page => ({
  path,
  claims: ({ status, text }) => {
    if (status !== 200) throw new Error(`${path} was answered with ${status}`);
    return stories.map((story): Claim => [storyKey(story.id), text.includes(addressOf(story)) ? "200" : "410"]);
  },
});

/** So often a page is asked for before the reader turns to the next: most answers shall come from the cache. */
const looks = 8;

/** Reads pages one after the other until told to stop; every second time it asks whether what it has is still true. */
export async function read(address: string, portal: string, pages: readonly Page[], readings: Reading[], until: AbortSignal) {
  const agent = keptConnections();
  const kept = new Map<string, Answer>();
  for (let turn = 0; !until.aborted; turn++) {
    const page = pages[Math.floor(turn / looks) % pages.length];
    if (!page) continue;
    const had = Math.random() < 0.5 ? kept.get(page.path) : undefined;
    const etag = had?.headers.etag;
    const answer = await ask(address, page.path, { agent, headers: etag === undefined ? {} : { "if-none-match": etag } });
    // Told that nothing has changed, the reader sees what was there before.
    const unchanged = answer.status === 304;
    const seen = unchanged && had ? { ...had, began: answer.began, ended: answer.ended } : answer;
    if (!unchanged) kept.set(page.path, answer);
    readings.push({ portal, path: page.path, ...windowOf(seen), claims: page.claims(seen), tolerance: usualTolerance, unchanged });
    await sleep(Math.random() * 10);
  }
  agent.destroy();
}

/** Reads a page once, on a connection of its own. */
export async function readOnce(address: string, portal: string, page: Page, readings: Reading[], judged: Partial<Reading> = {}) {
  const answer = await ask(address, page.path);
  const reading = {
    portal,
    path: page.path,
    ...windowOf(answer),
    claims: page.claims(answer),
    tolerance: usualTolerance,
    unchanged: false,
  };
  readings.push(Object.assign(reading, judged));
}

const windowOf = ({ began, ended }: Window) => ({ began, ended });

export type Verdict = { answers: number; claims: number; oldest: number; stale: string[] };

/** Compares every claim with the history. */
export function judge(readings: readonly Reading[], history: History): Verdict {
  const stale: string[] = [];
  let claims = 0;
  let oldest = 0;
  for (const reading of readings) {
    for (const [key, value] of reading.claims) {
      claims++;
      const age = history.staleness(key, value, reading);
      oldest = Math.max(oldest, age);
      if (age > reading.tolerance)
        stale.push(`${reading.portal} ${reading.path} at ${reading.began}: ${key} "${value}" over for ${age} ms`);
    }
  }
  return { answers: readings.length, claims, oldest, stale };
}
