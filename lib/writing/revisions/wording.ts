// What is said about a revision.
import type { Locale } from "#prisma/generated/enums";
import { texts } from "../../messages/catalogue.ts";
import type { RevisionRow } from "./queries.ts";

/** What became of a story with a revision, and where its text came from. */
export function traitsOf({ reached, restoredFrom }: Pick<RevisionRow, "reached" | "restoredFrom">, locale: Locale): string[] {
  const { revisions, states } = texts(locale).writing;
  return [...(reached ? [revisions.reached(states[reached])] : []), ...(restoredFrom ? [revisions.restoredFrom(restoredFrom)] : [])];
}
