// What an operator does: back up a running portal, restore it in another place, start it there; take the sample out.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { pathTo } from "#lib/addresses";
import { openDataFolder } from "#lib/start/folder";
import { expect, test } from "#tests/support/playwright";
import { startPortal } from "#tests/support/portal";

test.slow();

async function command(name: string, argument: string, dataFolder: string): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production" as const, PORTAL_DATA: dataFolder };
  const { stdout } = await promisify(execFile)(process.execPath, ["scripts/run.mjs", name, argument], { env });
  return stdout;
}

/** What stands on a page, whatever the portal's own address is, and without the sizes of pictures that are made in the background. */
async function contentOf(address: string, page: string): Promise<string | undefined> {
  const text = await (await fetch(address + page)).text();
  return /<main[\s\S]*<\/main>/
    .exec(text)?.[0]
    .replaceAll(address, "")
    .replaceAll(/<source[^>]*type="image\/avif"[^>]*>/g, "");
}

test("a portal is backed up while it runs, restored elsewhere and looks the same; then the sample leaves", async () => {
  const parent = mkdtempSync(path.join(os.tmpdir(), "podium-moving-"));
  openDataFolder(path.join(parent, "one"));
  openDataFolder(path.join(parent, "two"));
  const [one, two, file] = [path.join(parent, "one/data"), path.join(parent, "two/data"), path.join(parent, "portal.tar")];
  const article = pathTo("article", "de", { slug: "wer-nur-faelle-schliesst-oeffnet-keine-tueren" });

  const first = await startPortal({ PORTAL_DATA: one }, "portal");
  expect(await command("backup", file, one)).toMatch(/\d+ rows of \d+ tables, \d+ files/);
  const pages = await Promise.all(["/", article].map((page) => contentOf(first.address, page)));
  await first.stop();

  expect(await command("restore", file, two)).toMatch(/\d+ rows, as they were at 20/);
  const second = await startPortal({ PORTAL_DATA: two });
  expect(await Promise.all(["/", article].map((page) => contentOf(second.address, page)))).toEqual(pages);

  expect(await command("sample", "remove", two)).toMatch(/[1-9]\d* stories and all that belongs to them removed/);
  await expect(async () => expect((await fetch(second.address + article)).status).not.toBe(200)).toPass({ timeout: 2_000 });
  expect((await fetch(second.address)).headers.get("x-robots-tag")).toBeNull();
  await second.stop();
  rmSync(parent, { recursive: true, force: true });
});
