// Asks a Postgres before anything relies on it: does it answer, is it new enough, is our database there?
import { Client, DatabaseError } from "pg";
import { StartProblem } from "../start/problem.ts";

const oldest = 15;

/** A connection to a Postgres that is new enough. The caller ends it. @throws StartProblem */
export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: "podium start" });
  client.on("error", () => {}); // a lost connection fails the query that needs it
  try {
    await client.connect();
  } catch (error) {
    throw new StartProblem(inWords(error, new URL(url)));
  }
  const { rows } = await client.query("SHOW server_version");
  const version = String(rows[0]?.server_version);
  if (Number.parseInt(version, 10) >= oldest) return client;
  await client.end();
  throw new StartProblem(
    `DATABASE_URL: the server runs Postgres ${version}, the portal needs ${oldest} or newer: upgrade it, or leave DATABASE_URL out`,
  );
}

/** Makes the database that the address names, if it is missing. */
export async function ensureDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  const client = await connect(Object.assign(new URL(url), { pathname: "/postgres" }).href);
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

function inWords(error: unknown, { host, username, pathname }: URL): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "3D000") return `DATABASE_URL: there is no database ${pathname.slice(1)} on ${host}: create it, for example with createdb`;
  if (code.startsWith("28")) return `DATABASE_URL: ${host} refuses the user ${username} or the password: correct them`;
  if (error instanceof DatabaseError) return `DATABASE_URL: ${host} answers: ${error.message}`;
  return `DATABASE_URL: no Postgres answers at ${host} (${code || String(error)}): start it, correct the address, or leave it out`;
}
