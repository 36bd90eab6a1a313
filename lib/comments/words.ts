import type { Locale } from "../addresses.ts";
import { texts } from "../messages/catalogue.ts";
import type { Problem } from "./schema.ts";

/** What is wrong, in the reader's language. */
export function problemText(problem: Problem, locale: Locale): string {
  const { problems } = texts(locale).comments;
  return problem.field === "form" ? problems.form[problem.problem] : problems[problem.field][problem.problem];
}
