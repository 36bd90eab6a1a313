// What the service says about the key and about the month: asked at the start, each hour, and when an administrator wants to know.
import { db } from "../../db.ts";
import { enqueue } from "../../jobs/queue.ts";
import type { Failure } from "../answer.ts";
import type { Akismet } from "../client.ts";
import { akismet, keyMark, patience } from "../connection.ts";
import type { Usage } from "../usage.ts";

/** Has the key examined soon, by whichever process is free. It keeps nobody from starting. */
export async function examineKeySoon(): Promise<void> {
  if (akismet()) await enqueue(db, "akismet-key", { say: true }, { key: "start" });
}

/** Asks the service about the key and the month and keeps what it says. `say`: also tells the log. */
export async function examineKey({ say }: { say: boolean }): Promise<void> {
  const client = akismet();
  if (!client) return;
  const [state, usage] = await Promise.all([client.examineKey(), client.usage()]);
  const changed = await keepKey(state);
  await keepUsage(usage);
  if (say || changed) tell(state);
  if (typeof state === "object")
    await enqueue(db, "akismet-key", { say: false }, { key: "again", startAfter: new Date(Date.now() + patience(1)) });
}

type KeyState = Awaited<ReturnType<Akismet["examineKey"]>>;

/** @returns whether something else is true now than before */
async function keepKey(state: KeyState): Promise<boolean> {
  const keyState = typeof state === "string" ? state : "unreachable";
  const before = await db.akismetService.findUniqueOrThrow({ where: { id: "akismet" }, select: { keyState: true, keyMark: true } });
  const known = { keyMark: keyMark() ?? null, keyState };
  await db.akismetService.update({
    where: { id: "akismet" },
    data: { ...known, keyProblem: typeof state === "string" ? null : state.problem, keyCheckedAt: new Date() },
    select: { id: true },
  });
  return before.keyState !== known.keyState || before.keyMark !== known.keyMark;
}

async function keepUsage(usage: Usage | Failure): Promise<void> {
  const told = "kind" in usage ? { usageProblem: usage.problem } : { usage, usageProblem: null };
  await db.akismetService.update({ where: { id: "akismet" }, data: { ...told, usageAt: new Date() }, select: { id: true } });
}

function tell(state: KeyState): void {
  const held = "comments wait, and after a day a person decides";
  if (state === "valid") console.info("Akismet takes the key");
  else if (state === "invalid") console.error(`Akismet refuses the key: ${held}`);
  else console.error(`Akismet cannot be asked about the key (${state.problem}): ${held}`);
}
