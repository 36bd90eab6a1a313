// The one client of the database. Two copies of this module exist in the process (Node's and the bundle's): they share it.
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "#prisma/generated/client";
import { createStatementNames } from "./database/statement-names.ts";

const place = Symbol.for("podium.db");
const shared: typeof globalThis & { [place]?: PrismaClient } = globalThis;

/** Enough for two cores. Each connection keeps its plans, and a process of Postgres for them, in memory. */
const connections = 5;

/** Nothing connects before the first query, so a build may import this. */
function connect(): PrismaClient {
  const { DATABASE_URL: connectionString = "", DATABASE_DIRECT_URL: direct = connectionString } = process.env;
  // A pooler may hand each transaction another connection, on which nothing was prepared.
  const statementNames = direct !== connectionString ? {} : { statementNameGenerator: createStatementNames() };
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: connections }, statementNames) });
}

export const db = new Proxy<PrismaClient>(Object.create(null), {
  get: (_, name) => {
    shared[place] ??= connect();
    return Reflect.get(shared[place], name);
  },
});

/** The client inside a transaction. */
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];
