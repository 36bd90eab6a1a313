// What the kernel knows about processes: their time on a processor, their share of the memory, the core they may use.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import os from "node:os";

/** Ticks of the kernel's clock in a second, as /proc counts them on Linux. */
const ticksPerSecond = 100;

/** Milliseconds that these processes have had a processor, all their threads together. One that has ended counts nothing. */
export function processorTime(...pids: readonly number[]): number {
  const ticks = pids.map((pid) => {
    const fields = statOf(pid);
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return (ticks.reduce((sum, each) => sum + each, 0) * 1_000) / ticksPerSecond;
}

/** A process and everything it has started, directly or not. */
export function familyOf(pid: number): number[] {
  const children = Map.groupBy(allProcesses(), (each) => Number(statOf(each)[1] ?? 0));
  const family = [pid];
  for (const member of family) family.push(...(children.get(member) ?? []));
  return family;
}

/** Megabytes of memory of a process; what is shared with others counts in proportion (PSS). */
export function memoryOf(pid: number): number {
  const [, kilobytes = "0"] = /^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
  return Number(kilobytes) / 1024;
}

/** The program a process runs, for a person who reads a table. */
export const programOf = (pid: number) => read(`/proc/${pid}/comm`).trim();

/** Ties a process with all its threads to one core, or to none of them in particular. False where the machine cannot. */
export function pin(pid: number, core?: number): boolean {
  const cores = core === undefined ? `0-${os.cpus().length - 1}` : String(core);
  try {
    execFileSync("taskset", ["--all-tasks", "--cpu-list", "--pid", cores, String(pid)], { stdio: "ignore" });
    return true;
  } catch {
    return false; // no taskset, or no right to use it: the caller says so
  }
}

const allProcesses = () =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

// The fields behind the program's name, which may hold blanks and brackets: the state is number 0.
const statOf = (pid: number) =>
  read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, "")
    .split(" ");

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // the process has ended
  }
}
