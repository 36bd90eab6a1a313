// The queue in Postgres. A job is put there by the transaction that makes it necessary: both come about, or neither.
import { fromPrisma, PgBoss } from "pg-boss";
import type { db, Transaction } from "../db.ts";
import { settings } from "../settings.ts";
import { dataOf, type JobData, type JobName, jobNames, ways } from "./jobs.ts";

const place = Symbol.for("podium.queue");
const shared: typeof globalThis & { [place]?: Promise<PgBoss> | undefined } = globalThis;

/** A job that takes longer belongs to a process that is gone. */
const longestSeconds = 120;
/** Who works on a long job says so; after so many seconds of silence it is somebody else's. */
const heardOf = 60;

/**
 * Opens the queue of this process and makes what is missing of it in the database. Its connections go past a pooler: one listens,
 * so a job is taken up at once and nobody has to ask every second. Who does not work needs neither that nor the clock.
 */
export async function openQueue({ working }: { working: boolean }): Promise<PgBoss> {
  await closeQueue();
  const opening = open(working);
  shared[place] = opening;
  return opening;
}

/** Finishes what has begun, at most for some seconds: what is not done then is done by another process, or after the next start. */
export async function closeQueue(): Promise<void> {
  const open = shared[place];
  shared[place] = undefined;
  await (await open)?.stop({ graceful: true, timeout: 5_000 });
}

type Options = {
  startAfter?: Date;
  /** Of several waiting jobs with this key only the first stays. */
  key?: string;
};

/** Puts a job into the queue, as part of `tx`. */
export async function enqueue<Name extends JobName>(
  tx: Transaction | typeof db,
  name: Name,
  data: JobData[Name],
  { startAfter, key }: Options = {},
): Promise<void> {
  const queue = await ownQueue();
  await queue.send(name, dataOf[name].parse(data), {
    db: fromPrisma(tx),
    ...(startAfter && { startAfter }),
    ...(key !== undefined && { singletonKey: key }),
  });
}

async function ownQueue(): Promise<PgBoss> {
  shared[place] ??= open(false);
  return shared[place];
}

async function open(working: boolean): Promise<PgBoss> {
  const queue = new PgBoss({
    connectionString: settings().databaseDirectUrl ?? "",
    application_name: "podium jobs",
    schema: "pgboss",
    max: working ? 2 : 1,
    useListenNotify: working,
    supervise: working,
    schedule: working,
    monitorVacuum: false,
  });
  queue.on("error", (error) => console.error(`Queue: ${error.message}`));
  await queue.start();
  for (const name of jobNames) await prepare(queue, name);
  return queue;
}

async function prepare(queue: PgBoss, name: JobName): Promise<void> {
  const { policy, retries, retryDelay, keepDone, longest } = ways[name];
  const options = {
    retryLimit: retries,
    retryDelay,
    retryBackoff: retries > 0,
    expireInSeconds: longest ?? longestSeconds,
    ...(longest !== undefined && { heartbeatSeconds: heardOf, retryDelayMax: heardOf }),
    deleteAfterSeconds: keepDone,
    notify: true,
  };
  const known = await queue.getQueue(name);
  if (!known) await queue.createQueue(name, { ...options, policy });
  else if (known.retryLimit !== retries || known.deleteAfterSeconds !== keepDone) await queue.updateQueue(name, options);
}
