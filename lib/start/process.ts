// Which processes live. A number alone does not tell: it is given again, so a process is known by its number and its birth.
import { readFileSync } from "node:fs";

export type ProcessMark = { pid: number; born: string };

/** The mark of a living process, or null. A zombie, dead but not yet buried by its parent, does not live. */
export function markOf(pid: number): ProcessMark | null {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === null) return hasProcessFolder() || !answers(pid) ? null : { pid, born: "" };
  // The name stands in brackets and may itself hold brackets and blanks.
  const [state = "", ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return state === "Z" || state === "X" ? null : { pid, born: fields[18] ?? "" };
}

/** Whether the process that once left this mark still lives. */
export function lives(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.born === mark.born;
}

/** The command line of a process; null where the system does not tell. */
export function commandOf(pid: number): string[] | null {
  return read(`/proc/${pid}/cmdline`)?.split("\0").filter(Boolean) ?? null;
}

const hasProcessFolder = () => read("/proc/self/stat") !== null;

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null; // gone, or a system without /proc
  }
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
