import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { isInTheWay } from "#lib/videos/transcoding/breaks";
import { codeOf, startGuarded } from "#lib/videos/transcoding/guarded";

/** A program that says its number and then works for ever. */
const endless = ["/bin/sh", "-c", "echo $$; while :; do :; done"];

const started: { kill: (signal: "SIGKILL") => unknown }[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

const saidNumber = async (child: Pick<ChildProcess, "stdout">): Promise<number> => {
  if (!child.stdout) throw new Error("It has no voice");
  const [words]: unknown[] = await once(child.stdout, "data");
  return Number(String(words));
};

/** As the kernel calls it: R runs, T stands still, nothing is gone. */
function stateOf(pid: number): string | undefined {
  try {
    return /\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1];
  } catch {
    return undefined; // there is no such process
  }
}

async function becomes(pid: number, wanted: string | undefined): Promise<string | undefined> {
  const deadline = Date.now() + 10_000;
  while (stateOf(pid) !== wanted && Date.now() < deadline) await sleep(10);
  return stateOf(pid);
}

test("on two processors a film gives way as soon as anything is read; on many only when half of them have work", () => {
  expect([isInTheWay(0.02, 2, 0), isInTheWay(0.3, 2, 0), isInTheWay(0.3, 1, 0)]).toEqual([false, true, true]);
  expect([isInTheWay(0.9, 4, 0), isInTheWay(1.1, 4, 0), isInTheWay(2.9, 8, 0), isInTheWay(3.1, 8, 0)]).toEqual([false, true, false, true]);
});

test("where somebody reads at all hours a film gives way for half a day, and becomes whole then", () => {
  const hours = 3_600_000;
  expect([isInTheWay(2, 2, 11 * hours), isInTheWay(2, 2, 13 * hours)]).toEqual([true, false]);
});

test("a program stands still when it is told to, and goes on", async () => {
  const { child, tell } = startGuarded(endless, 60_000);
  started.push(child);
  const pid = await saidNumber(child);
  tell("STOP");
  expect(await becomes(pid, "T")).toBe("T");
  tell("CONT");
  expect(await becomes(pid, "R")).toBe("R");
});

test("who is ended in a break is gone, and it is no end of its own", async () => {
  const { child, tell } = startGuarded(endless, 60_000);
  started.push(child);
  const pid = await saidNumber(child);
  tell("STOP");
  await becomes(pid, "T");
  child.kill("SIGKILL");
  const [code]: (number | null)[] = await once(child, "close");
  expect(codeOf(code ?? null)).toBeNull();
  expect(await becomes(pid, undefined)).toBeUndefined();
});

test("a portal that is killed leaves nothing behind, also nothing that stands still", async () => {
  const portal = `
    const { startGuarded } = await import("#lib/videos/transcoding/guarded");
    const { child, tell } = startGuarded(${JSON.stringify(endless)}, 60_000);
    child.stdout.once("data", (pid) => { tell("STOP"); process.stdout.write(pid); });`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", portal], { stdio: ["ignore", "pipe", "inherit"] });
  started.push(child);
  const pid = await saidNumber(child);
  expect(await becomes(pid, "T")).toBe("T");
  child.kill("SIGKILL");
  expect(await becomes(pid, undefined)).toBeUndefined();
});

test("what a program says with its last number is kept, and being killed is not taken for it", async () => {
  const ends = async (words: string) => {
    const { child } = startGuarded(["/bin/sh", "-c", words], 60_000);
    const [code]: (number | null)[] = await once(child, "close");
    return codeOf(code ?? null);
  };
  expect([await ends("exit 0"), await ends("exit 183"), await ends("kill -KILL $$")]).toEqual([0, 183, null]);
});
