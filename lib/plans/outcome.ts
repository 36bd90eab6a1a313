// What a form of planning is told when nothing was planned.
import type { Lack } from "../writing/gate/findings.ts";
import type { Planned } from "./commands.ts";

type Code = Extract<Planned, string>;
export type PlanOutcome = {
  /** What was typed, by field name. */
  typed?: Readonly<Record<string, string>>;
  /** What is wrong with the time … */
  time?: "reading" | "left-out" | "twice" | "past" | "too-far" | "embargoed" | "already-public" | "not-public";
  /** … and what the clocks show instead, or both moments that were meant. */
  instead?: string;
  moments?: readonly Date[];
  lacks?: readonly Lack[];
  /** What is wrong with anything else. */
  problem?: Exclude<Code, "embargoed" | "already-public" | "not-public"> | "invalid";
};

/** The words of a refusal, beside the field that can mend it. */
export function outcomeOf(planned: Exclude<Planned, { id: string }>): PlanOutcome {
  if (typeof planned === "object") return "time" in planned ? planned : { lacks: planned.lacks };
  if (planned === "embargoed" || planned === "already-public" || planned === "not-public") return { time: planned };
  return { problem: planned };
}
