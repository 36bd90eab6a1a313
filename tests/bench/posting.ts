// Comments a second, each screened by all local checks and on the disk before it is answered.
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { Bench } from "./bench.ts";
import { inTurns } from "./client.ts";
import { isReceived, postComment } from "./comments.ts";
import type { Portal } from "./portal.ts";
import { familyOf, processorTime } from "./processes.ts";
import { atLeast, median, never, note } from "./report.ts";

const clients = 8;
const seconds = 5;

export const posting: Bench = async (portal, seeded) => {
  const { thousand } = seeded;
  const one = () => postComment(portal, thousand[Math.floor(Math.random() * thousand.length)] ?? seeded.four, seeded);
  await inTurns(clients, 2, one); // what is hot is compiled
  const before = await stored(portal);
  const others = familyOf(portal.root).filter((pid) => pid !== portal.server);
  const [server, database] = [processorTime(portal.server), processorTime(...others)];
  const begun = performance.now();
  const answers = await inTurns(clients, seconds, one);
  const took = (performance.now() - begun) / 1_000;
  const [serverTime, databaseTime] = [processorTime(portal.server) - server, processorTime(...others) - database];
  await sleep(100);
  const after = await stored(portal);
  const received = answers.filter(isReceived).length;
  return [
    atLeast(`comments a second, ${clients} clients`, received / took, 150, "/s", 0),
    note("processor time of a comment: server", `${(serverTime / received).toFixed(1)} ms`),
    note("processor time of a comment: database", `${(databaseTime / received).toFixed(1)} ms`),
    note("an answer takes (median)", `${median(answers.map(({ ms }) => ms)).toFixed(0)} ms`),
    never("answers that are not a receipt", answers.length - received),
    never("comments answered but not stored exactly once, or more than answered", Math.abs(after.comments - before.comments - received)),
    never("comments without a screening", after.unscreened),
    note("the disk is waited for at each commit (fsync, synchronous_commit)", await durability(portal)),
  ];
};

const counts = z.tuple([z.object({ comments: z.coerce.number(), unscreened: z.coerce.number() })]);

async function stored({ database }: Portal) {
  const { rows } = await database.query(`
    SELECT count(*) AS comments, count(*) FILTER (WHERE NOT EXISTS (SELECT FROM screenings s WHERE s.comment_id = c.id)) AS unscreened
    FROM comments c WHERE author_name LIKE 'Gast %'`);
  return counts.parse(rows)[0];
}

async function durability({ database }: Portal): Promise<string> {
  const { rows } = await database.query("SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit");
  const [{ fsync, commit }] = z.tuple([z.object({ fsync: z.string(), commit: z.string() })]).parse(rows);
  return `${fsync}, ${commit}`;
}
