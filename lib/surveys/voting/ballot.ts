// From a filled-in form to what is stored. Pure. Field names say which question: a multiple choice has one field for each option.
import { z } from "zod";
import type { QuestionKind } from "#prisma/generated/enums";
import type { Fields } from "../../drafts/form.ts";
import { cleanText } from "../../text/clean.ts";
import { numbersOf, type Question } from "../survey.ts";

export const longestAnswer = 2_000;

export const fieldOf = (question: Pick<Question, "id">, optionId?: string) =>
  optionId === undefined ? `frage-${question.id}` : `frage-${question.id}-${optionId}`;

/** The fields of a survey's form, beside that of the survey itself. */
export const fieldsOf = (questions: readonly Question[]): string[] =>
  questions.flatMap((question) =>
    question.kind === "multiple" ? question.options.map(({ id }) => fieldOf(question, id)) : [fieldOf(question)],
  );

export type Answer = { question: string; kind: QuestionKind; place: number; option?: string; number?: number; text?: string };
export const ballotProblem = z.object({ field: z.string(), problem: z.enum(["missing", "not-offered", "too-long", "empty"]) });
export type BallotProblem = z.infer<typeof ballotProblem>;

/** What was answered; or, beside each question, what is wrong. */
export function readBallot(questions: readonly Question[], fields: Fields): { answers: Answer[] } | { problems: BallotProblem[] } {
  const read = questions.map((question) => ({ question, answers: answersTo(question, fields) }));
  const problems = read.flatMap(({ question, answers }): BallotProblem[] => {
    const field = fieldOf(question);
    if (typeof answers === "string") return [{ field, problem: answers }];
    return question.required && answers.length === 0 ? [{ field, problem: "missing" }] : [];
  });
  if (problems.length > 0) return { problems };
  const answers = read.flatMap((each) => (typeof each.answers === "string" ? [] : each.answers));
  return answers.length === 0 ? { problems: [{ field: "form", problem: "empty" }] } : { answers };
}

function answersTo(question: Question, fields: Fields): Answer[] | "not-offered" | "too-long" {
  const { id, kind, options } = question;
  const said = { question: id, kind, place: 0 };
  if (kind === "multiple")
    return options.flatMap((option, place) => (fields[fieldOf(question, option.id)] ? [{ ...said, place, option: option.id }] : []));
  const typed = fields[fieldOf(question)] ?? "";
  if (kind === "text") {
    const text = cleanText(typed).trim();
    if (text.length > longestAnswer) return "too-long";
    return text === "" ? [] : [{ ...said, text }];
  }
  if (typed === "") return [];
  if (kind === "single") return options.some((option) => option.id === typed) ? [{ ...said, option: typed }] : "not-offered";
  return numbersOf(kind).some((number) => String(number) === typed) ? [{ ...said, number: Number(typed) }] : "not-offered";
}
