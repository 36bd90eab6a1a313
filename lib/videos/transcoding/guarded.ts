// A program that cannot outlive us, and stands still when it is told to. Nobody calls it by its number, which may be somebody else's by then:
// the shell that started it reads our pipe and hands signals on. When the pipe ends, so have we, and so does the program, also one that stands still.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";

const script = `exec 3<&0; "$@" </dev/null 3<&- & program=$!
( while read -r signal; do kill -"$signal" $program; done; kill -KILL $program ) <&3 >/dev/null 2>&1 & watch=$!
exec 3<&-; wait $program; code=$?; kill $watch 2>/dev/null; exit $code`;

export type Guarded = {
  /** The shell: its end is the program's, its output the program's own. */
  child: ChildProcessByStdio<Writable, Readable, Readable>;
  tell: (signal: "STOP" | "CONT") => void;
};

export function startGuarded(command: readonly string[], patience: number): Guarded {
  const child = spawn("/bin/sh", ["-c", script, "guard", ...command], {
    env: { NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "pipe"],
    timeout: patience,
    killSignal: "SIGKILL",
  });
  child.stdin.on("error", () => undefined); // it has just ended: there is nobody left to be told
  return { child, tell: (signal) => child.stdin.write(`${signal}\n`) };
}

/** A shell says 128 and the signal where a program did not end by itself. */
const signals = [6, 9, 11, 15].map((signal) => 128 + signal);
/** The code that a program ended with by itself; null when it was ended. */
export const codeOf = (code: number | null): number | null => (code === null || signals.includes(code) ? null : code);
