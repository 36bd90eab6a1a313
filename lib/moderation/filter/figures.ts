// What the filter did, in figures that can be added up. Pure.
import { z } from "zod";

const count = z.number().int().nonnegative();

/** Of the comments that came within one week. What a person decided last about a comment is what it is. */
export const weekFigures = z.object({
  screened: count,
  /** Called advertising by the filter, and no person has found otherwise. */
  caught: count,
  /** Called advertising by the filter, and approved by a person. */
  falseAlarms: count,
  /** Called harmless by the filter, and advertising by a person. */
  missed: count,
  /** Put before a person because the filter was not sure; and how many of these were advertising. */
  held: count,
  heldSpam: count,
  /** A person has decided; how often as the filter had said, where it had said something. */
  decided: count,
  alike: count,
  /** A second person has looked at what another had decided; how often with another result. */
  seconded: count,
  revised: count,
  /** In ten steps of the probability that the filter gave: how many were decided, how many of them were advertising, and the sum given. */
  steps: z.array(z.object({ step: count, decided: count, spam: count, given: z.number() })),
  /** For each check: how often it spoke, and how often a person agreed or disagreed with it. */
  checks: z.array(z.object({ check: z.string(), spoke: count, right: count, wrong: count })),
});
export type WeekFigures = z.infer<typeof weekFigures>;
export type Week = WeekFigures & { week: string };

export const nothing: WeekFigures = {
  screened: 0,
  caught: 0,
  falseAlarms: 0,
  missed: 0,
  held: 0,
  heldSpam: 0,
  decided: 0,
  alike: 0,
  seconded: 0,
  revised: 0,
  steps: [],
  checks: [],
};

const plain = ["screened", "caught", "falseAlarms", "missed", "held", "heldSpam", "decided", "alike", "seconded", "revised"] as const;
export type PlainFigure = (typeof plain)[number];
export const isPlain = (name: string): name is PlainFigure => plain.some((each) => each === name);

/** All weeks as if they were one. */
export function together(weeks: readonly WeekFigures[]): WeekFigures {
  const sum: WeekFigures = { ...nothing };
  for (const name of plain) sum[name] = weeks.reduce((all, week) => all + week[name], 0);
  const steps = Map.groupBy(
    weeks.flatMap((week) => week.steps),
    ({ step }) => step,
  );
  const checks = Map.groupBy(
    weeks.flatMap((week) => week.checks),
    ({ check }) => check,
  );
  sum.steps = [...steps]
    .map(([step, of]) => ({ step, decided: total(of, "decided"), spam: total(of, "spam"), given: total(of, "given") }))
    .sort((one, other) => one.step - other.step);
  sum.checks = [...checks]
    .map(([check, of]) => ({ check, spoke: total(of, "spoke"), right: total(of, "right"), wrong: total(of, "wrong") }))
    .sort((one, other) => other.spoke - one.spoke || (one.check < other.check ? -1 : 1));
  return sum;
}

const total = <Name extends string>(rows: readonly Readonly<Record<Name, number>>[], name: Name) =>
  rows.reduce((all, row) => all + row[name], 0);
