// The tables of the portal as Postgres knows them. Left out: the record of migrations, which the manifest carries, and the
// queue's own schema, whose jobs the portal makes anew from the state of its tables.
import type { Client } from "pg";
import { z } from "zod";

const columnRow = z.object({ name: z.string(), columns: z.array(z.string()) });
const keyRow = z.object({ table: z.string(), name: z.string(), definition: z.string() });
export type ForeignKey = z.infer<typeof keyRow>;

export async function tablesOf(client: Client): Promise<z.infer<typeof columnRow>[]> {
  const { rows } = await client.query(`
    SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    GROUP BY c.relname ORDER BY c.relname`);
  return z.array(columnRow).parse(rows);
}

export async function foreignKeysOf(client: Client): Promise<ForeignKey[]> {
  const { rows } = await client.query(`
    SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY 1, 2`);
  return z.array(keyRow).parse(rows);
}

/** The columns of a table in the notation of COPY. */
export const columnList = (client: Client, table: string, columns: readonly string[]) =>
  `public.${client.escapeIdentifier(table)} (${columns.map((column) => client.escapeIdentifier(column)).join(", ")})`;
