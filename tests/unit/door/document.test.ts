import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { isBlankError, readerDocument } from "#lib/door/document";
import { deskPolicy, readerPolicy, securityHeaders } from "#lib/door/headers";
import { readModule } from "#lib/door/module-source";

const stripped = (html: string, modulePath: string) => readerDocument(Buffer.from(html), modulePath).toString();

const page = `<!DOCTYPE html><html lang="de"><head><link rel="stylesheet" href="/a.css"/>
<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><link rel="modulepreload" href="/_next/b.js"/>
<link rel="preload" href="/fonts/a.woff2" as="font"/><script src="/_next/a.js" async=""></script>
<script type="module" src="/module.abc.js"></script></head><body><div hidden=""><!--$--><!--/$--></div>
<script type="application/ld+json">{"@type":"Article"}</script><p>4<!-- --> Gedanken – „schön“ 👋🏽</p><script>self.__next_f.push([1,"x"])</script></body></html>`;

test("a reader's document keeps style, fonts, JSON-LD and the portal's own module, and no other script", () => {
  const document = stripped(page, "/module.abc.js");
  expect(document.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/module.abc.js">', '<script type="application/ld+json">']);
  expect(document).not.toMatch(/_next|modulepreload|<!--|hidden=""/);
  expect(document).toContain('<link rel="preload" href="/fonts/a.woff2" as="font"/>');
  expect(document).toContain("<p>4 Gedanken – „schön“ 👋🏽</p>");
});

test("a module of another address is no module of ours", () => {
  expect(stripped('<script type="module" src="/other.js"></script>', "/module.abc.js")).toBe("");
});

test("Next's empty error document is told from a page", () => {
  expect(isBlankError(Buffer.from('<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'))).toBe(true);
  expect(isBlankError(Buffer.from(page))).toBe(false);
});

test("no policy allows anything inline or from elsewhere", () => {
  for (const policy of [readerPolicy, deskPolicy("abc")]) expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(securityHeaders("https://portal.example.org")).toContain("strict-transport-security");
  expect(securityHeaders("http://localhost:3000")).not.toContain("strict-transport-security");
});

test("the readers' module weighs at most 10 kB and keeps its address while it stays the same", () => {
  const module = readModule("components/module");
  expect(brotliCompressSync(module.body).length).toBeLessThanOrEqual(10_000);
  expect(readModule("components/module").path).toBe(module.path);
  expect(module.body.toString()).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/);
});

test("while somebody develops, the module waits for React; a reader's module knows nothing of it", () => {
  const [readers, developers] = [false, true].map((development) => readModule("components/module", development).body.toString());
  expect(developers).toMatch(/^\s*while .+__react/);
  expect(developers?.endsWith(readers ?? "-")).toBe(true);
  expect(readers).not.toContain("__react");
});
