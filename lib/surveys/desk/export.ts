// The votes of a survey as comma-separated values: a line a vote, a column a question. Pure.
import { csvLine } from "../../audit/csv.ts";
import { texts } from "../../messages/catalogue.ts";
import type { Survey } from "../survey.ts";

type Answered = { questionId: string; number: number | null; text: string | null; option: { text: string } | null };
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
          .map(({ number, text, option }) => option?.text ?? text ?? String(number))
          .join("; "),
      ),
    ]),
  );
  return [head, ...lines].join("");
}
