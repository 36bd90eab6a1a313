// What a reader's browser has to load, and whether anything on the page moves while it does: on a phone and on a wide screen.
import { type Browser, chromium } from "@playwright/test";
import { pathTo } from "#lib/addresses";
import { findBrowser } from "#tests/support/browser";
import type { Bench } from "./bench.ts";
import { ask } from "./client.ts";
import { atMost, type Figure, never, note } from "./report.ts";

const widths = [360, 1440];

/** Bytes as they travel, by what they are; and how many other scripts than the portal's own module. */
type Weight = { script: number; style: number; stylePlain: number; font: number; foreignScripts: number; shift: number };

export const weight: Bench = async ({ url, database }, { four, twoHundred }) => {
  const { rows } = await database.query("SELECT slug FROM stories WHERE sample AND kind = 'video' AND locale = 'de' ORDER BY id LIMIT 1");
  const paths = [pathTo("front", "de"), pathTo("articles", "de"), pathTo("tags", "de"), four.path, twoHundred.path];
  for (const { slug } of rows) paths.push(pathTo("video", "de", { slug: String(slug) }));
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    const weights: Weight[] = [];
    for (const path of paths) for (const width of widths) weights.push(await weigh(browser, url + path, width));
    return figuresOf(weights);
  } finally {
    await browser.close();
  }
};

function figuresOf(weights: readonly Weight[]): Figure[] {
  const most = (of: (weight: Weight) => number) => Math.max(...weights.map(of));
  return [
    note("pages looked at, each on a phone and on a wide screen", String(weights.length / widths.length)),
    never(
      "scripts other than the portal's own module",
      most(({ foreignScripts }) => foreignScripts),
    ),
    atMost("the portal's own module (brotli), on the heaviest page", most(({ script }) => script) / 1000, 10, "kB"),
    atMost("style sheets (brotli)", most(({ style }) => style) / 1000, 20, "kB"),
    note("style sheets, unpacked", `${(most(({ stylePlain }) => stylePlain) / 1000).toFixed(1)} kB`),
    atMost("fonts", most(({ font }) => font) / 1000, 130, "kB"),
    atMost(
      "layout shift",
      most(({ shift }) => shift),
      0,
      "",
      4,
    ),
  ];
}

async function weigh(browser: Browser, address: string, width: number): Promise<Weight> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const loaded: { kind: string; url: string }[] = [];
  page.on("request", (request) => loaded.push({ kind: request.resourceType(), url: request.url() }));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ("value" in entry) shifts.push(Number(entry.value));
    }).observe({ type: "layout-shift", buffered: true });
    const shifts: number[] = [];
    Reflect.set(globalThis, "shifts", shifts);
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, document.body.scrollHeight)));
  await page.waitForLoadState("networkidle");
  const shifts: unknown = await page.evaluate(() => Reflect.get(globalThis, "shifts"));
  await page.close();

  const own = loaded.filter(({ kind, url }) => kind === "script" && /\/module[^/]*\.js$/.test(url));
  return {
    script: await bytesOf(own.map(({ url }) => url)),
    style: await bytesOf(addresses(loaded, "stylesheet")),
    stylePlain: await bytesOf(addresses(loaded, "stylesheet"), "identity"),
    font: await bytesOf(addresses(loaded, "font")),
    foreignScripts: addresses(loaded, "script").length - new Set(own.map(({ url }) => url)).size,
    shift: Array.isArray(shifts) ? shifts.reduce((sum: number, each) => sum + Number(each), 0) : Number.NaN,
  };
}

/** A preload and its use are one file. */
const addresses = (loaded: readonly { kind: string; url: string }[], kind: string) => [
  ...new Set(loaded.filter((each) => each.kind === kind).map(({ url }) => url)),
];

async function bytesOf(urls: readonly string[], encoding = "br"): Promise<number> {
  const answers = await Promise.all(urls.map((url) => ask(url, { headers: { "accept-encoding": encoding } })));
  return answers.reduce((sum, { body }) => sum + body.length, 0);
}
