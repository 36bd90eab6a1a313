// A process that works off plans and nothing else, with the clock that its parent gives it: `scheduler-server.ts CLOCK`, milliseconds
// since 1970. Each message from the parent is a new time; each plan that it carries out is reported back.

import { z } from "zod";
import { db } from "#lib/db";
import { closeQueue } from "#lib/jobs/queue";
import { startScheduler } from "#lib/plans/scheduler";

let now = Number(process.argv[2]);
process.on("message", (given) => {
  now = z.number().parse(given);
});
const scheduler = startScheduler({
  clock: () => new Date(now),
  every: 20,
  log: (line) => process.send?.(line),
  renew: async () => 1,
});
process.once("disconnect", async () => {
  await scheduler.stop();
  await closeQueue();
  await db.$disconnect();
});
process.send?.("ready");
