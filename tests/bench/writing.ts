// The editor at work: how long a text takes to open, how long a key takes to be seen, how long a save takes.
import { type Browser, chromium, type Page } from "@playwright/test";
import { sessionCookie } from "#lib/accounts/session-cookie";
import { pathTo } from "#lib/addresses";
import { newId } from "#lib/id";
import { digestOf, newToken } from "#lib/secrets";
import { findBrowser } from "#tests/support/browser";
import type { Bench } from "./bench.ts";
import type { Portal } from "./portal.ts";
import { atMost, type Figure, note, quantile } from "./report.ts";

const openings = 5;
const keys = 300;

export const writing: Bench = async (portal) => {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    const author = await anAuthor(portal);
    const [middling, long] = [await aText(portal, author.id, 3_000), await aText(portal, author.id, 10_000)];
    return [...(await opening(browser, portal, author.token, middling)), ...(await typing(browser, portal, author.token, long))];
  } finally {
    await browser.close();
  }
};

async function opening(browser: Browser, portal: Portal, token: string, id: string): Promise<Figure[]> {
  const times: number[] = [];
  for (let time = 0; time <= openings; time++) {
    const page = await aPage(browser, portal.url, token);
    await page.goto(portal.url + pathTo("deskStory", "de", { id }), { waitUntil: "commit" });
    await page.waitForFunction(() => document.querySelector('[contenteditable="true"]') !== null);
    const ready = await page.evaluate(() => performance.now());
    if (time > 0) times.push(ready); // the first has nothing in the portal's memory
    await page.context().close();
  }
  return [atMost("a text of 3,000 words can be written in, median of a browser without a cache", quantile(times, 0.5) / 1000, 1, "s", 2)];
}

async function typing(browser: Browser, portal: Portal, token: string, id: string): Promise<Figure[]> {
  const page = await aPage(browser, portal.url, token);
  const saves: number[] = [];
  page.on("requestfinished", (request) => {
    const { requestStart, responseEnd } = request.timing();
    if (request.method() === "POST" && (request.postData() ?? "").includes("keep")) saves.push(responseEnd - requestStart);
  });
  await page.goto(portal.url + pathTo("deskStory", "de", { id }));
  const text = page.locator('[contenteditable="true"]');
  await text.locator("p").nth(60).click();
  await page.evaluate(() => {
    const seen: number[] = [];
    Reflect.set(globalThis, "seen", seen);
    // From the key to the frame that follows what it did.
    addEventListener(
      "keydown",
      () => {
        const begun = performance.now();
        requestAnimationFrame(() => setTimeout(() => seen.push(performance.now() - begun)));
      },
      { capture: true },
    );
  });
  for (let key = 0; key < keys; key++) await page.keyboard.type("a", { delay: 60 });
  await page.waitForTimeout(2_000);
  const seen: unknown = await page.evaluate(() => Reflect.get(globalThis, "seen"));
  await page.context().close();
  const times = Array.isArray(seen) ? seen.map(Number) : [];
  return [
    atMost(`a key is seen in a text of 10,000 words, 95 % of ${times.length}`, quantile(times, 0.95), 50, "ms"),
    note("half of them", `${quantile(times, 0.5).toFixed(1)} ms`),
    atMost(`what was typed is saved, 95 % of ${saves.length - 1}`, quantile(saves.slice(1), 0.95), 100, "ms"), // the first loads what saves
  ];
}

async function aPage(browser: Browser, url: string, token: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies([{ name: sessionCookie(url), value: token, url }]);
  return context.newPage();
}

async function anAuthor({ database }: Portal): Promise<{ id: string; token: string }> {
  const [id, token] = [newId(), newToken()];
  await database.query("INSERT INTO users (id, email, name, role, email_verified) VALUES ($1, $2, 'Mara Ellwanger', 'author', now())", [
    id,
    `${id}@example.org`,
  ]);
  await database.query("INSERT INTO sessions (id, session_token, user_id, expires) VALUES ($1, $2, $3, now() + interval '1 day')", [
    newId(),
    digestOf(token),
    id,
  ]);
  return { id, token };
}

async function aText({ database }: Portal, author: string, words: number): Promise<string> {
  const id = newId();
  const paragraph =
    "Wer anruft, möchte gehört werden, und zwar beim ersten Mal und von einem Menschen, der Zeit hat und nicht auf die Uhr sieht. "
      .repeat(2)
      .trim();
  const many = Math.ceil(words / paragraph.split(" ").length);
  const content = Array.from({ length: many }, (_, index) => ({
    type: "paragraph",
    content: [{ type: "text", text: `${index + 1}. ${paragraph}` }],
  }));
  await database.query(
    "INSERT INTO stories (id, kind, form, slug, title, created_by_id, body) VALUES ($1, 'article', 'report', $1, 'Lang', $2, $3)",
    [id, author, JSON.stringify({ version: 1, type: "doc", content })],
  );
  return id;
}
