// A survey as everybody may know it, and what may be seen of it when. Pure.
import type { QuestionKind, SurveyResults } from "#prisma/generated/enums";
import type { Labelled } from "../stories/labels.ts";

export type Question = {
  id: string;
  kind: QuestionKind;
  text: string;
  required: boolean;
  options: readonly { id: string; text: string }[];
};

export type Survey = Labelled & {
  storyId: string;
  slug: string;
  title: string;
  publishedAt: Date;
  opensAt: Date | null;
  closesAt: Date | null;
  results: SurveyResults;
  client: string;
  method: string;
  questions: readonly Question[];
};

type Period = Pick<Survey, "opensAt" | "closesAt">;

export function phaseOf({ opensAt, closesAt }: Period, now: Date): "soon" | "open" | "closed" {
  if (closesAt && closesAt <= now) return "closed";
  return opensAt && opensAt > now ? "soon" : "open";
}

/** When a page that shows the survey is no longer right. */
export const nextTurn = ({ opensAt, closesAt }: Period, now: Date): Date | undefined =>
  [opensAt, closesAt].filter((moment) => moment !== null).find((moment) => moment > now);

/** Whether results may be seen: on the public page, or by somebody who has just voted. */
export function showsResults(survey: Period & Pick<Survey, "results">, to: "everybody" | "voter", now: Date): boolean {
  if (survey.results === "never") return false;
  return phaseOf(survey, now) === "closed" || (survey.results === "after_vote" && to === "voter");
}

/** Whether its answers are options that an editor writes. */
export const offersOptions = (kind: QuestionKind): boolean => kind === "single" || kind === "multiple";

/** The numbers that a question offers. */
export const numbersOf = (kind: QuestionKind): readonly number[] => {
  if (kind === "scale") return [1, 2, 3, 4, 5];
  return kind === "recommendation" ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [];
};

/** Everything that a question offers, by what is kept of an answer: options by their id, numbers as they are. */
export const offeredBy = ({ kind, options }: Pick<Question, "kind" | "options">): { id: string; text: string }[] => [
  ...options,
  ...numbersOf(kind).map((number) => ({ id: String(number), text: String(number) })),
];

/** What was answered to one question: how often each option or number, and by how many. */
export type Tally = { questionId: string; answered: number; counts: ReadonlyMap<string, number> };
export type Results = { participants: number; tallies: ReadonlyMap<string, Tally> };

/** Promoters less detractors, in points from -100 to 100. */
export function recommendationScore({ answered, counts }: Tally): number {
  const sum = (from: number, to: number) =>
    [...counts].reduce((total, [number, count]) => total + (Number(number) >= from && Number(number) <= to ? count : 0), 0);
  return answered === 0 ? 0 : Math.round(((sum(9, 10) - sum(0, 6)) / answered) * 100);
}

/** The mean of what was answered in numbers. */
export const meanOf = ({ answered, counts }: Tally): number =>
  answered === 0 ? 0 : [...counts].reduce((total, [number, count]) => total + Number(number) * count, 0) / answered;
