// The sample publication for a portal in which nobody has written anything and nobody may sign in.
import { z } from "zod";
import { connect } from "#lib/database/server";

const lock = 72_707_370; // of two processes that start at once, one lays it
const answer = z.tuple([z.object({ empty: z.boolean() })]);

/** @returns whether it was laid */
export async function layIntoEmptyDatabase(directUrl: string): Promise<boolean> {
  const client = await connect(directUrl);
  try {
    await client.query("SELECT pg_advisory_lock($1)", [lock]); // given back with the connection
    const { rows } = await client.query("SELECT NOT EXISTS (SELECT FROM stories) AND NOT EXISTS (SELECT FROM users) AS empty");
    const [{ empty }] = answer.parse(rows);
    if (!empty) return false;
    const { laySample } = await import("#lib/sample/commands"); // and with it the program that makes pictures
    await laySample();
    return true;
  } finally {
    await client.end();
  }
}
