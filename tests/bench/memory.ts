// What the whole portal holds in memory after everything it was put through: npm, the server, every process of the database.
import { setTimeout as sleep } from "node:timers/promises";
import type { Bench } from "./bench.ts";
import { familyOf, memoryOf, programOf } from "./processes.ts";
import { atMost, note } from "./report.ts";

/** Connections that nobody has used for ten seconds are given back. */
const calm = 12_000;

export const memory: Bench = async ({ root }) => {
  await sleep(calm);
  const parts = familyOf(root).map((pid) => ({ program: programOf(pid), megabytes: memoryOf(pid) }));
  const programs = Map.groupBy(parts, ({ program }) => program);
  const sum = (of: readonly { megabytes: number }[]) => of.reduce((all, { megabytes }) => all + megabytes, 0);
  return [
    ...[...programs].map(([program, of]) =>
      note(`${program}, ${of.length === 1 ? "one process" : `${of.length} processes`}`, `${sum(of).toFixed(0)} MB`),
    ),
    atMost("the whole portal (PSS)", sum(parts), 350, "MB", 0),
  ];
};
