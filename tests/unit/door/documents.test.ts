import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { changesPath } from "#lib/door/changes";
import { deskPolicy, readerPolicy, securityHeaders } from "#lib/door/headers";
import { readModule } from "#lib/door/module-source";

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

test("while somebody develops, open pages load anew when a source changes; a reader's module knows nothing of it", () => {
  const [readers, developers] = [false, true].map((development) => readModule("components/module", development).body.toString());
  expect(developers).toContain(changesPath);
  expect(developers?.endsWith(readers ?? "-")).toBe(true);
  expect(readers).not.toContain(changesPath);
});
