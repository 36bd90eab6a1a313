// Works off the queue, in as many processes as there are. Who crashes leaves its jobs to the others.
import type { JobResult, PgBoss } from "pg-boss";
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
  const { cron, atOnce, workers = 1, look } = ways[name];
  const options = {
    batchSize: atOnce,
    localConcurrency: workers,
    burstWhenBatchFull: atOnce > 1,
    perJobResults: true as const,
    pollingIntervalSeconds: Math.min(look, 10),
    notifyPollingIntervalSeconds: look,
  };
  const handle = handlers[name];
  await queue.work<unknown, unknown, typeof options>(name, options, (batch) =>
    Promise.all(batch.map((job) => settle(job.id, () => handle(dataOf[name].parse(job.data))))),
  );
  if (cron) await queue.schedule(name, cron, {}, { missed: "once" });
}

// One job's failure is its own: the others of the batch are done.
async function settle(id: string, work: () => Promise<unknown>): Promise<JobResult> {
  try {
    await work();
    return { id, status: "completed" };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    console.error(`Job ${id} failed: ${problem}`);
    return { id, status: "failed", output: { problem } };
  }
}
