import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openDataFolder } from "#lib/start/folder";
import { lives, markOf } from "#lib/start/process";
import { anOldPostgres } from "#tests/support/old-postgres";
import { test as base, expect } from "#tests/support/playwright";
import { failingPortal, startPortal } from "#tests/support/portal";

const test = base.extend<{ folder: string }>({
  folder: async ({ browserName: _ }, use) => {
    const parent = mkdtempSync(path.join(os.tmpdir(), "podium-start-"));
    openDataFolder(path.join(parent, "above"));
    await use(path.join(parent, "above/data"));
    rmSync(parent, { recursive: true, force: true });
  },
});

// Each starts two portals, also on a machine that is busy.
test.slow();

const databaseOf = (folder: string) => {
  const [pid] = readFileSync(path.join(folder, "postgres/postmaster.pid"), "utf8").split("\n");
  const mark = markOf(Number(pid));
  if (!mark) throw new Error("the database does not run");
  return mark;
};

test("a signal ends the portal and its database, and the next start finds everything", async ({ folder }) => {
  const first = await startPortal({ PORTAL_DATA: folder });
  const database = databaseOf(folder);
  expect(await first.stop("SIGINT")).toBe(0);
  expect(lives(database)).toBe(false);
  const second = await startPortal({ PORTAL_DATA: folder });
  expect((await fetch(`${second.address}/health`)).status).toBe(200);
  expect(await second.stop("SIGTERM")).toBe(0);
});

test("after kill -9 the next start tells the dead portal from a living one and takes over", async ({ folder }) => {
  const first = await startPortal({ PORTAL_DATA: folder });
  await first.stop("SIGKILL");
  const second = await startPortal({ PORTAL_DATA: folder });
  expect((await fetch(`${second.address}/health`)).status).toBe(200);
  await second.stop();
});

test("two portals run side by side; a folder or a port in use is told in one line", async ({ portal, folder }) => {
  const beside = await startPortal({ PORTAL_DATA: folder });
  expect((await fetch(`${portal.address}/health`)).status).toBe(200);
  expect((await fetch(`${beside.address}/health`)).status).toBe(200);

  const sameFolder = await failingPortal({ PORTAL_DATA: folder });
  expect(sameFolder.said).toMatch(/is in use by the portal at http:\/\/localhost:\d+ \(process \d+\): end it first/);
  const samePort = await failingPortal({ PORTAL_DATA: `${folder}-other`, PORT: new URL(beside.address).port });
  expect(samePort.said).toMatch(/^PORT: \d+ is in use by another program/m);
  expect([sameFolder.code, samePort.code]).toEqual([1, 1]);
  expect((await fetch(`${beside.address}/health`)).status).toBe(200);
  await beside.stop();
});

const mistakes: [title: string, variables: Record<string, string>, said: RegExp][] = [
  ["a wrong setting", { PORT: "many" }, /^PORT: /m],
  ["an address of another machine", { HOST: "192.0.2.1", SITE_URL: "https://portal.example" }, /^HOST: /m],
  ["a public address without SITE_URL", { HOST: "0.0.0.0" }, /^SITE_URL: is required/m],
  ["a silent database", { DATABASE_URL: "postgres://nobody@127.0.0.1:1/nothing" }, /^DATABASE_URL: no Postgres answers at 127\.0\.0\.1:1/m],
  ["a folder that takes nothing", { PORTAL_DATA: "/proc/podium" }, /^PORTAL_DATA: \/proc\/podium cannot be written to/m],
];
for (const [title, variables, said] of mistakes) {
  test(`${title} ends the start with one clear line`, async ({ folder }) => {
    const { code, said: words } = await failingPortal({ PORTAL_DATA: folder, ...variables });
    expect(words).toMatch(said);
    expect(code).toBe(1);
    expect(words).not.toMatch(/^ +at /m);
  });
}

test("a database that is too old ends the start, and so does a data folder of another Postgres", async ({ folder }) => {
  const old = await anOldPostgres("14.9");
  const given = await failingPortal({ PORTAL_DATA: folder, DATABASE_URL: old.url });
  expect(given.said).toMatch(/^DATABASE_URL: the server runs Postgres 14\.9, the portal needs 15 or newer/m);
  old.close();

  mkdirSync(path.join(folder, "postgres"), { recursive: true });
  writeFileSync(path.join(folder, "postgres/PG_VERSION"), "17\n");
  const embedded = await failingPortal({ PORTAL_DATA: folder });
  expect(embedded.said).toMatch(/is of Postgres 17, this program brings 18: with the earlier program run "npm run backup FILE"/);
  expect([given.code, embedded.code]).toEqual([1, 1]);
});

test("with SAMPLE=off a portal starts empty, and its pages may be found", async ({ folder }) => {
  const portal = await startPortal({ PORTAL_DATA: folder, SAMPLE: "off" }, "portal");
  const front = await fetch(portal.address);
  expect([front.status, front.headers.get("x-robots-tag")]).toEqual([200, null]);
  expect(await front.text()).not.toContain('class="teaser');
  await portal.stop();
});
