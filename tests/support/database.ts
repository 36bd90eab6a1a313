// Gives the test file that is about to run a database of its own, before #lib/db connects.
import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { db } from "#lib/db";
import { closeQueue } from "#lib/jobs/queue";

const template = new URL(inject("templateUrl"));
const own = await copyOf(template);
process.env.DATABASE_URL = own.href;

afterAll(async () => {
  await closeQueue();
  await db.$disconnect();
  await asAdministrator(`DROP DATABASE "${nameOf(own)}" WITH (FORCE)`);
});

/** Makes another database with all migrations and no rows, for tests that need two. It goes with the server. */
export async function copyOf(source = template): Promise<URL> {
  const copy = Object.assign(new URL(source), { pathname: `/test_${randomBytes(6).toString("hex")}` });
  await asAdministrator(`CREATE DATABASE "${nameOf(copy)}" TEMPLATE "${nameOf(source)}"`);
  return copy;
}

/** Makes a database without any table. */
export async function emptyDatabase(): Promise<URL> {
  const empty = Object.assign(new URL(template), { pathname: `/empty_${randomBytes(6).toString("hex")}` });
  await asAdministrator(`CREATE DATABASE "${nameOf(empty)}"`);
  return empty;
}

function nameOf(url: URL): string {
  return url.pathname.slice(1);
}

async function asAdministrator(statement: string): Promise<void> {
  const client = new Client({ connectionString: Object.assign(new URL(template), { pathname: "/postgres" }).href });
  await client.connect();
  await client.query(statement);
  await client.end();
}
