import type { Locale } from "../addresses.ts";
import { texts } from "../messages/catalogue.ts";
import type { NoticeProblem } from "./schema.ts";

/** What is wrong with a report, in the reader's language. */
export function problemText(problem: NoticeProblem, locale: Locale): string {
  const { problems } = texts(locale).notices;
  return problem.field === "form" ? problems.form[problem.problem] : problems[problem.field][problem.problem];
}
