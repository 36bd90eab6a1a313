// Works off the queue, in as many processes as there are. Who crashes leaves its jobs to the others.
import type { Job, PgBoss } from "pg-boss";
import { dataOf, type JobData, type JobName, jobNames, ways } from "./jobs.ts";
import { closeQueue, openQueue } from "./queue.ts";

export type Handlers = { readonly [Name in JobName]: (data: JobData[Name]) => Promise<unknown> };

/** Works until stopWorker. */
export async function startWorker(handlers: Handlers): Promise<void> {
  const queue = await openQueue({ working: true });
  for (const name of jobNames) await attend(queue, name, handlers);
}

export const stopWorker = closeQueue;

async function attend<Name extends JobName>(queue: PgBoss, name: Name, handlers: Handlers): Promise<void> {
  const { cron, atOnce } = ways[name];
  const handle = handlers[name];
  const work = async ([job]: Job<unknown>[]) => {
    if (job) await handle(dataOf[name].parse(job.data));
  };
  await queue.work<unknown>(name, { localConcurrency: atOnce, notifyPollingIntervalSeconds: 30, pollingIntervalSeconds: 2 }, work);
  if (cron) await queue.schedule(name, cron, {}, { missed: "once" });
}
