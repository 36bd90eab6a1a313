import type { Moderator } from "../../accounts/guard.ts";
import type { Locale } from "../../addresses.ts";
import { findCard } from "../cards/queries.ts";
import { type Outcome, type Told, toldOf } from "./told.ts";

/** What is said about an outcome, as things stand now. */
export async function tell(outcome: Outcome, locale: Locale, moderator: Moderator): Promise<Told | null> {
  const about = await findCard("problem" in outcome ? outcome.problem : outcome.done, moderator);
  return toldOf(outcome, about, locale);
}

/** The outcome that an address speaks of: without script an action ends in a redirect. */
export async function toldByAddress(
  { done, problem }: { done: string | undefined; problem: string | undefined },
  locale: Locale,
  moderator: Moderator,
): Promise<Told | null> {
  if (problem) return tell({ problem }, locale, moderator);
  return done ? tell({ done }, locale, moderator) : null;
}
