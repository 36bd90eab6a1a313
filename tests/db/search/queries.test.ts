// Sixty searches as readers type them. Each names a story, a person or a keyword that must be among the first five.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { laySample } from "#lib/sample/commands";
import { readAsked } from "#lib/search/asked";
import { search } from "#lib/search/queries";
import { layTold } from "#tests/support/search/lay";
import { type Query, queries } from "#tests/support/search/queries";

const folder = mkdtempSync(path.join(os.tmpdir(), "podium-search-"));
process.env.PORTAL_DATA = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  await laySample();
  await layTold();
});

async function addressesFor(typed: string): Promise<string[]> {
  const outcome = await search(readAsked(new URLSearchParams({ words: typed }), "de"), "de");
  return typeof outcome === "string" ? [] : outcome.entries.slice(0, 5).map(({ address }) => address.replace(/[?#].*/, ""));
}

test("of sixty searches at least fifty-four have what was wanted among the first five", async () => {
  const missed: string[] = [];
  const all = Object.entries(queries).flatMap(([sort, of]) => of.map((query): [string, Query] => [sort, query]));
  for (const [sort, [typed, wanted]] of all) {
    const found = await addressesFor(typed);
    const slug = wanted.startsWith("/") ? wanted : `/${slugOf(wanted)}`;
    if (!found.some((address) => address.endsWith(slug))) missed.push(`${sort}: ${typed} → ${wanted}, found ${found.join(" ")}`);
  }
  if (missed.length > 0) console.log(missed.join("\n"));
  expect(all.length).toBe(60);
  expect(missed.length).toBeLessThanOrEqual(6);
});

const slugOf = (name: string) => `erzaehlt-${name.toLowerCase()}`;
