// Surveys, and what was decided about their votes, go back to how they stood.
import { isWriter } from "../../accounts/guard.ts";
import { putSurveyBack } from "../../surveys/desk/commands.ts";
import { askAgain } from "../../surveys/flagged/commands.ts";
import { backFrom, type Reversal, type Reversals } from "./back.ts";

const survey: Reversal<"survey"> = async ({ story, before, after }, { account }) =>
  isWriter(account) ? backFrom(await putSurveyBack(story, after, before, account), "saved") : "not-allowed";

const votes: Reversal<"votes"> = async ({ story, state, at }, { account }) =>
  isWriter(account) ? backFrom(await askAgain(story, { state, at }, account), "saved") : "not-allowed";

export const surveys: Reversals<"survey" | "votes"> = { survey, votes };
