import { expect, test } from "vitest";
import type { Question } from "#lib/surveys/survey";
import { fieldOf, fieldsOf, longestAnswer, readBallot } from "#lib/surveys/voting/ballot";
import type { QuestionKind } from "#prisma/generated/enums";

const options = [
  { id: "ja", text: "Ja" },
  { id: "nein", text: "Nein" },
];
const asked = (kind: QuestionKind, given: Partial<Question> = {}): Question => ({
  id: kind,
  kind,
  text: "Wirklich?",
  required: true,
  options: kind === "single" || kind === "multiple" ? options : [],
  ...given,
});
const read = (question: Question, typed: string) => readBallot([question], { [fieldOf(question)]: typed });
const problem = (question: Question, problem: string) => ({ problems: [{ field: fieldOf(question), problem }] });

test("a choice of several has a field for each answer, every other question one", () => {
  expect(fieldsOf([asked("single"), asked("multiple"), asked("text")])).toEqual([
    "frage-single",
    "frage-multiple-ja",
    "frage-multiple-nein",
    "frage-text",
  ]);
});

test("only what is offered is an answer", () => {
  const [single, scale, recommendation] = [asked("single"), asked("scale"), asked("recommendation")];
  expect(read(single, "nein")).toEqual({ answers: [{ question: "single", kind: "single", place: 0, option: "nein" }] });
  expect(read(recommendation, "0")).toEqual({ answers: [{ question: "recommendation", kind: "recommendation", place: 0, number: 0 }] });
  expect(read(single, "vielleicht")).toEqual(problem(single, "not-offered"));
  for (const typed of ["0", "6", "1.5", "01", " 1", "1e0", "NaN"]) expect(read(scale, typed), typed).toEqual(problem(scale, "not-offered"));
  for (const typed of ["11", "-1"]) expect(read(recommendation, typed), typed).toEqual(problem(recommendation, "not-offered"));
});

test("of a choice of several every ticked answer counts, in its place", () => {
  const several = asked("multiple");
  const fields = Object.fromEntries(fieldsOf([several]).map((field) => [field, "ja"]));
  expect(readBallot([several], fields)).toMatchObject({
    answers: [
      { place: 0, option: "ja" },
      { place: 1, option: "nein" },
    ],
  });
});

test("a free answer may be as long as the form says, and no longer; blanks are none", () => {
  const free = asked("text");
  expect(read(free, "a".repeat(longestAnswer))).toHaveProperty("answers");
  expect(read(free, "a".repeat(longestAnswer + 1))).toEqual(problem(free, "too-long"));
  expect(read(free, "  \n ")).toEqual(problem(free, "missing"));
});

test("what must be answered is; a form in which nothing is answered is no vote", () => {
  const [must, may] = [asked("single"), asked("text", { required: false })];
  expect(readBallot([must, may], { [fieldOf(may)]: "Doch." })).toEqual(problem(must, "missing"));
  expect(readBallot([may], {})).toEqual({ problems: [{ field: "form", problem: "empty" }] });
});
