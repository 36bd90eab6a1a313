// Everything that is posted at the desk besides stories and files, in everybody's name: who may not changes nothing, in any table.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { houseRights, mayWork } from "#lib/accounts/guard";
import { pathTo } from "#lib/addresses";
import { db } from "#lib/db";
import { Prisma } from "#prisma/generated/client";
import { Role } from "#prisma/generated/enums";
import { anAccount, aWriter } from "#tests/support/accounts";
import { actionIn, actionNames, ofTheirOwn } from "#tests/support/actions";
import { houseDeeds } from "#tests/support/house-deeds";
import { aHouse, type House } from "#tests/support/own-database";
import { expect, test } from "#tests/support/playwright";
import type { Portal } from "#tests/support/portal";
import { deeds } from "#tests/support/story-deeds";
import { deedForm, moveForm } from "#tests/support/story-forms";
import { type Asker, asker, send, statusOf, template } from "#tests/support/story-rights";

// One house for all of them: what is stored is compared before and after.
test.describe.configure({ mode: "default" });

let house: House;
let portal: Portal;
let administrator: Asker;
const people: (Asker | null)[] = [];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  // A key makes the page of Akismet complete; nobody answers there.
  house = await aHouse({ LOG_LEVEL: "silent", AKISMET_KEY: "0123456789ab", AKISMET_URL: "http://127.0.0.1:9" });
  portal = await house.start();
  for (const role of Object.values(Role)) people.push(await somebody(role));
  people.push(null); // somebody who is not signed in
  administrator = await somebody("administrator");
});
test.afterAll(async () => {
  await portal.stop();
  house.remove();
});

async function somebody(role: Role): Promise<Asker> {
  const writes = role === "guest_author" || role === "author" || role === "editor";
  return asker(writes ? await aWriter(role) : await anAccount(role), portal.address);
}

const names = z.array(z.object({ name: z.string() }));
const rows = z.array(z.object({ name: z.string(), rows: z.string() }));
/** What changes by itself: the queue's own diary, when somebody was last here, what a service said of itself in the background. */
const restless = ["rate_counts", "akismet_service", "akismet_troubles", "_prisma_migrations", "learning_snapshots", "filter_weeks"];

/** Everything that is stored, each table in one word. */
async function everything(): Promise<Map<string, string>> {
  const tables = names.parse(await db.$queryRaw`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
  const kept = tables.filter(({ name }) => !restless.includes(name));
  const each = kept.map(
    ({ name }) =>
      Prisma.sql`SELECT ${name} AS name, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS rows FROM ${Prisma.raw(`"${name}"`)} t`,
  );
  const found = rows.parse(await db.$queryRaw(Prisma.join(each, " UNION ALL ")));
  const akismet = await db.akismetService.findMany({ select: { pausedUntil: true, alarmSince: true } });
  return new Map([...found.map((table) => [table.name, table.rows] as const), ["akismet", JSON.stringify(akismet)]]);
}

/** The tables in which something is another. */
const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...after].flatMap(([name, content]) => (before.get(name) === content ? [] : [name]));

for (const [name, { takes, fill }] of Object.entries(houseDeeds)) {
  test(`whoever ${name} has the right to ${takes}; nobody else changes anything by the same form`, async () => {
    const wrong: unknown[] = [];
    const may = (who: Asker | null) => who !== null && mayWork(who.account, takes);
    const fillForm = async () => {
      const { page, form, fields } = await fill();
      return { page, fields: { ...(await template(portal.address, page, administrator, form)), ...fields } };
    };
    const refused = await fillForm();
    let before = await everything();
    for (const who of people.filter((one) => !may(one))) {
      await send(portal.address, refused.page, who, refused.fields);
      const after = await everything();
      if (changed(before, after).length > 0) wrong.push({ role: who?.account.role, changed: changed(before, after) });
      before = after;
    }
    for (const who of people.filter(may)) {
      const { page, fields } = await fillForm();
      before = await everything();
      await send(portal.address, page, who, fields);
      if (changed(before, await everything()).length === 0) wrong.push({ role: who?.account.role, changed: [] });
    }
    expect(wrong).toEqual([]);
  });
}

const pages = {
  write: ["newStory", "authorProfile", "library"],
  edit: [
    "deskSeriesList",
    "newSeries",
    "deskPlanning",
    "deskFront",
    "deskTags",
    "deskPeople",
    "deskProposals",
    "newPerson",
    "newOrganisation",
    "deskPitches",
    "inviteGuest",
  ],
  moderate: ["queue", "notices", "deskFilter", "rules", "ruleLab", "queueNews"],
  administer: ["deskSettings", "deskAnalytics", "deskPolicy", "deskAkismet", "deskAccounts", "deskAudit", "auditExport"],
} as const;

test("every page of the house opens for those who have its right, and tells the others so", async () => {
  const wrong: unknown[] = [];
  const all = Object.entries(pages).flatMap(([right, places]) => places.map((place) => ({ right, place })));
  for (const { right, place } of all) {
    for (const who of people) {
      const status = await statusOf(portal.address, pathTo(place, "de"), who);
      const opens = who !== null && houseRights.some((each) => each === right && mayWork(who.account, each));
      const expected = opens ? [200] : who ? [403, 404] : [303, 307, 401];
      if (!expected.includes(status)) wrong.push({ place, role: who?.account.role, status });
    }
  }
  expect(wrong).toEqual([]);
});

test("every action of the desk is tried in everybody's name: here, with a story, or by a test of its own", async () => {
  test.setTimeout(180_000);
  // The last two change nothing: the page that is open is shown as it stands now, by the right of that page.
  const looks = ["writing/remarks lookAgain", "videos/desk lookAtFilm"];
  const tried = new Set([actionIn(await moveForm(portal.address)), ...looks]);
  for (const { fill } of Object.values(houseDeeds)) {
    const { page, form } = await fill();
    tried.add(actionIn(await template(portal.address, page, administrator, form)));
  }
  for (const deed of Object.values(deeds)) tried.add(actionIn(await deedForm(deed, portal.address)));
  for (const [action, [file, words]] of Object.entries(ofTheirOwn)) {
    if (readFileSync(`tests/e2e/${file}.spec.ts`, "utf8").includes(words)) tried.add(action);
  }
  expect([...actionNames().values()].filter((name) => !tried.has(name))).toEqual([]);
});
