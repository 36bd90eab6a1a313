// A reader follows every link of the sample publication, in both languages, without script.
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findRoute, languageOf } from "#lib/door/route";
import { readTarget } from "#lib/door/target";
import { type Answer, ask, keptConnections, send } from "#tests/support/asking";
import { loadedBy, type Named, namedIn } from "#tests/support/crawl";
import { jsonFeed, readAtom, readRss, readSitemap } from "#tests/support/feeds";
import { formIn } from "#tests/support/html-form";
import { aPortal, type PortalOnRoad } from "#tests/support/portal-on-road";
import { structuredIn } from "#tests/support/structured-data";

let portal: PortalOnRoad;
const agent = keptConnections();
type Seen = { path: string; answer: Answer; named: Named };
const pages = new Map<string, Seen>();
const redirects = new Map<string, string>();
const files = new Map<string, Answer>();
const elsewhere: string[] = [];

beforeAll(async () => {
  portal = await aPortal("crawled", {}, "portal");
  await follow(["/", "/en", "/gibt-es-nicht", "/en/not-there"]);
  await follow(await posted());
});
afterAll(async () => {
  agent.destroy();
  await portal.end();
});

/** The pages behind a comment that was taken and one that was not. */
async function posted(): Promise<string[]> {
  const form = everyPage().flatMap(({ path, answer }) =>
    /id="schreiben"/.test(answer.text) ? [{ path, ...formIn(answer.text, /schreiben/) }] : [],
  );
  const [german, english] = ["de", "en"].map((locale) => form.find(({ path }) => languageOf(path) === locale));
  const answers = [german, english].flatMap((found) =>
    ["", "Ein Gedanke zum Schluss."].map((text) => send(portal.address, found?.action ?? "", { ...found?.fields, name: "Ada", text })),
  );
  return (await Promise.all(answers)).map(({ headers }) => headers.location?.replace(/#.*/, "") ?? "");
}

/** Addresses that lead to the desk are not the reader's. */
const isDesk = (path: string) => /^(\/en)?\/(redaktion|desk)\b/.test(path);

async function follow(beginnings: readonly string[]): Promise<void> {
  const waiting = new Set(beginnings);
  const known = new Set(beginnings);
  for (const path of waiting) {
    waiting.delete(path);
    const answer = await ask(portal.address, path, { agent });
    const more = answer.headers.location === undefined ? note(path, answer) : [inside(answer.headers.location)];
    if (answer.headers.location !== undefined) redirects.set(path, answer.headers.location);
    for (const next of more) {
      const bare = next?.replace(/#.*/, "");
      if (!bare || known.has(bare) || isDesk(bare)) continue;
      known.add(bare);
      waiting.add(bare);
    }
  }
}

/** Keeps an answer. @returns where it leads */
function note(path: string, answer: Answer): (string | undefined)[] {
  const type = answer.headers["content-type"] ?? "";
  if (!type.startsWith("text/html")) {
    files.set(path, answer);
    return type.startsWith("text/css") ? loadedBy(answer.text).map((url) => inside(new URL(url, portal.address + path).href)) : [];
  }
  const named = namedIn(answer.text);
  pages.set(path, { path, answer, named });
  for (const url of named.resources) if (inside(url, path) === undefined) elsewhere.push(`${path} loads ${url}`);
  for (const url of named.forms) if (inside(url, path) === undefined) elsewhere.push(`${path} posts to ${url}`);
  return [...named.links, ...named.resources].map((url) => inside(url, path));
}

/** The path of an address on this portal; undefined for any other host and for mail and telephone. */
function inside(url: string, from = "/"): string | undefined {
  const { origin, pathname, search, hash } = new URL(url, portal.address + from);
  return origin === portal.address ? pathname + search + hash : undefined;
}

const everyPage = () => [...pages.values()];
const isMissing = (path: string) => /gibt-es-nicht|not-there/.test(path);

test("every link and every resource answers", () => {
  const broken = everyPage().filter(({ path, answer }) => answer.status !== (isMissing(path) ? 404 : 200));
  expect(broken.map(({ path, answer }) => `${path}: ${answer.status}`)).toEqual([]);
  expect([...files].filter(([, { status }]) => status !== 200).map(([path, { status }]) => `${path}: ${status}`)).toEqual([]);
  for (const locale of ["de", "en"]) expect(everyPage().filter(({ path }) => languageOf(path) === locale).length).toBeGreaterThan(10);
  console.info(`${pages.size} pages, ${redirects.size} redirects and ${files.size} files answer`);
});

test("every link to a place within a page leads to that place", () => {
  const lost: string[] = [];
  for (const { path, named } of everyPage()) {
    for (const link of named.links) {
      const [target = "", anchor] = inside(link, path)?.split("#") ?? [];
      const there = pages.get(target)?.named.anchors;
      if (anchor && there && !there.has(decodeURIComponent(anchor))) lost.push(`${path}: ${link}`);
    }
  }
  expect(lost).toEqual([]);
});

test("every page has one first heading, and every picture an alternative", () => {
  for (const { path, answer } of everyPage()) {
    expect(answer.text.match(/<h1[\s>]/g)?.length, path).toBe(1);
    expect(
      (answer.text.match(/<img\b[^>]*>/g) ?? []).filter((tag) => !/\salt="/.test(tag)),
      path,
    ).toEqual([]);
  }
});

test("no page loads anything from another host or posts to one", () => {
  expect(elsewhere).toEqual([]);
});

test("no page carries a script but the portal's own module and its structured data", () => {
  for (const { path, answer } of everyPage()) {
    const scripts = [...answer.text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    const foreign = scripts.filter(
      (tag) => !/type="application\/ld\+json"/.test(tag) && !/type="module"[^>]* src="\/|src="\/[^"]*"[^>]* type="module"/.test(tag),
    );
    expect(foreign, path).toEqual([]);
    expect(scripts.filter((tag) => tag.includes('type="module"')).length, path).toBeLessThanOrEqual(1);
    expect(answer.text, path).not.toMatch(/\sstyle="|\son[a-z]+="|javascript:/);
  }
});

test("no answer sets a cookie, and each says what may be loaded", () => {
  const answers = [...everyPage().map(({ path, answer }): [string, Answer] => [path, answer]), ...files];
  for (const [path, { headers }] of answers) {
    expect(headers["set-cookie"], path).toBeUndefined();
    expect(headers["content-security-policy"], path).toMatch(/default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(headers["content-security-policy"], path).not.toMatch(/unsafe|https?:|\*/);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
  }
});

test("the pages of a sample publication ask robots to stay away", () => {
  for (const { path, answer } of everyPage()) if (answer.status === 200) expect(answer.headers["x-robots-tag"], path).toBe("noindex");
});

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  // How React writes tags and attributes is a matter of taste, not of HTML, which also allows "t=42" as an id.
  rules: {
    "attr-case": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "tel-non-breaking": "off",
    "valid-id": ["error", { relaxed: true }],
    "void-style": "off",
  },
});

/** One page of each kind and language is looked at closely. */
function oneOfEachKind(): Seen[] {
  const kinds = new Map<string, Seen>();
  for (const page of everyPage()) {
    const target = readTarget(page.path);
    const route = typeof target === "string" ? undefined : findRoute(target);
    const kind = typeof route === "object" ? `${route.name} ${route.locale}` : `none ${languageOf(page.path)}`;
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

test("a page of each kind is valid HTML", async () => {
  const problems: string[] = [];
  const looked = oneOfEachKind();
  for (const { path, answer } of looked) {
    const { results } = await validator.validateString(answer.text);
    for (const { messages } of results) {
      problems.push(...messages.map(({ ruleId, message, line, column }) => `${path} ${line}:${column} ${ruleId}: ${message}`));
    }
  }
  expect(problems.slice(0, 30)).toEqual([]);
  expect(looked.length).toBeGreaterThan(20);
});

const ofType = (type: string) => [...files].filter(([, { headers }]) => headers["content-type"]?.startsWith(type));

test("every feed that a page names keeps the rules of its format, in each language", () => {
  const feeds = [
    ...ofType("application/rss+xml").map(([path, { text }]) => ({ path, entries: readRss(text).length })),
    ...ofType("application/atom+xml").map(([path, { text }]) => ({ path, entries: readAtom(text).length })),
    ...ofType("application/feed+json").map(([path, { text }]) => ({ path, entries: jsonFeed.parse(JSON.parse(text)).items.length })),
  ];
  console.info(`${feeds.length} feeds with ${feeds.reduce((sum, { entries }) => sum + entries, 0)} entries`);
  for (const path of [
    "/feed.xml",
    "/en/feed.atom",
    "/videos/feed.json",
    "/artikel/feed.xml",
    "/meinung/feed.atom",
    "/themen/feed.json",
    "/gespraeche/feed.xml",
    "/umfragen/feed.atom",
    "/studien/feed.json",
    "/en/studies/feed.xml",
  ])
    expect(feeds.find((feed) => feed.path === path)?.entries, path).toBeGreaterThan(0);
  const films = jsonFeed.parse(JSON.parse(files.get("/videos/feed.json")?.text ?? "")).items;
  expect(films.filter(({ attachments }) => attachments?.[0]?.mime_type === "video/mp4").length).toBe(3);
  for (const kind of [/^\/personen\/.*\.xml$/, /^\/schlagworte\/.*\.atom$/, /^\/kommentare\/zu\/.*\.json$/, /^\/themen\/.+\/feed\.xml$/])
    expect(
      feeds.some(({ path, entries }) => kind.test(path) && entries > 0),
      kind.source,
    ).toBe(true);
});

test("the sitemap leads to public pages only, and the news are of two days", async () => {
  const robots = await ask(portal.address, "/robots.txt", { agent });
  const maps = [...robots.text.matchAll(/^Sitemap: (.+)$/gm)].map(([, address = ""]) => inside(address) ?? "elsewhere");
  expect(maps).toEqual(["/sitemap-index.xml", "/sitemap-news.xml", "/en/sitemap-index.xml", "/en/sitemap-news.xml"]);
  const named: string[] = [];
  for (const path of maps) {
    const { text } = await ask(portal.address, path, { agent });
    if (path.endsWith("news.xml")) readSitemap(text);
    else for (const part of readSitemap(text, "sitemapindex")) named.push(...(await visitAll(part)));
  }
  for (const kind of ["artikel", "videos", "gespraeche", "umfragen", "studien", "themen", "en/articles", "en/talks", "en/studies"])
    expect(named.filter((path) => path.startsWith(`/${kind}/`)).length, kind).toBeGreaterThan(0);
});

/** @returns the paths that a part of a sitemap names */
async function visitAll(part: string): Promise<string[]> {
  const addresses = readSitemap((await ask(portal.address, inside(part) ?? "", { agent })).text);
  expect(addresses.length).toBeGreaterThan(20);
  const paths = addresses.map((address) => inside(address) ?? address);
  const seen = await Promise.all(paths.map(async (path) => pages.get(path)?.answer ?? (await ask(portal.address, path, { agent }))));
  const wrong = paths.filter(
    (path, index) =>
      seen[index]?.status !== 200 || !seen[index]?.text.includes(`rel="canonical" href="${portal.address}${path === "/" ? "/" : path}"`),
  );
  expect(wrong).toEqual([]);
  return paths;
}

test("what a page says to machines is what search engines can read", () => {
  const types = new Map<string, number>();
  for (const { path, answer } of everyPage()) {
    try {
      for (const said of structuredIn(answer.text)) types.set(said["@type"], (types.get(said["@type"]) ?? 0) + 1);
    } catch (error) {
      throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.info([...types].map(([type, count]) => `${type} ${count}`).join(", "));
  for (const type of [
    "Article",
    "NewsArticle",
    "OpinionNewsArticle",
    "VideoObject",
    "CollectionPage",
    "DiscussionForumPosting",
    "ProfilePage",
    "ScholarlyArticle",
    "Dataset",
  ])
    expect(types.get(type), type).toBeGreaterThan(0);
});

test("a page has one canonical address and leads to itself in its own language", () => {
  for (const { path, answer } of everyPage()) {
    const canonical = [...answer.text.matchAll(/<link rel="canonical" href="([^"]+)"/g)].map(([, href]) => href);
    const languages = [...answer.text.matchAll(/<link rel="alternate" hrefLang="(\w+)" href="([^"]+)"/gi)];
    expect(canonical.length, path).toBeLessThanOrEqual(1);
    const own = languages.find(([, language]) => language === languageOf(path))?.[2];
    if (own !== undefined) expect(own, path).toBe(canonical[0]);
  }
});

test("a story that is passed on has a picture of its own", async () => {
  const named = everyPage().flatMap(
    ({ answer }) => /property="og:image" content="([^"]+karte\.png|[^"]+card\.png)"/.exec(answer.text)?.[1] ?? [],
  );
  expect(named.length).toBeGreaterThan(10);
  for (const address of named.slice(0, 3)) {
    const card = await fetch(address);
    const bytes = Buffer.from(await card.arrayBuffer());
    expect([card.status, card.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1_200, 630]);
  }
});
