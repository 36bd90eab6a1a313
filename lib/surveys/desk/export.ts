// The votes of a survey as comma-separated values: a line a vote, a column a question. Pure.
import type { FreeAnswerState } from "#prisma/generated/enums";
import { csvLine } from "../../audit/csv.ts";
import { texts } from "../../messages/catalogue.ts";
import type { Survey } from "../survey.ts";

type Answered = {
  questionId: string;
  number: number | null;
  text: string | null;
  textState: FreeAnswerState | null;
  option: { text: string } | null;
};
type Vote = { at: Date; state: "counted" | "flagged" | "refused"; answers: readonly Answered[] };

export function csvOf(survey: Survey, votes: readonly Vote[]): string {
  const { surveyDesk: t } = texts(survey.locale);
  const head = csvLine([t.at, t.state, ...survey.questions.map(({ text }) => text)]);
  const lines = votes.map(({ at, state, answers }) =>
    csvLine([
      at.toISOString(),
      t.states[state],
      ...survey.questions.map(({ id }) =>
        answers
          .filter(({ questionId }) => questionId === id)
          .map((answer) => said(answer, t.textStates))
          .join("; "),
      ),
    ]),
  );
  return [head, ...lines].join("");
}

/** What the filter does not trust says so in its own cell: a list is read, sorted and passed on without the page it came from. */
function said({ option, text, textState, number }: Answered, marks: Readonly<Record<FreeAnswerState, string>>): string {
  if (option) return option.text;
  if (text === null) return String(number);
  return textState === null || textState === "clean" ? text : `[${marks[textState]}] ${text}`;
}
