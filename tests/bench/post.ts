// `npm run bench -- post FILE [--url http://localhost:3000] [--count 500]`: posts real comments through the form of a running portal, each from
// another address, and looks afterwards whether each was answered, stored once and screened, and whether anything unscreened is public.
// The portal must believe this machine's X-Forwarded-For: start it with TRUSTED_PROXIES=127.0.0.1,::1.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { z } from "zod";
import { pathTo } from "#lib/addresses";
import { runningEmbedded } from "#lib/database/embedded";
import { digestOf } from "#lib/secrets";
import { settings } from "#lib/settings";
import { ask } from "./client.ts";
import { looked, type Stored, storedComments } from "./post-check.ts";

const line = z.object({
  id: z.string(),
  source: z.string(),
  label: z.string(),
  text: z.string(),
  author: z.string().optional(),
  email: z.string().optional(),
  url: z.string().optional(),
});
type Line = z.infer<typeof line>;
export type Sent = Line & { status: number; receipt: string | undefined };

/** @returns the exit code: 0 when every promise is kept */
export async function post(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { url: { type: "string" }, count: { type: "string", default: "500" } },
  });
  const [file] = positionals;
  if (!file) throw new Error("post: which file? npm run bench -- post FILE");
  const url = (values.url ?? settings().siteUrl).replace(/\/$/, "");
  const lines = everyNth(read(file), Number(values.count));
  const database = await connect();
  try {
    const pages = await publicPages(database, url);
    const stories = await storiesOf(pages);
    const begun = performance.now();
    const sent = await sendAll(url, lines, stories);
    console.log(`${sent.length} comments posted in ${((performance.now() - begun) / 1000).toFixed(1)} s to ${url}`);
    const stored = await storedComments(database, sent);
    print(sent, stored);
    return await looked(url, sent, stored, pages);
  } finally {
    await database.end();
  }
}

const read = (file: string): Line[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((text) => line.parse(JSON.parse(text)));

/** The same ones each time. */
const everyNth = <T>(all: readonly T[], count: number): T[] =>
  Array.from(
    { length: Math.min(count, all.length) },
    (_, index) => all[Math.floor((index * all.length) / Math.min(count, all.length))],
  ).flatMap((one) => (one === undefined ? [] : [one]));

async function connect(): Promise<Client> {
  const database = new Client({ connectionString: process.env.DATABASE_URL ?? runningEmbedded(settings().dataFolder) ?? "" });
  await database.connect();
  return database;
}

/** Ids of the stories that the forms on these pages are for. */
async function storiesOf(pages: readonly string[]): Promise<string[]> {
  const documents = await Promise.all(pages.map((page) => ask(page, { headers: { "accept-encoding": "identity" } })));
  const ids = documents.flatMap(({ body }) => {
    const [, id] = /name="story"[^>]*\svalue="([^"]+)"/.exec(body.toString("utf8")) ?? [];
    return id ?? [];
  });
  if (ids.length === 0) throw new Error("No page of the portal has a comment form");
  return ids;
}

const atOnce = 8;

async function sendAll(url: string, lines: readonly Line[], stories: readonly string[]): Promise<Sent[]> {
  const sent: Sent[] = [];
  const waiting = [...lines.entries()];
  const sender = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, one] = next;
      sent.push(await send(url, one, stories[index % stories.length] ?? "", index));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
  return sent;
}

// What the form refuses beside e-mail or website is sent again without them, as a person would.
async function send(url: string, one: Line, story: string, index: number): Promise<Sent> {
  const bare = {
    story,
    parent: "",
    name: (one.author ?? "").trim().slice(0, 80) || `Gast ${index}`,
    text: one.text,
    subject: "",
    stamp: "",
  };
  const first = await postForm(url, { ...bare, email: one.email ?? "", website: one.url ?? "" }, index);
  const answer = first.receipt ? first : await postForm(url, { ...bare, email: "", website: "" }, index);
  return { ...one, ...answer };
}

async function postForm(
  url: string,
  fields: Record<string, string>,
  index: number,
): Promise<{ status: number; receipt: string | undefined }> {
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    origin: new URL(url).origin,
    "sec-fetch-site": "same-origin",
    "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Podium bench",
    // A network of its own for each, from the range that is set aside for benchmarks.
    "x-forwarded-for": `198.${18 + Math.floor(index / 256)}.${index % 256}.7`,
  };
  const body = new URLSearchParams(fields).toString();
  const { status, headers: answer } = await ask(url + pathTo("postComment", "de"), { method: "POST", headers, body });
  const [, key] = /\/mein-kommentar\/([^/?#]+)/.exec(answer.location ?? "") ?? [];
  return { status, receipt: key && digestOf(decodeURIComponent(key)) };
}

const slugs = z.array(z.object({ kind: z.string(), slug: z.string() }));

async function publicPages(database: Client, url: string): Promise<string[]> {
  const found = await database.query(
    "SELECT kind, slug FROM stories WHERE state = 'published' AND locale = 'de' AND comments_open ORDER BY id LIMIT 10",
  );
  return slugs.parse(found.rows).map(({ kind, slug }) => url + pathTo(kind === "video" ? "video" : "article", "de", { slug }));
}

const verdicts = ["publish", "hold", "spam", "wait"] as const;

function print(sent: readonly Sent[], stored: ReadonlyMap<string, Stored[]>): void {
  const table = new Map<string, Record<string, number>>();
  for (const { source, label, receipt } of sent) {
    const verdict = stored.get(receipt ?? "")?.[0]?.verdict ?? "not taken";
    for (const group of [`${source} ${label}`, `all ${label}`]) {
      const counts = table.get(group) ?? { ...Object.fromEntries(verdicts.map((name) => [name, 0])), "not taken": 0 };
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      table.set(group, counts);
    }
  }
  console.table(Object.fromEntries([...table].toSorted(([a], [b]) => a.localeCompare(b))));
}
